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


class Office(Struct, frozen=True):
    """A post with its dates as EDTF; None is not known (for `until`: not known to have ended)."""

    title: str
    since: str | None = None
    until: str | None = None


class Tie(Struct, frozen=True):
    """A lasting tie to another record: `to` is its id. Only one side declares it."""

    kind: TieKind
    to: str


class ActorRecord(Struct, frozen=True, kw_only=True):
    """A party. `codes` are PLOVER country and sector ("DZA MIL"), the primary one first.

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
    ties: tuple[Tie, ...] = ()
    source: str = "editor, unverified"

    @property
    def sectors(self) -> tuple[str, ...]:
        """The sectors of the codes, primary first.

        >>> ActorRecord(id="vd:actor/x", kind="force", name="X", codes=("IGO MIL", "UNO")).sectors
        ('MIL',)
        """
        return tuple(part for code in self.codes for part in code.split()[1:])


class Match(Struct, frozen=True, kw_only=True):
    """A record with the alias by which it was found."""

    record: ActorRecord
    alias: Alias
