"""Why a claim was missed, as far as the lexicon tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evaluation.handread.notes import Note
from vedette.lexicon import Frame, load_lexicon
from vedette.model import Document, Sentence, Word
from vedette.syntax import clause, parse


class Diagnosis:
    """Of one document, parsed once."""

    def __init__(self, document: Document) -> None:
        self._sentences: Sequence[Sentence] = parse(document).sentences
        self._frames = load_lexicon(document.language).frames

    def why(self, note: Note) -> str:
        """A few words; what the parser made of the trigger with them."""
        words = list(self._words(note))
        if not words:
            return "its words are not read at all"
        sentence, word = next((p for p in words if list(self._listed(p[1], note))), words[0])
        rules = dict.fromkeys(frame.rule for _, each in words for frame in self._listed(each, note))
        found = clause(sentence, word)
        around = ", ".join(f"{a.role} {a.marker or ''} {a.phrase.head.text}" for a in found.arguments)
        parsed = f"{word.pos} {word.dep}, {found.voice}: {' '.join(around.split()) or 'no arguments'}"
        if not rules:
            return f"no {note.type} frame lists it ({parsed})"
        return f"a condition of {' | '.join(list(rules)[:4])} fails ({parsed})"

    def _words(self, note: Note) -> Iterator[tuple[Sentence, Word]]:
        for sentence in self._sentences:
            for word in sentence.words:
                if note.trigger.start <= word.start < note.trigger.end:
                    yield sentence, word

    def _listed(self, word: Word, note: Note) -> Iterator[Frame]:
        for entry in (*self._frames.verbs.get(word.lemma, ()), *self._frames.nouns.get(word.lemma, ())):
            if entry.frame.event_type == note.type:
                yield entry.frame
