"""Where the clause of a time points: to what has been, or to what is to come."""

from __future__ import annotations

from collections.abc import Mapping

from vedette.model import Draft, Sentence, Word
from vedette.resolve.stated import Stated, line
from vedette.resolve.tenses import NOW, VERBS, done, is_past, nearest_verb, past_alone, verb_is_past
from vedette.syntax import clause
from vedette.times.expression import Direction
from vedette.times.notation import Source

_AHEAD: frozenset[str] = frozenset(("AGREE", "REQUEST", "THREATEN", "REJECT"))
"""What is agreed on, asked for, threatened or refused has not happened yet."""
_PRESENT = frozenset(("VerbForm=Fin", "Tense=Pres", "Person=3", "Number=Sing"))
"""Plural forms are left out: small parsers take irregular forms of the past for them ("overran")."""
_OF_NOUNS = frozenset(("obl", "obj", "nmod"))
"""What stands there is a noun, whatever else a small parser takes it for ("met with his aides")."""
_OPENING = 2
"""How many words stand before a time that opens its sentence at most: "By early May". Vedette's own."""
_LEADING = VERBS | {"ADJ"}
_FINITE = frozenset(("indicative", "conditional"))


def pointed(one: Stated, drafts: Mapping[int, Draft], words: Source) -> Direction | None:
    """None leaves it to the form ("on Tuesday" is the last one); `drafts` are by the start of their trigger.

    What hangs on a noun ("was invited to the summit on 24 April") may be on either side of what was done.
    A date that something lasts until is the nearest of its name, a weekday the next.
    """
    above = _clear(line(one), one)
    near = _own_clause(above, one.sentence)
    if any(_is_ahead(word, near, one.sentence, drafts) for word in near) or _is_led(above, one, words):
        return "future"
    if _is_said_as_coming(near, one.sentence, words) or _is_to_last(nearest_verb(near), one, words):
        return "future"
    if one.expression.bound == "since":
        return "past"
    is_bare = one.expression.form == "weekday" or (one.expression.form == "date" and one.expression.slots.day)
    if words.present_is_ahead and is_bare and (_is_now(above[:1]) or _is_leading(above[:1], words)):
        return "future"
    if one.expression.bound == "until":
        is_dated = one.expression.slots.month is not None
        return None if is_dated or verb_is_past(nearest_verb(above), one.sentence) else "future"
    told = is_past if words.perfect_is_past else past_alone
    return "past" if told(_behind(above, one) or done(above, one.sentence), one.sentence) else None


def _behind(above: tuple[Word, ...], one: Stated) -> tuple[Word, ...]:
    """Where no verb stands over what opens a sentence (a parse gone wrong), the first one behind it."""
    behind = (word for word in one.sentence.words if word.start >= one.expression.end and word.pos in VERBS)
    verb = next((word for word in behind if clause(one.sentence, word).mood in _FINITE), None)
    before = sum(word.start < one.expression.start for word in one.sentence.words)
    is_lost = before <= _OPENING and not any(word.pos in VERBS for word in above)
    return (verb,) if verb is not None and is_lost else ()


def _clear(above: tuple[Word, ...], one: Stated) -> tuple[Word, ...]:
    """Without a noun that a comma parts from what stands before it ("On Tuesday, the union plans")."""
    if not above or above[0].pos in VERBS or above[0].start < one.expression.end:
        return above
    following = next((word for word in one.sentence.words if word.start >= one.expression.end), None)
    return above[1:] if following is not None and following.text == "," else above


def _is_leading(above: tuple[Word, ...], words: Source) -> bool:
    """Whether it is a verb of the present that says what is to come: "plans to meet"."""
    return any(word.feats >= NOW and word.lemma.lower() in words.leading for word in above)


def _is_said_as_coming(near: tuple[Word, ...], sentence: Sentence, words: Source) -> bool:
    """Whether it was still to come when it was said: "would leave", not "would have left"."""
    verb = nearest_verb(near)
    if verb is None or clause(sentence, verb).tense == "past":
        return False
    below = (sentence.words[index] for index in sentence.children[verb.index])
    return any(word.dep == "aux" and word.text.lower() in words.coming for word in below)


def _is_to_last(verb: Word | None, one: Stated, words: Source) -> bool:
    return verb is not None and one.expression.bound == "until" and verb.lemma.lower() in words.lasting


def _is_now(above: tuple[Word, ...]) -> bool:
    """Whether it is a verb of the present by itself: "the vote takes place on Sunday"."""
    return any(word.feats >= _PRESENT and word.dep not in _OF_NOUNS for word in above)


def _own_clause(above: tuple[Word, ...], sentence: Sentence) -> tuple[Word, ...]:
    """The words up to the first verb with a tense or a subject of its own."""
    for number, word in enumerate(above, 1):
        if word.pos in VERBS and (_has_subject(word, sentence) or clause(sentence, word).mood in _FINITE):
            return above[:number]
    return above


def _has_subject(verb: Word, sentence: Sentence) -> bool:
    return any(
        sentence.words[index].dep in ("nsubj", "nsubj:pass") for index in sentence.children[verb.index]
    )


def _is_ahead(word: Word, above: tuple[Word, ...], sentence: Sentence, drafts: Mapping[int, Draft]) -> bool:
    draft = drafts.get(word.start)
    if draft is not None and draft.modality == "planned":
        return True
    if draft is not None and draft.event_type in _AHEAD and word is not above[0]:
        return clause(sentence, above[0]).mood == "infinitive"
    return word is nearest_verb(above) and clause(sentence, word).tense == "future"


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
    return word.text.lower() in words.ahead and (not is_done or _is_of_object(word, one, words))


def _is_of_object(verb: Word, one: Stated, words: Source) -> bool:
    """Whether it stands behind what was planned: "they planned a march on Saturday"."""
    below = (one.sentence.words[index] for index in one.sentence.children[verb.index])
    is_behind = any(child.dep == "obj" and verb.start < child.start < one.expression.start for child in below)
    return is_behind and verb.lemma.lower() in words.leading
