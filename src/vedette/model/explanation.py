"""What `vedette explain` tells of a sentence: its clauses, the frames tried, what was claimed and why."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import EventType, Kind, Modality, Polarity
from vedette.model.span import Quote


class ExplainedArgument(Struct, frozen=True, kw_only=True):
    """`role` is deep (the subject of a passive is an object), `marker` the preposition, `via` how it was
    inherited.
    """

    role: str
    marker: str | None = None
    printed: str
    via: str | None = None


class ExplainedClause(Struct, frozen=True, kw_only=True):
    """A predicate with what belongs to it. `governing` says how it hangs from what is above it."""

    predicate: Quote
    lemma: str
    kind: str
    voice: str
    mood: str
    tense: str | None = None
    governing: str
    negation: tuple[str, ...] = ()
    arguments: tuple[ExplainedArgument, ...] = ()


class FrameTried(Struct, frozen=True, kw_only=True):
    """`failure` is the first condition that does not hold; None where the frame fits."""

    rule: str
    failure: str | None = None


class WordTried(Struct, frozen=True, kw_only=True):
    """A word that frames list. `outcome` is "claim", "no frame fits" or what else became of it."""

    printed: str
    start: int
    end: int
    outcome: str
    frames: tuple[FrameTried, ...]


class ClaimMade(Struct, frozen=True, kw_only=True):
    """A claim as far as words carry it; who and where is resolved later.

    `chain` are the speakers, outermost first (None: nobody named); `evidence` the words that decide
    polarity and modality.
    """

    trigger: Quote
    kind: Kind
    event_type: EventType | None = None
    mode: str | None = None
    relation: str | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    about: str | None = None
    polarity: Polarity
    modality: Modality
    evidence: tuple[str, ...] = ()
    chain: tuple[str | None, ...] = ()
    rule: str


class Explanation(Struct, frozen=True, kw_only=True):
    """One sentence. `subject` is what it was taken to be about: conflict, public or other."""

    printed: str
    start: int
    end: int
    language: str
    subject: str
    clauses: tuple[ExplainedClause, ...]
    tried: tuple[WordTried, ...]
    claims: tuple[ClaimMade, ...]
