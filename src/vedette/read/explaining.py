"""Why each claim of a text was made, and why others were not."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import load_lexicon
from vedette.model import Clause, Document, Draft, Explanation, Phrase, Span, Word
from vedette.model.explanation import ClaimMade, ExplainedArgument, ExplainedClause, FrameTried, WordTried
from vedette.read.acts import complements
from vedette.read.chains import voices_by_paragraph
from vedette.read.claims import drafted
from vedette.read.scene import Scene, scenes
from vedette.read.statements import statements
from vedette.read.subject import about
from vedette.read.triggers import Trigger, best, distinct, without_overlaps
from vedette.read.trying import Trial, trials
from vedette.syntax import clause, parse


def explained(document: Document) -> Iterator[Explanation]:
    """Sentence by sentence, in text order; reads exactly as `read_one` does."""
    parsed = parse(document)
    lexicon = load_lexicon(document.language)
    around = about(parsed, lexicon)
    for paragraph, voices in voices_by_paragraph(parsed, lexicon):
        seen = scenes(paragraph, voices, lexicon, around)
        found = tuple(draft for scene in seen for draft in drafted(scene, voices))
        drafts = (*found, *statements(paragraph, voices, found, lexicon))
        for place, scene in enumerate(seen):
            yield _explanation(scene, tuple(_told_in(scene, drafts, first=place == 0)))


def _told_in(seen: Scene, drafts: tuple[Draft, ...], *, first: bool) -> Iterator[Draft]:
    """A statement that the paragraph before announces is told with the first sentence it holds."""
    sentence = seen.sentence
    for draft in drafts:
        if draft.sentence == sentence.span or (first and draft.sentence.end <= sentence.start):
            yield draft


def _explanation(seen: Scene, drafts: tuple[Draft, ...]) -> Explanation:
    sentence = seen.sentence
    tried = [(word, found) for word in sentence.words if (found := tuple(trials(seen, word)))]
    predicates = {word.index for word in sentence.words if word.pos == "VERB"} | {w.index for w, _ in tried}
    return Explanation(
        printed=seen.text[sentence.start : sentence.end],
        start=sentence.start,
        end=sentence.end,
        language=sentence.language,
        subject=seen.subject,
        clauses=tuple(_clause(clause(sentence, sentence.words[i]), seen.text) for i in sorted(predicates)),
        tried=tuple(_tried(seen, tried)),
        claims=tuple(_claim(draft, seen.text) for draft in drafts),
    )


def _clause(found: Clause, text: str) -> ExplainedClause:
    return ExplainedClause(
        predicate=found.predicate.quote,
        lemma=found.lemma,
        kind=found.kind,
        voice=found.voice,
        mood=found.mood,
        tense=found.tense,
        governing=found.governing,
        negation=tuple(word.text for word in found.negation),
        arguments=tuple(
            ExplainedArgument(
                role=a.role, marker=a.marker, printed=_printed(a.phrase, text), via=a.phrase.via
            )
            for a in found.arguments
        ),
    )


def _tried(seen: Scene, tried: list[tuple[Word, tuple[Trial, ...]]]) -> Iterator[WordTried]:
    chosen = {word.index: best(found) for word, found in tried}
    apart = without_overlaps(tuple(trigger for trigger in chosen.values() if trigger is not None))
    kept = distinct(apart)
    acts = complements(seen.sentence, kept, seen.lexicon)
    for word, found in tried:
        yield WordTried(
            printed=word.text,
            start=word.start,
            end=word.end,
            outcome=_outcome(chosen[word.index], apart, kept, acts),
            frames=tuple(
                FrameTried(rule=t.frame.rule, failure=_failure(t, chosen[word.index])) for t in found
            ),
        )


def _failure(trial: Trial, chosen: Trigger | None) -> str | None:
    """Why the frame was not taken: its failing condition, or a frame that fits better."""
    if trial.failure is not None:
        return str(trial.failure)
    better = chosen is not None and chosen.frame is not trial.frame
    return f"{chosen.frame.rule} fits better" if chosen is not None and better else None


def _outcome(
    chosen: Trigger | None, apart: tuple[Trigger, ...], kept: tuple[Trigger, ...], acts: dict[int, Trigger]
) -> str:
    if chosen is None:
        return "no frame fits"
    if chosen not in apart:
        return "it is part of a longer trigger"
    if chosen not in kept:
        return "another word says the same already, or that it ends"
    act = acts.get(chosen.word.index)
    return "claim" if act is None else f"it is what “{act.quote.printed}” is about"


def _claim(draft: Draft, text: str) -> ClaimMade:
    def in_role(role: str) -> tuple[str, ...]:
        return tuple(_printed(a.phrase, text) for a in draft.arguments if a.role == role)

    return ClaimMade(
        trigger=draft.trigger,
        kind=draft.kind,
        event_type=draft.event_type,
        mode=draft.mode,
        relation=draft.relation,
        actors=in_role("actor"),
        recipients=in_role("recipient"),
        figures=in_role("figure"),
        about=_printed(draft.content.span, text) if draft.content else None,
        polarity=draft.polarity,
        modality=draft.modality,
        evidence=tuple(quote.printed for quote in draft.evidence),
        chain=tuple(_printed(link.source, text) if link.source else None for link in draft.links),
        rule=draft.rule,
    )


def _printed(stretch: Span | Phrase, text: str) -> str:
    return " ".join(text[stretch.start : stretch.end].split())
