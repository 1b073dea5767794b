"""People known by a given name alone ("Saddam"), where another of that name may be meant."""

from __future__ import annotations

from vedette.actors import ActorRecord, Match
from vedette.names import key
from vedette.resolve.context import Context
from vedette.resolve.names import Name


def is_given_name(name: Name, matches: tuple[Match, ...]) -> bool:
    """Whether it is one word that begins the full name of everybody known by it."""
    if name.stop - name.first != 1 or not matches:
        return False
    return all(
        m.record.kind == "person" and not m.alias.surname and _begins(name.key, m.record.name)
        for m in matches
    )


def is_within_name(name: Name) -> bool:
    """Whether another proper name goes on right behind it: it is part of another's name."""
    words = name.sentence.words
    behind = words[name.stop] if name.stop < len(words) else None
    last = words[name.stop - 1]
    return (
        behind is not None
        and behind.pos == "PROPN"
        and behind.text[0].isupper()
        and behind.start - last.end == 1
    )


def full_names_with(printed: str, context: Context) -> frozenset[str]:
    """Full names in the text that begin with it."""
    return frozenset(p.name for p in context.people if p.is_full and _begins(key(printed), p.name))


def of_given(name: Name, printed: str, matches: tuple[Match, ...], context: Context) -> ActorRecord | None:
    """One known by a given name ("Saddam"), unless that is another's here, or part of another's name."""
    if is_within_name(name):
        return None
    others = full_names_with(printed, context)
    if not others:
        return matches[0].record if len(matches) == 1 else None
    found = [_known_as(full, context) for full in others]
    return found[0] if len(others) == 1 else None


def _known_as(full: str, context: Context) -> ActorRecord | None:
    found = context.resources.actors.find(full)
    return found[0] if len(found) == 1 else None


def _begins(given: str, full: str) -> bool:
    return key(full).split(" ")[0] == given and " " in key(full)
