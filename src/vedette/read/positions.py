"""What position a cue or a trigger states: by its own word, else by what kind of act it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec.structs import replace

from vedette.lexicon import Frame, Lexicon
from vedette.lexicon.positions import NOTHING
from vedette.model import Clause, DraftLink, Parse, Sentence, Word
from vedette.model.codes import Position
from vedette.read.firmness import firmness
from vedette.syntax import clause, conjunction, marker


def of_act(
    sentence: Sentence, found: Clause, frame: Frame, lexicon: Lexicon, *, own: bool
) -> Position | None:
    """What an act of the frame states of whoever acts; None for one that states nothing.

    `own` is whether the party itself says so: a tie that others tell of is no position.
    """
    if frame.event_type is None:
        return None
    if not own and found.lemma in lexicon.positions.ties:
        return None
    kind = lexicon.positions.of_type(frame.event_type, frame.mode)
    return _stated(_of_word(sentence, found, lexicon) or kind)


def with_positions(links: tuple[DraftLink, ...], parse: Parse, lexicon: Lexicon) -> tuple[DraftLink, ...]:
    """Each link with the position that its cue states, if its speaker takes it in earnest."""
    return tuple(replace(link, position=_of_cue(link, parse, lexicon)) for link in links)


def _of_cue(link: DraftLink, parse: Parse, lexicon: Lexicon) -> Position | None:
    sentence = parse.sentence_at(link.cue.start)
    word = next((w for w in sentence.words if w.start == link.cue.start), None) if sentence else None
    if sentence is None or word is None or link.source is None or link.stance == "neither":
        return None
    acting = clause(sentence, word)
    found = _stated(_of_word(sentence, acting, lexicon))
    if found is None or acting.lemma in lexicon.positions.ties:
        return None
    firm = firmness(sentence, word, lexicon)  # who might oppose a thing has not done so
    return found if firm.polarity == "affirmed" and firm.modality == "actual" else None


def _stated(word: Position | Literal["nothing"] | None) -> Position | None:
    return None if word == NOTHING else word


def _of_word(sentence: Sentence, found: Clause, lexicon: Lexicon) -> Position | Literal["nothing"] | None:
    markers = tuple(_markers(sentence, found.predicate))
    if found.kind == "verbal":
        objects = tuple(argument.phrase.head for argument in found.in_role("object"))
        verb = lexicon.positions.of_verb(found.lemma, (*markers, *(noun.lemma for noun in objects)))
        return verb or _voiced(sentence, found, objects, markers, lexicon)
    return lexicon.positions.of_noun(found.lemma, markers)


def _voiced(
    sentence: Sentence, found: Clause, objects: tuple[Word, ...], markers: tuple[str, ...], lexicon: Lexicon
) -> Position | Literal["nothing"] | None:
    """As "voiced opposition to": the noun states it; parsers hang what it is about on either of the two."""
    listed = lexicon.positions
    if found.lemma not in listed.voicing:
        return None
    stated = (listed.of_noun(noun.lemma, (*_markers(sentence, noun), *markers)) for noun in objects)
    return next(filter(None, stated), None)


def _markers(sentence: Sentence, word: Word) -> Iterator[str]:
    """What introduces the phrases and clauses that stand behind the word, in their order."""
    for index in sentence.children[word.index]:
        child = sentence.words[index]
        opened = conjunction(sentence, child) if child.pos in ("VERB", "AUX") else marker(sentence, child)
        if index > word.index and opened is not None:
            yield opened
