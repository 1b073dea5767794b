"""Words, phrases and clauses: the seam between language and meaning.

Everything after these types is language-neutral. Part-of-speech tags, features and relations are
those of Universal Dependencies; `role`s of arguments are deep: the subject of a passive is an
`object`, its by-phrase a `subject`.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

from msgspec import Struct

from vedette.model.codes import RegionKind
from vedette.model.document import Document
from vedette.model.span import Quote, Span


class Word(Struct, frozen=True, kw_only=True, gc=False):
    """A token. `index` and `head` count within the sentence; the root is its own head."""

    index: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    feats: frozenset[str] = frozenset()

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)

    @property
    def quote(self) -> Quote:
        return Quote(printed=self.text, start=self.start, end=self.end)


class Sentence(Struct, frozen=True, kw_only=True):
    """Words of one sentence of one region; `paragraph` counts blocks of the document from 0.

    It is hashed by its place and length alone, so that what is worked out for it is cheap to remember.
    """

    start: int
    end: int
    region: RegionKind
    paragraph: int
    language: str
    words: tuple[Word, ...]
    children: tuple[tuple[int, ...], ...]

    def __hash__(self) -> int:
        return hash((self.start, self.end, len(self.words)))

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)


class Phrase(Struct, frozen=True, kw_only=True, gc=False):
    """A noun phrase without what is coordinated with it and without relative clauses.

    `start` and `end` cover its words; `head` is one of them. `appositions` name the same thing in
    other words ("the head of Chadian diplomacy, Amadou Tollo").
    """

    start: int
    end: int
    words: tuple[Word, ...]
    head: Word
    appositions: tuple[Phrase, ...] = ()
    via: str | None = None

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)


ArgumentRole = Literal["subject", "object", "indirect", "oblique", "genitive", "modifier", "compound"]


class Argument(Struct, frozen=True, kw_only=True, gc=False):
    """A phrase in its role. `marker` is the lemma of the preposition (`in`, `along`, `près_de`),
    None where there is none. Coordinated phrases are arguments of their own with the same role.
    """

    role: ArgumentRole
    marker: str | None = None
    phrase: Phrase


Tense = Literal["past", "present", "future"]
Voice = Literal["active", "passive"]
Mood = Literal["indicative", "conditional", "imperative", "interrogative", "infinitive", "participle", "none"]
ClauseKind = Literal["verbal", "nominal", "adjectival"]
Governing = Literal[
    "root", "complement", "open_complement", "subject", "adverbial", "adnominal", "relative", "coordinated",
    "parataxis", "argument",
]  # fmt: skip


class Clause(Struct, frozen=True, kw_only=True, gc=False):
    """One predicate with what belongs to it.

    `lemma` holds a particle or reflexive where there is one (`carry_out`, `se_retirer`).
    `auxiliaries` are the lemmas of modal and tense auxiliaries. `governor` is the index of the
    predicate it hangs from, `governing` how, `marker` by which conjunction or preposition. `span`
    covers the predicate and all that depends on it but for coordinated and inserted clauses.
    """

    predicate: Word
    lemma: str
    kind: ClauseKind
    voice: Voice = "active"
    mood: Mood = "none"
    tense: Tense | None = None
    perfect: bool = False
    auxiliaries: tuple[Word, ...] = ()
    negation: tuple[Word, ...] = ()
    arguments: tuple[Argument, ...] = ()
    governor: int | None = None
    governing: Governing = "root"
    marker: str | None = None
    span: Span

    def in_role(self, role: ArgumentRole, *markers: str) -> tuple[Argument, ...]:
        """Arguments of a role; with `markers` only those so introduced."""
        return tuple(a for a in self.arguments if a.role == role and (not markers or a.marker in markers))


class Parse(Struct, frozen=True, kw_only=True):
    """A document in sentences; furniture has none. `quotes` are the insides of quotation marks."""

    document: Document
    sentences: tuple[Sentence, ...]
    quotes: tuple[Span, ...] = ()

    def place_of(self, offset: int) -> int | None:
        """Index of the sentence that holds the character at `offset`; None between sentences."""
        place = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return place if place >= 0 and offset < self.sentences[place].end else None

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at `offset`; None between sentences."""
        place = self.place_of(offset)
        return None if place is None else self.sentences[place]
