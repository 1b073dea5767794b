"""Verbs of the trade in the place of a treebank's own, so that the parser meets them as verbs.

Treebanks say little of shelling and besieging: what they never print a small parser takes for a noun
as soon as it looks like one ("expels", "pilonnent"). A transitive verb is replaced by one of the event
frames in the same form. Only verbs whose forms follow a plain rule take part. Vedette's own.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from vedette.lexicon.frames import load_frames

Row = list[str]
Form = Callable[[str, Row], str | None]
"""A verb in the form of a row of the treebank; None where that is not told."""

_ID, _FORM, _LEMMA, _UPOS, _XPOS, _HEAD, _DEPREL = 0, 1, 2, 3, 4, 6, 7
_APART = ("compound:prt", "xcomp", "ccomp", "expl", "expl:pv", "expl:pass", "iobj")
_VOWELS = frozenset("aeiou")


def verbs(code: str) -> tuple[str, ...]:
    """Single verbs of the event frames of a language that `english` or `french` can put into any form."""
    is_plain = is_plain_english if code == "en" else is_plain_french
    return tuple(verb for verb in single_verbs(code) if is_plain(verb) and verb.isalpha())


def single_verbs(code: str) -> tuple[str, ...]:
    """Verbs of the event frames that stand for themselves, by the alphabet."""
    entries = (entry for found in load_frames(code).verbs.values() for entry in found)
    return tuple(
        sorted({e.first for e in entries if e.frame.kind == "event" and not e.rest and _is_word(e.first)})
    )


def _is_word(verb: str) -> bool:
    return verb.replace("-", "").isalpha()


def substituted(sentence: list[Row], known: tuple[str, ...], form: Form, chance: random.Random) -> list[Row]:
    """The sentence with each transitive verb replaced; the same rows where none can be."""
    heads = {row[_HEAD] for row in sentence if row[_DEPREL] in ("obj", "nsubj:pass")}
    apart = {row[_HEAD] for row in sentence if row[_DEPREL] in _APART}
    result = []
    for row in sentence:
        if row[_UPOS] == "VERB" and row[0] in heads and row[0] not in apart:
            verb = chance.choice(known)
            printed = form(verb, row)
            if printed is not None:
                row = [row[_ID], printed, verb, *row[_UPOS:]]
        result.append(row)
    return result


def english(verb: str, row: Row) -> str | None:
    """In the form that the row's tag tells.

    >>> english("deploy", ["1", "took", "take", "VERB", "VBD"])
    'deployed'
    >>> english("seize", ["1", "Go", "go", "VERB", "VB"])
    'Seize'
    """
    tag = row[_XPOS]
    made = {"VBZ": third_person, "VBD": past, "VBN": past, "VBG": gerund}.get(tag, str)(verb)
    return _as(made, row[_FORM]) if tag.startswith("VB") else None


def french(verb: str, row: Row) -> str | None:
    """Verbs in -er with a stem that does not change.

    >>> french("pilonner", ["1", "demandaient", "demander"]), french("pilonner", ["1", "finit", "finir"])
    ('pilonnaient', None)
    """
    printed, other = row[_FORM], row[_LEMMA]
    stem = other.removesuffix("er")
    if not is_plain_french(other) or not printed.lower().startswith(stem):
        return None
    return _as(verb.removesuffix("er") + printed[len(stem) :], printed)


def _as(made: str, printed: str) -> str:
    return made.capitalize() if printed[0].isupper() else made


def is_plain_english(verb: str) -> bool:
    """Whether no consonant of it is doubled and it is not known to be irregular."""
    return not may_double(verb) and verb not in IRREGULAR


def may_double(verb: str) -> bool:
    """Whether it ends in one vowel and one consonant: "ban", "visit".

    >>> may_double("ban"), may_double("raid"), may_double("deploy")
    (True, False, False)
    """
    ends = len(verb) > 2 and verb[-1] not in _VOWELS | set("wxy") and verb[-2] in _VOWELS
    return ends and verb[-3] not in _VOWELS


def doubles(verb: str) -> bool:
    """Whether the consonant is doubled before an ending, as in verbs of one syllable and some others.

    >>> doubles("ban"), doubles("visit"), doubles("deter")
    (True, False, True)
    """
    syllables = len(re.findall(r"[aeiouy]+", verb))
    return may_double(verb) and (
        syllables == 1 or verb.endswith(("ter", "bel", "vel", "pel", "mit", "cur", "fer"))
    )


IRREGULAR = frozenset(
    """
    beat become begin break bring build burst catch choose come cut deal dig draw drink drive eat
    fall feed feel fight find flee fling fly forbid foresee forgive forsake freeze get give go grow
    hang have hear hide hit hold hurt keep know lay lead leap learn leave lend let light lose make
    mean meet mislead mow offset overrun overtake overthrow partake pay put quit read rebuild repay
    rethink ride ring rise run say see seek sell send set shake shoot show shrink shut sing sink sit
    slay sleep speak speed spend spit split spread spring stand steal stick sting strike strive
    swear sweep swell swim swing take teach tear tell think throw undergo undertake uphold upset
    wear weep win wind withdraw withhold withstand write
    """.split()
)


def is_plain_french(verb: str) -> bool:
    return verb.endswith("er") and not verb.endswith(
        ("ger", "cer", "yer", "eler", "eter", "ever", "ener", "eser")
    )


def third_person(lemma: str) -> str:
    """The form behind "she" or "the army".

    >>> [third_person(verb) for verb in ("deny", "clash", "go", "deploy", "have")]
    ['denies', 'clashes', 'goes', 'deploys', 'has']
    """
    if lemma == "have":
        return "has"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{lemma}s"


def past(lemma: str) -> str:
    """Of a regular verb.

    >>> [past(verb) for verb in ("deny", "seize", "shell")]
    ['denied', 'seized', 'shelled']
    """
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return f"{lemma[:-1]}ied"
    return f"{lemma}ed"


def gerund(lemma: str) -> str:
    """Of a regular verb."""
    silent = lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe"))
    return f"{lemma[:-1]}ing" if silent else f"{lemma}ing"
