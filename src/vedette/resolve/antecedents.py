"""Whom a pronoun stands for: the one it can be, with the words that name him; else nobody, and why."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from vedette.model import Actor, DraftLink, Phrase, Sentence
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.candidates import Candidate
from vedette.resolve.context import Context
from vedette.resolve.foregoing import leading
from vedette.resolve.near import is_leading, near, owner_by_clause, repeated
from vedette.resolve.referring import Pronoun, referring

DEEPEST = 6
"""Pronouns followed from sentence to sentence. Vedette's own."""


class Meant(Struct, frozen=True):
    """Who is meant, and the phrases that name them; nobody and a reason where several could be;
    nobody and none where nobody is named.
    """

    actors: tuple[Actor, ...] = ()
    reason: str | None = None
    phrases: tuple[Phrase, ...] = ()


def is_pronoun(found: Phrase) -> bool:
    return len(found.words) == 1 and found.head.pos in ("PRON", "DET")


def through_first_person(pronoun: Phrase, links: tuple[DraftLink, ...], context: Context) -> Actor | None:
    """Who says "I" or "we": the innermost speaker, with its span and `via`; None where nobody is named."""
    if "Person=1" not in pronoun.head.feats or not links or links[-1].source is None:
        return None
    speaker = resolve_phrase(links[-1].source, context).actor
    printed = context.text[pronoun.start : pronoun.end]
    return replace(speaker, via=f"speaker, as {printed!r}")


def through_pronoun(found: Phrase, context: Context, depth: int = 0) -> Meant:
    """The antecedent of a pronoun of the third person, with its own span and `via`.

    The only one in its sentence that it can be; else whom the sentences before are about.
    """
    pronoun = referring(context.parse.document.language).pronoun(found.head.text)
    home = context.parse.place_of(found.start)
    if pronoun is None or home is None or depth > DEEPEST:
        return Meant()
    printed = context.text[found.start : found.end]
    meant = _meant(found, pronoun, context.parse.sentences[home], context, depth)
    return replace(meant, actors=tuple(replace(a, via=f"pronoun {printed!r}") for a in meant.actors))


def _meant(found: Phrase, pronoun: Pronoun, sentence: Sentence, context: Context, depth: int) -> Meant:
    here = near(found, pronoun, sentence, context)
    if _several(here):
        owner = owner_by_clause(found, here, sentence)
        return _settled((owner,)) if owner is not None else _undecided(here)
    if here and is_leading(here[-1], found, sentence) and repeated(found, pronoun, sentence) is None:
        return _settled(here[-1:])
    before = _before(found, pronoun, sentence, context, depth)
    if not here:
        return before
    if before.reason or any(_who(actor) != here[-1].who for actor in before.actors):
        return _undecided((*here, *before.actors))
    return _settled(here[-1:])


def _before(found: Phrase, pronoun: Pronoun, sentence: Sentence, context: Context, depth: int) -> Meant:
    """As the same pronoun earlier in the sentence, else by the sentences before."""
    same = repeated(found, pronoun, sentence)
    if same is not None:
        return through_pronoun(same, context, depth + 1)
    lead = leading(found, pronoun, context)
    if lead.pronoun is not None:
        return through_pronoun(lead.pronoun, context, depth + 1)
    if _several(lead.candidates) and not lead.joined:
        return _undecided(lead.candidates)
    return _settled(lead.candidates if lead.joined else lead.candidates[-1:])


def _settled(meant: Sequence[Candidate]) -> Meant:
    return Meant(tuple(one.actor for one in meant), phrases=tuple(one.phrase for one in meant))


def _undecided(could: Sequence[Candidate | Actor]) -> Meant:
    actors = [one.actor if isinstance(one, Candidate) else one for one in could]
    printed = dict.fromkeys(repr(actor.printed) for actor in actors)
    return Meant(reason=f"the text does not say which: {' or '.join(printed)}")


def _several(could: Sequence[Candidate]) -> bool:
    return len({one.who for one in could}) > 1


def _who(actor: Actor) -> str:
    return actor.id or actor.name or actor.printed.lower()
