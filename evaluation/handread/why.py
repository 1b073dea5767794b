"""Why a claim was missed: the conditions of its frames that failed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evaluation.handread.notes import Note
from vedette.lexicon import load_lexicon
from vedette.model import Document, Sentence, Word
from vedette.read.scene import scene
from vedette.read.subject import subject_of
from vedette.read.trying import Trial, trials
from vedette.syntax import clause, parse


class Diagnosis:
    """Of one document, parsed once."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        parsed = parse(document)
        self._sentences: Sequence[Sentence] = parsed.sentences
        self._lexicon = load_lexicon(document.language)
        self._around = subject_of(parsed, self._lexicon)

    def why(self, note: Note) -> str:
        """A few words; what the parser made of the trigger with them."""
        words = list(self._words(note))
        if not words:
            return "its words are not read at all"
        found = [
            (sentence, trial) for sentence, word in words for trial in self._trials(sentence, word, note)
        ]
        failed = [(s, trial) for s, trial in found if trial.failure and trial.failure.condition != "words"]
        if not failed:
            listed = "its words do not stand together" if found else f"no {note.type} frame lists it"
            return f"{listed} ({self._parsed(*words[0])})"
        said = "; ".join(f"{trial.frame.rule}: {trial.failure}" for _, trial in failed[:3])
        return f"{said} ({self._parsed(failed[0][0], failed[0][1].clause.predicate)})"

    def _parsed(self, sentence: Sentence, word: Word) -> str:
        found = clause(sentence, word)
        around = ", ".join(f"{a.role} {a.marker or ''} {a.phrase.head.text}" for a in found.arguments)
        return f"{word.pos} {word.dep}, {found.voice}: {' '.join(around.split()) or 'no arguments'}"

    def _words(self, note: Note) -> Iterator[tuple[Sentence, Word]]:
        for sentence in self._sentences:
            for word in sentence.words:
                if note.trigger.start <= word.start < note.trigger.end:
                    yield sentence, word

    def _trials(self, sentence: Sentence, word: Word, note: Note) -> Iterator[Trial]:
        found = trials(scene(sentence, self._text, self._lexicon, self._around), word)
        return (trial for trial in found if trial.frame.event_type == note.type)
