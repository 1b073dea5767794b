"""What a record is made of: names, posts, codes and ties, each with the time for which it holds."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from vedette.actors.period import Period

TieKind = Literal[
    "part_of", "member_of", "commands", "backed_by", "allied_with", "rival_of", "successor_of",
    "child_of", "sibling_of", "spouse_of", "relative_of",
]  # fmt: skip
"""`commands` is who leads a force or group; `rival_of` who claims the same office or name."""


class Dated(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`since` and `until` are first and last day as ISO dates that may end at the month or year; None is
    open or not known.
    """

    since: str | None = None
    until: str | None = None

    @property
    def period(self) -> Period:
        return Period(self.since, self.until)


class Alias(Dated, frozen=True):
    """One way a name is printed.

    `rank` 1 is taken without more ado; 2 and above are readings that need context (the country, the
    office, or the full name elsewhere in the document), the likeliest first. `surname` marks a bare
    family name. `form` says which printings count: `name` must hold a capital where the script has
    them, `acronym` must not be lower-case throughout, `exact` must be printed just so (the group
    FACT, never "Fact"), `any` may be lower-case ("les talibans"). `since` and `until` bound the days on
    which the name means this party; None is open.
    """

    text: str
    rank: int = 1
    surname: bool = False
    form: Literal["name", "acronym", "exact", "any"] = "name"


class Office(Dated, frozen=True):
    """A post with its dates as EDTF; None is not known (for `until`: not known to have ended)."""

    title: str


class Term(Dated, frozen=True):
    """Codes for a time: first and last day as ISO dates that may end at the month or year; None is open."""

    codes: tuple[str, ...]


class Tie(Dated, frozen=True):
    """A lasting tie to another record: `to` is its id. Only one side declares it. Dates as of an office."""

    kind: TieKind
    to: str
