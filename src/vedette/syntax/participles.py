"""Participles behind their noun that a parser takes for adjectives: "douze soldats tués"."""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token

_MORPH = "Tense=Past|VerbForm=Part"
_PLACES = frozenset(("amod", "acl", "conj"))


def with_participle(token: Token, index: int, spoken: Language) -> Token:
    """The token as a participle of its verb, if it is one of those listed; else as it is.

    Behind its noun it says what happened to it, as a reduced relative clause does.
    """
    if token.pos not in ("ADJ", "VERB") or token.dep not in _PLACES or token.head >= index:
        return token
    verb = _verb(token.text.lower(), spoken.event_participles)
    if verb is None:
        return token
    dep = "acl" if token.dep == "amod" else token.dep
    return msgspec.structs.replace(token, pos="VERB", lemma=verb, dep=dep, morph=_MORPH)


def _verb(form: str, listed: dict[str, str]) -> str | None:
    """By the form as it is, or without the endings of gender and number."""
    for ending in ("", "s", "e", "es"):
        if form.endswith(ending) and form.removesuffix(ending) in listed:
            return listed[form.removesuffix(ending)]
    return None
