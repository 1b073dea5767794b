"""Hearsay by mood: French news prints in the conditional what it will not vouch for."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Cues
from vedette.model import DraftLink, Sentence, Word
from vedette.read.stretch import subtree
from vedette.syntax import clause, language


def hearsay(sentence: Sentence, verb: Word, cues: Cues) -> Iterator[DraftLink]:
    """As in "aurait attaqué", "serait appuyée": nobody named vouches for it.

    Not where the sentence states a condition, nor in the simple conditional, which is as often the
    future of a past ("a dit qu'il viendrait").
    """
    if not cues.reportive_conditional:
        return
    auxiliary = next((aux for aux in clause(sentence, verb).auxiliaries if "Mood=Cnd" in aux.feats), None)
    if auxiliary is None or _is_conditional(sentence):
        return
    inside = subtree(sentence, verb)
    yield DraftLink(cue=auxiliary.quote, content=(inside,), stance="hedges", kind="unattributed")


def _is_conditional(sentence: Sentence) -> bool:
    markers = language(sentence.language).conditional_markers
    return any(w.text.lower() in markers and w.dep == "mark" for w in sentence.words)
