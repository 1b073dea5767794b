"""What is known of a party: its names, codes, offices and ties. Editor's data, dated where known."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from vedette.actors.days import Days
from vedette.actors.parts import Alias, Dated, Office, Term, Tie
from vedette.actors.period import leaves_no_gap

ActorKind = Literal["person", "organisation", "armed_group", "force", "company", "outlet", "igo"]
"""`force` is an armed service or a government's intelligence service; `igo` is intergovernmental."""

PLANNED_YEARS = 2
"""How long before it begins something may be written of, as planned. Vedette's own."""


class Coded(Struct, frozen=True):
    """Codes on certain days; not `is_sure` where several are `possible`: then what all of them share."""

    codes: tuple[str, ...]
    possible: tuple[tuple[str, ...], ...] = ()

    @property
    def is_sure(self) -> bool:
        return not self.possible

    def of_sector(self, sector: str) -> tuple[str, ...]:
        """What those of the possible share that have the sector; () if none has."""
        fitting = tuple(codes for codes in self.possible if any(code.split()[-1] == sector for code in codes))
        return shared(fitting) if fitting else ()


class ActorRecord(Dated, frozen=True, kw_only=True):
    """A party. `codes` are PLOVER country and sector ("DZA MIL"), the primary one first. `terms` are codes
    that hold for a time only. `since` and `until` are when there was such a party; None is not known.

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

    def codes_on(self, days: Days) -> Coded:
        """Those of the first term that surely holds, else `codes`; others that may hold count as well.

        Of several possible: the codes that all have, else the country that all have, else none.

        >>> terms = (Term(("AFG REB",), until="2021-08-14"), Term(("AFG GOV",), since="2021-08-15"))
        >>> record = ActorRecord(id="vd:actor/x", kind="armed_group", name="X", terms=terms)
        >>> record.codes_on(Days.of("2010-01-01")), record.codes_on(Days())
        (Coded(codes=('AFG REB',), possible=()), Coded(codes=('AFG',), possible=(('AFG REB',), ('AFG GOV',))))
        """
        possible: dict[tuple[str, ...], None] = {}
        for term in self.terms:
            if term.period.touches(days):
                possible[term.codes] = None
            if term.period.covers(days):
                break
        else:
            if not self._is_covered(days):
                possible[self.codes] = None
        found = tuple(possible)
        return Coded(found[0]) if len(found) == 1 else Coded(shared(found), found)

    def _is_covered(self, days: Days) -> bool:
        """Whether one term or another holds at all times that touch the days: nothing is left for `codes`."""
        held = [term.period for term in self.terms if term.period.touches(days)]
        return bool(held) and leaves_no_gap(held, days)

    def offices_on(self, days: Days) -> tuple[Office, ...]:
        """Those held on the days as far as their dates tell; an office without dates is none of them."""
        dated = (office for office in self.offices if office.period.is_dated)
        return tuple(office for office in dated if office.period.touches(days))

    def ties_on(self, days: Days) -> tuple[Tie, ...]:
        """Those that may have held."""
        return tuple(tie for tie in self.ties if tie.period.touches(days))


def shared(codes: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """What all have in common: codes, else their country.

    >>> shared((("USA GOV",), ("USA GOV", "USA ELI"))), shared((("MLI GOV",), ("NER GOV",)))
    (('USA GOV',), ())
    """
    common = tuple(code for code in codes[0] if all(code in each for each in codes))
    if common:
        return common
    countries = {code.split()[0] if " " in code else code for each in codes for code in each}
    alone = len(countries) == 1 and all(codes) and all(" " in code for each in codes for code in each)
    return (countries.pop(),) if alone else ()


class Match(Struct, frozen=True, kw_only=True):
    """A record with the alias by which it was found."""

    record: ActorRecord
    alias: Alias

    def fits(self, days: Days) -> bool:
        """Whether the name can mean the party on the days: nobody writes of what begins years later.

        A party that has ended is still written of.
        """
        since = self.record.since
        if since is not None and days.last is not None:
            earliest = f"{int(since[:4]) - PLANNED_YEARS:04}{since[4:]}"
            if days.last[: len(since)] < earliest:
                return False
        return self.alias.period.touches(days)
