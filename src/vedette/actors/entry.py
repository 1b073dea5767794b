"""An entry of an actor file as an editor writes it; the form is told in `actors/source.py`."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.actors.parts import Office, Term
from vedette.actors.period import Period
from vedette.actors.record import ActorKind


class Bond(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A tie with the time for which it holds."""

    to: str
    since: str | None = None
    until: str | None = None


Bonds = str | Bond | tuple[str | Bond, ...]


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One entry of an actor file."""

    id: str
    kind: ActorKind
    name: str
    codes: tuple[str, ...] = ()
    country: str | None = None
    names: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    surnames: dict[str, int] = {}
    shared: dict[str, int] = {}
    offices: tuple[Office, ...] = ()
    terms: tuple[Term, ...] = ()
    dated: dict[str, Period] = {}
    since: str | None = None
    until: str | None = None
    part_of: Bonds = ()
    member_of: Bonds = ()
    commands: Bonds = ()
    backed_by: Bonds = ()
    allied_with: Bonds = ()
    rival_of: Bonds = ()
    successor_of: Bonds = ()
    child_of: Bonds = ()
    sibling_of: Bonds = ()
    spouse_of: Bonds = ()
    relative_of: Bonds = ()
    source: str = "editor, unverified"


def bonds(written: Bonds) -> Iterator[Bond]:
    """The ties of one kind, however they are written."""
    for each in written if isinstance(written, tuple) else (written,):
        yield each if isinstance(each, Bond) else Bond(each)
