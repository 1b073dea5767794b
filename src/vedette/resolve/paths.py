"""How two words of a sentence hang together: the way between them over the words they depend on."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import Sentence, Word


class Path(Struct, frozen=True):
    """The words whose links to their heads lead `up` to the highest word, the `turn`, and `down` again."""

    up: tuple[Word, ...]
    turn: Word
    down: tuple[Word, ...]

    def __len__(self) -> int:
        return len(self.up) + len(self.down)


def ancestors(sentence: Sentence, word: Word) -> tuple[Word, ...]:
    """The word, its head, and so on to the root."""
    found = [word]
    while found[-1].head != found[-1].index and len(found) <= len(sentence.words):
        found.append(sentence.words[found[-1].head])
    return tuple(found)


def path(sentence: Sentence, one: Word, other: Word) -> Path:
    """The way from one word up to where it meets the other's, and down to that."""
    up, down = ancestors(sentence, one), ancestors(sentence, other)
    above = {word.index for word in down}
    turn = next(word for word in up if word.index in above)
    return Path(_until(up, turn), turn, _until(down, turn))


def _until(line: tuple[Word, ...], turn: Word) -> tuple[Word, ...]:
    return line[: next(place for place, word in enumerate(line) if word.index == turn.index)]
