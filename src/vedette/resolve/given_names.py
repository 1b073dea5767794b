"""People known by a given name alone ("Saddam"), where another of that name may be meant."""

from __future__ import annotations

from vedette.actors import ActorRecord, Match
from vedette.names import key
from vedette.resolve.context import Context
from vedette.resolve.names import Name
from vedette.resolve.referring import referring

KIN = frozenset(("child_of", "sibling_of", "spouse_of", "relative_of"))


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
    kin = _kin_of_named(name, context)
    if kin:
        return kin[0] if len(kin) == 1 and _tells_kin(name, context) else None
    others = full_names_with(printed, context)
    if not others:
        return matches[0].record if len(matches) == 1 else None
    found = [_known_as(full, context) for full in others]
    return found[0] if len(others) == 1 else None


def _kin_of_named(name: Name, context: Context) -> tuple[ActorRecord, ...]:
    """People of that given name who are kin of somebody whom the text names: Saddam, where Haftar is."""
    named = {actor.id for names in context.names.values() for other in names for actor in other.actors}
    return tuple(
        record
        for record in context.resources.actors
        if record.kind == "person"
        and _begins(name.key, record.name)
        and any(tie.kind in KIN and tie.to in named for tie in record.ties)
    )


def _tells_kin(name: Name, context: Context) -> bool:
    """Whether a word of kinship stands in the sentence ("Haftar's son Saddam")."""
    kin = referring(context.parse.document.language).kin
    return any(word.lemma.lower() in kin for word in name.sentence.words)


def _known_as(full: str, context: Context) -> ActorRecord | None:
    found = context.resources.actors.find(full)
    return found[0] if len(found) == 1 else None


def _begins(given: str, full: str) -> bool:
    return key(full).split(" ")[0] == given and " " in key(full)
