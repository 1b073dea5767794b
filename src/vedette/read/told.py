"""Which stretches of its sentence a speech verb holds: clauses below it, beside it, around it."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Cues
from vedette.model import Clause, Sentence, Span, Word
from vedette.read.insertion import is_inserted, said_beside
from vedette.read.stretch import CLOSING_MARKS, around, clause_above, subtree, tells_of_speaker
from vedette.syntax import conjunction, language


def told(sentence: Sentence, verb: Word, found: Clause, cues: Cues) -> Iterator[Span]:
    """In text order; nothing where the verb has no clause in its sentence."""
    beside = said_beside(sentence, verb, found, cues)
    if beside:
        yield from beside
        return
    for index in sentence.children[verb.index]:
        child = sentence.words[index]
        if _is_told(sentence, verb, child, found, cues):
            yield _until_next_speech(sentence, child, cues)
        elif child.dep in ("obj", "iobj", "obl") and cues.stance_of_noun(child.lemma) is None:
            yield from _hung_on_hearer(sentence, child)
    if found.lemma not in cues.only_with_clause:
        yield from _surrounding(sentence, verb, found, cues)


def _is_told(sentence: Sentence, verb: Word, child: Word, found: Clause, cues: Cues) -> bool:
    match child.dep:
        case "ccomp" | "csubj":
            return child.pos != "PUNCT" and not _is_aside(sentence, verb, child)
        case "conj":
            return child.index > verb.index and conjunction(sentence, child) in _that(sentence)
        case "xcomp":
            said_to = found.voice == "passive" and child.pos in ("VERB", "AUX")
            return found.lemma in cues.infinitive_verbs or said_to
        case "advcl":
            return conjunction(sentence, child) in _that(sentence)
        case "parataxis":
            return child.index < verb.index or not found.in_role("subject")
        case _:
            return False


def _that(sentence: Sentence) -> frozenset[str]:
    return language(sentence.language).complementisers


def _is_aside(sentence: Sentence, verb: Word, child: Word) -> bool:
    """As in "he said, adding that ...": behind a comma, in the form of a gerund."""
    comma = child.index > verb.index and sentence.words[child.index - 1].text == ","
    return comma and tells_of_speaker(sentence, (child,))


def _until_next_speech(sentence: Sentence, told: Word, cues: Cues) -> Span:
    """As in "says she respects them but argues that ...": the second verb of speech goes with the first."""
    whole = subtree(sentence, told)
    for index in sentence.children[told.index]:
        child = sentence.words[index]
        if child.dep != "conj" or child.pos != "VERB" or cues.stance_of_verb(child.lemma) is None:
            continue
        below = [sentence.words[i] for i in sentence.children[index]]
        if any(c.dep == "ccomp" for c in below) and not any(c.dep.startswith("nsubj") for c in below):
            first = min((c.start for c in below if c.dep == "cc"), default=child.start)
            return Span(start=whole.start, end=min(whole.end, first))
    return _without_asides(sentence, told, whole)


def _without_asides(sentence: Sentence, told: Word, whole: Span) -> Span:
    """What the reporter adds behind a comma or quotation is not told: ", while ...", "” as he ..."."""
    spoken = language(sentence.language)
    for index in sentence.children[told.index]:
        child = sentence.words[index]
        if child.dep != "advcl" or conjunction(sentence, child) not in spoken.aside_conjunctions:
            continue
        start = subtree(sentence, child).start
        first = next(w for w in sentence.words if w.start == start)
        before = sentence.words[first.index - 1].text if first.index > told.index else ""
        if before in (",", *CLOSING_MARKS):
            return Span(start=whole.start, end=min(whole.end, start))
    return whole


def _hung_on_hearer(sentence: Sentence, hearer: Word) -> Iterator[Span]:
    """As in "told the daily that the army had left": parsers take the clause for the daily's."""
    spoken = language(sentence.language)
    for index in sentence.children[hearer.index]:
        child = sentence.words[index]
        opened = any(
            sentence.words[i].dep == "mark" and sentence.words[i].lemma in spoken.complementisers
            for i in sentence.children[index]
        )
        if (
            child.dep in ("acl", "acl:relcl", "ccomp", "advcl")
            and opened
            and "VerbForm=Inf" not in child.feats
        ):
            yield subtree(sentence, child)


def _surrounding(sentence: Sentence, verb: Word, found: Clause, cues: Cues) -> Iterator[Span]:
    """What a clause of speech is set into: ", a spokesman said,"; "as the minister said"."""
    if is_inserted(sentence, verb):
        yield from around(sentence, verb, clause_above(sentence, verb))
    elif sentence.words[verb.head].lemma in cues.quoting:
        return
    elif verb.dep == "parataxis" or (
        verb.dep == "advcl" and found.marker in language(sentence.language).as_markers
    ):
        yield from around(sentence, verb, sentence.words[verb.head])
