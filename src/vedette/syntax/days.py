"""Names of days divide what a parser of our size takes for one phrase: "perpétrée mardi contre un convoi".

Nothing but a date hangs from a day: prepositional phrases behind it belong to the verb that it belongs
to, and a day behind a participle belongs to that. A day is no main clause: where it comes out as one,
the first verb on it is. Vedette's own.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

_INSIDE = ("case", "det", "amod", "nummod", "advmod", "fixed", "flat", "appos", "conj", "cc", "compound")
_PHRASES = ("nmod", "obl", "obl:mod", "obl:arg", "obl:agent")
_CLAUSES = ("advcl", "acl", "ccomp", "parataxis", "conj")
_PREDICATES = ("VERB", "AUX")
_OF_NOUNS = ("nmod:poss", "compound")
"""A day that tells of a noun which: "Monday's attack", "the Monday attack"."""


def with_days(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """The tokens with what hangs from the name of a day on its verb, where that leaves a tree."""
    for day, token in enumerate(tokens):
        is_day = token.text.lower() in spoken.days and token.dep not in _OF_NOUNS
        if is_day and any(t.head == day for t in tokens):
            above = _main_verb(tokens, day) if token.head == day else token.head
            verb = _verb(tokens, day, above)
            if above is not None and verb is not None:
                tokens = tree_or(tokens, _hung_higher(tokens, day, above, verb, spoken))
    return tokens


def _main_verb(tokens: tuple[Token, ...], day: int) -> int | None:
    """The first finite verb on a day that was taken for the main clause."""
    return next((i for i in range(day + 1, len(tokens)) if _is_main(tokens, i, day)), None)


def _is_main(tokens: tuple[Token, ...], index: int, day: int) -> bool:
    token = tokens[index]
    if token.head != day or token.pos != "VERB" or token.dep not in _CLAUSES:
        return False
    below = [t for i, t in enumerate(tokens) if t.head == index and i != index]
    finite = "VerbForm=Fin" in token.morph or any(t.dep.startswith("aux") for t in below)
    return finite and all(t.dep not in ("mark", "nsubj", "nsubj:pass") for t in below)


def _verb(tokens: tuple[Token, ...], day: int, above: int | None) -> int | None:
    """The verb right before the day, else the one the parser hung it on."""
    if day and tokens[day - 1].pos in _PREDICATES and tokens[day - 1].head != day:
        return day - 1
    return above if above is not None and tokens[above].pos in _PREDICATES else None


def _hung_higher(
    tokens: tuple[Token, ...], day: int, above: int, verb: int, spoken: Language
) -> tuple[Token, ...]:
    was_main = tokens[day].head == day
    changed = list(tokens)
    for index, token in enumerate(tokens):
        if token.head != day or index == day or token.dep in _INSIDE:
            continue
        if index > day and token.dep in _PHRASES and _marker(tokens, index) not in (None, *spoken.of_markers):
            agent = _marker(tokens, index) in spoken.agent_markers
            changed[index] = msgspec.structs.replace(token, head=verb, dep="obl:agent" if agent else "obl")
        elif index < day or was_main:
            changed[index] = msgspec.structs.replace(token, head=above)
    if was_main:
        changed[above] = msgspec.structs.replace(tokens[above], head=above, dep=tokens[day].dep)
    if verb != above or was_main:
        changed[day] = msgspec.structs.replace(tokens[day], head=verb, dep="obl")
    return tuple(changed)


def _marker(tokens: tuple[Token, ...], index: int) -> str | None:
    return next((t.text.lower() for t in tokens if t.head == index and t.dep == "case"), None)
