"""Why a claim was missed: the conditions of its frames that failed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evaluation.handread.notes import Note
from vedette.lexicon import load_lexicon
from vedette.model import Document, Sentence, Word
from vedette.read.chains import voices_by_paragraph
from vedette.read.scene import Scene, scenes
from vedette.read.subject import about
from vedette.read.trying import trials
from vedette.syntax import clause, parse


class Diagnosis:
    """Of one document, parsed once."""

    def __init__(self, document: Document) -> None:
        parsed, lexicon = parse(document), load_lexicon(document.language)
        around = about(parsed, lexicon)
        self._scenes: Sequence[Scene] = [
            scene
            for each, voices in voices_by_paragraph(parsed, lexicon)
            for scene in scenes(each, voices, lexicon, around)
        ]

    def why(self, note: Note) -> str:
        """A few words; what the parser made of the trigger with them."""
        words = list(self._words(note))
        if not words:
            return "its words are not read at all"
        found = [
            (scene.sentence, trial)
            for scene, word in words
            for trial in trials(scene, word)
            if trial.frame.event_type == note.type
        ]
        failed = [(s, trial) for s, trial in found if trial.failure and trial.failure.condition != "words"]
        if not failed:
            listed = "its words do not stand together" if found else f"no {note.type} frame lists it"
            return f"{listed} ({_parsed(words[0][0].sentence, words[0][1])})"
        said = "; ".join(f"{trial.frame.rule}: {trial.failure}" for _, trial in failed[:3])
        return f"{said} ({_parsed(failed[0][0], failed[0][1].clause.predicate)})"

    def _words(self, note: Note) -> Iterator[tuple[Scene, Word]]:
        for scene in self._scenes:
            for word in scene.sentence.words:
                if note.trigger.start <= word.start < note.trigger.end:
                    yield scene, word


def _parsed(sentence: Sentence, word: Word) -> str:
    found = clause(sentence, word)
    around = ", ".join(f"{a.role} {a.marker or ''} {a.phrase.head.text}" for a in found.arguments)
    return f"{word.pos} {word.dep}, {found.voice}: {' '.join(around.split()) or 'no arguments'}"
