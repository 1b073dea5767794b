"""What somebody merely says: a STATEMENT where the content yields no claim."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import Draft, DraftArgument, DraftContent, DraftLink, Sentence, Span
from vedette.read.chains import chain
from vedette.read.firmness import firmness
from vedette.read.hops import Voice
from vedette.read.matching import can_speak, is_speaking
from vedette.read.paragraphs import Paragraph

RULE = "STATEMENT/says"


def statements(
    paragraph: Paragraph, voices: tuple[Voice, ...], drafts: tuple[Draft, ...], lexicon: Lexicon
) -> Iterator[Draft]:
    """One for each cue with a speaker that can speak and whose content carries no other claim."""
    taken = {draft.trigger.start for draft in drafts}
    for voice in voices:
        link = voice.link
        if voice.order != 0 or voice.goes_on or link.cue.start in taken or not _is_said(link, lexicon):
            continue
        if any(voice.covers(draft.trigger.start) for draft in drafts) or _speaks_of_speech(voice, voices):
            continue
        home = _home(link, paragraph)
        if home is not None and _is_made(home, link, lexicon):
            taken.add(link.cue.start)
            outer = chain(voices, link.cue.start)
            yield _statement(home, link, outer + _quoting(link, voices))


def _home(link: DraftLink, paragraph: Paragraph) -> Sentence | None:
    """The sentence of the cue: in the paragraph, or the one before that announces it."""
    before = paragraph.before
    if before is not None and before.start <= link.cue.start < before.end:
        return before
    return paragraph.parse.sentence_at(link.cue.start)


def _speaks_of_speech(voice: Voice, voices: tuple[Voice, ...]) -> bool:
    """Whether another speaker's words are what it says: then those are the statement."""
    return any(
        voice.covers(other.link.cue.start) and other.link.source is not None and other.order == 0
        for other in voices
        if other.link.cue != voice.link.cue
    )


def _is_made(home: Sentence, link: DraftLink, lexicon: Lexicon) -> bool:
    """Only what is really said is a statement: not "refused to say", "did not say", "would say"."""
    word = next((w for w in home.words if w.start == link.cue.start), None)
    if word is None or word.pos not in ("VERB", "AUX") or word.dep in ("case", "fixed"):
        return False
    firm = firmness(home, word, lexicon)
    return firm.polarity == "affirmed" and firm.modality in ("actual", "habitual")


def _quoting(link: DraftLink, voices: tuple[Voice, ...]) -> tuple[DraftLink, ...]:
    """Who quotes the speaker: "officials quoted in Kanem Wire"."""
    return tuple(v.link for v in voices if v.order < 0 and v.link.content == link.content)


def _is_said(link: DraftLink, lexicon: Lexicon) -> bool:
    """By somebody else than the "I" of a quotation, whose words are its speaker's statement."""
    if link.source is None or link.stance == "hedges" or is_speaking(link.source):
        return False
    return can_speak(link.source, lexicon)


def _statement(home: Sentence, link: DraftLink, outer: tuple[DraftLink, ...]) -> Draft:
    source = link.source
    stretch = max(link.content, key=lambda part: (part.end - part.start, -part.start))
    return Draft(
        kind="event",
        event_type="STATEMENT",
        mode="comment",
        trigger=link.cue,
        quote=home.span,
        sentence=home.span,
        region=home.region,
        arguments=() if source is None else (DraftArgument(role="actor", phrase=source),),
        content=DraftContent(span=Span(start=stretch.start, end=stretch.end)),
        links=outer,
        rule=RULE,
        rank=0.0,
    )
