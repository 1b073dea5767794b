"""Where the clause of a time points: to what has been, or to what is to come."""

from __future__ import annotations

from collections.abc import Mapping

from vedette.model import Draft, Sentence, Word
from vedette.resolve.stated import Stated, line
from vedette.syntax import clause
from vedette.times.expression import Direction
from vedette.times.notation import Source

_AHEAD: frozenset[str] = frozenset(("AGREE", "REQUEST", "THREATEN", "REJECT"))
"""What is agreed on, asked for, threatened or refused has not happened yet."""
_PRESENT = frozenset(("VerbForm=Fin", "Tense=Pres", "Person=3", "Number=Sing"))
"""Plural forms are left out: small parsers take irregular forms of the past for them ("overran")."""
_VERBS = frozenset(("VERB", "AUX"))
_LEADING = _VERBS | {"ADJ"}
_FINITE = frozenset(("indicative", "conditional"))


def pointed(one: Stated, drafts: Mapping[int, Draft], words: Source) -> Direction | None:
    """None leaves it to the form ("on Tuesday" is the last one); `drafts` are by the start of their trigger.

    What hangs on a noun ("was invited to the summit on 24 April") may be on either side of what was done.
    A date that something lasts until is the nearest of its name, a weekday the next.
    """
    above = line(one)
    near = _own_clause(above, one.sentence)
    if any(_is_ahead(word, near, one.sentence, drafts) for word in near) or _is_led(above, one, words):
        return "future"
    if one.expression.bound == "since":
        return "past"
    is_bare = one.expression.form == "weekday" or (one.expression.form == "date" and one.expression.slots.day)
    if words.present_is_ahead and is_bare and _is_now(above[:1]):
        return "future"
    if one.expression.bound == "until":
        is_dated = one.expression.slots.month is not None
        return None if is_dated or _is_past(_verb(above), one.sentence) else "future"
    told = is_past if words.perfect_is_past else _past_alone
    return "past" if told(above[:1], one.sentence) else None


def _is_now(above: tuple[Word, ...]) -> bool:
    """Whether it is a verb of the present by itself: "the vote takes place on Sunday"."""
    return any(word.feats >= _PRESENT for word in above)


def _own_clause(above: tuple[Word, ...], sentence: Sentence) -> tuple[Word, ...]:
    """The words up to the first verb with a tense or a subject of its own."""
    for number, word in enumerate(above, 1):
        if word.pos in _VERBS and (_has_subject(word, sentence) or clause(sentence, word).mood in _FINITE):
            return above[:number]
    return above


def _has_subject(verb: Word, sentence: Sentence) -> bool:
    return any(
        sentence.words[index].dep in ("nsubj", "nsubj:pass") for index in sentence.children[verb.index]
    )


def is_past(above: tuple[Word, ...], sentence: Sentence) -> bool:
    """Whether the nearest verb of those words is one of the past, or of the perfect ("has attacked")."""
    verb = _verb(above)
    return _is_past(verb, sentence) or _is_perfect(verb, sentence)


def is_coming(above: tuple[Word, ...], sentence: Sentence) -> bool:
    """Whether the nearest verb of those words stands in the future."""
    verb = _verb(above)
    return verb is not None and clause(sentence, verb).tense == "future"


def _past_alone(above: tuple[Word, ...], sentence: Sentence) -> bool:
    return _is_past(_verb(above), sentence)


def _is_past(verb: Word | None, sentence: Sentence) -> bool:
    return verb is not None and clause(sentence, verb).tense == "past"


def _is_perfect(verb: Word | None, sentence: Sentence) -> bool:
    """A participle of the past with an auxiliary that is not of the passive."""
    if verb is None or clause(sentence, verb).tense == "future":
        return False
    below = (sentence.words[index] for index in sentence.children[verb.index])
    return {"VerbForm=Part", "Tense=Past"} <= verb.feats and any(word.dep == "aux" for word in below)


def _is_ahead(word: Word, above: tuple[Word, ...], sentence: Sentence, drafts: Mapping[int, Draft]) -> bool:
    draft = drafts.get(word.start)
    if draft is not None and draft.modality == "planned":
        return True
    if draft is not None and draft.event_type in _AHEAD and word is not above[0]:
        return clause(sentence, above[0]).mood == "infinitive"
    return word is _verb(above) and clause(sentence, word).tense == "future"


def _is_led(above: tuple[Word, ...], one: Stated, words: Source) -> bool:
    """Whether the word itself says so ("scheduled for Monday"), or the verb that its infinitive hangs on."""
    if not above:
        return False
    if _is_scheduled(above[0], one, words):
        return True
    number = next((n for n, word in enumerate(above) if n and word.pos in _LEADING), None)
    if number is None:
        return False
    over, below = above[number], above[number - 1]
    if below.dep == "obj":
        return over.text.lower() in words.ahead
    is_led = over.lemma.lower() in words.leading or over.text.lower() in words.ahead
    return is_led and clause(one.sentence, above[0]).mood == "infinitive"


def _is_scheduled(word: Word, one: Stated, words: Source) -> bool:
    """Whether it is said of a thing ("planned for Friday"), not of who did it ("on Friday they planned")."""
    below = (one.sentence.words[index] for index in one.sentence.children[word.index])
    is_done = any(child.dep == "nsubj" for child in below) and one.expression.bound != "until"
    return word.text.lower() in words.ahead and not is_done


def _verb(above: tuple[Word, ...]) -> Word | None:
    return next((word for word in above if word.pos in _VERBS), None)
