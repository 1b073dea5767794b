"""What is known of a party: its names, codes, offices and ties. Editor's data, dated where known."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

ActorKind = Literal["person", "organisation", "armed_group", "force", "company", "outlet", "igo"]
"""`force` is an armed service or a government's intelligence service; `igo` is intergovernmental."""

TieKind = Literal["part_of", "member_of", "child_of", "sibling_of", "spouse_of", "relative_of"]


class Alias(Struct, frozen=True):
    """One way a name is printed.

    `rank` 1 is taken without more ado; 2 and above are readings that need context (the country, the
    office, or the full name elsewhere in the document), the likeliest first. `surname` marks a bare
    family name. `form` says which printings count: `name` must hold a capital where the script has
    them, `acronym` must not be lower-case throughout, `exact` must be printed just so (the group
    FACT, never "Fact"), `any` may be lower-case ("les talibans").
    """

    text: str
    rank: int = 1
    surname: bool = False
    form: Literal["name", "acronym", "exact", "any"] = "name"


class Office(Struct, frozen=True, omit_defaults=True):
    """A post with its dates as EDTF; None is not known (for `until`: not known to have ended)."""

    title: str
    since: str | None = None
    until: str | None = None


class Term(Struct, frozen=True, omit_defaults=True):
    """Codes for a time: first and last day as ISO dates that may end at the month or year; None is open."""

    codes: tuple[str, ...]
    since: str | None = None
    until: str | None = None

    def holds(self, day: str) -> bool:
        """Whether `day` (ISO) lies in it; both limits do.

        >>> Term(("LBY GOV",), until="2011-10").holds("2011-10-31"), Term((), "2012").holds("2011-12-31")
        (True, False)
        """
        since, until = self.since or "", self.until or "9999"
        return since <= day[: len(since)] and day[: len(until)] <= until


class Tie(Struct, frozen=True):
    """A lasting tie to another record: `to` is its id. Only one side declares it."""

    kind: TieKind
    to: str


class ActorRecord(Struct, frozen=True, kw_only=True):
    """A party. `codes` are PLOVER country and sector ("DZA MIL"), the primary one first. `terms` are codes
    that hold for a time only.

    `country` is ISO 3166-1 alpha-3 (KOS for Kosovo), None where a party is of no one country.
    `source` says where the entry is from; `editor, unverified` is memory, checked against nothing.
    """

    id: str
    kind: ActorKind
    name: str
    codes: tuple[str, ...] = ()
    country: str | None = None
    aliases: tuple[Alias, ...] = ()
    offices: tuple[Office, ...] = ()
    terms: tuple[Term, ...] = ()
    ties: tuple[Tie, ...] = ()
    source: str = "editor, unverified"

    @property
    def sectors(self) -> tuple[str, ...]:
        """The sectors of the codes, primary first.

        >>> ActorRecord(id="vd:actor/x", kind="force", name="X", codes=("IGO MIL", "UNO")).sectors
        ('MIL',)
        """
        return tuple(part for code in self.codes for part in code.split()[1:])

    def codes_on(self, day: str | None) -> tuple[str, ...]:
        """Those of the first term that holds on the day (ISO), else `codes`; on a day not known `codes`.

        >>> term = Term(("LBY GOV",), until="2011-10-20")
        >>> record = ActorRecord(id="vd:actor/x", kind="person", name="X", codes=("LBY ELI",), terms=(term,))
        >>> record.codes_on("2010-01-01"), record.codes_on("2020-01-01"), record.codes_on(None)
        (('LBY GOV',), ('LBY ELI',), ('LBY ELI',))
        """
        held = (term.codes for term in self.terms if day is not None and term.holds(day))
        return next(held, self.codes)

    def offices_on(self, day: str) -> tuple[Office, ...]:
        """Those held on the day as far as their dates tell; an office without dates is none of them."""
        dated = (office for office in self.offices if office.since or office.until)
        return tuple(office for office in dated if Term((), office.since, office.until).holds(day))


class Match(Struct, frozen=True, kw_only=True):
    """A record with the alias by which it was found."""

    record: ActorRecord
    alias: Alias
