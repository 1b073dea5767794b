"""Words by which somebody says, denies, believes or asks something."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import Stance

ByStance = dict[Stance, tuple[str, ...]]


class CueWords(Struct, frozen=True, kw_only=True):
    """Words that need no stance, all lemmas; `CueFile` tells what each list is.

    `reportive_conditional` is whether the conditional marks hearsay ("aurait attaqué").
    """

    nominal_verbs: frozenset[str]
    only_with_clause: frozenset[str]
    infinitive_verbs: frozenset[str]
    quoting: frozenset[str]
    telling_objects: frozenset[str]
    speakers: frozenset[str]
    no_sources: frozenset[str]
    issued: frozenset[str]
    issuing_verbs: frozenset[str]
    hearer_verbs: frozenset[str]
    days: frozenset[str]
    impersonal: frozenset[str]
    leaving_open: frozenset[str]
    same: frozenset[str]
    complement_markers: frozenset[str]
    document_markers: frozenset[str]
    documents: frozenset[str]
    reportive_conditional: bool


class CueFile(CueWords, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<language>/cues.yaml`; all lemmas.

    `verbs` need a clause, a quotation or a telling object as content; `nominal_verbs` may have a noun
    phrase as content ("announced the deployment"), `only_with_clause` none; `infinitive_verbs` an
    infinitive ("claimed to have killed"); `idioms` are a verb and the word below it that make it one of
    saying ("make clear"); `quoting` take the quoted source as object ("citing Kanem Wire").
    `prepositions` are printed with underscores; `document_markers` introduce one of `documents` that
    lays down what follows ("under the agreement"; "under term": of one). `nouns` report by themselves
    ("reports that"); `telling_objects` tell nothing themselves ("issued a statement").

    `speakers` are nouns besides parties that can speak, `no_sources` those that things go by ("according
    to plan"), `issued` what a whole text is named by in its headline ("Communiqué of the general
    staff: ...") and what `issuing_verbs` announce ("issued the following statement:"), `same` adjectives
    of a source told before. An `impersonal` subject leaves it to a prepositional phrase who speaks
    ("a-t-on appris de source militaire"). Behind `hearer_verbs` stands who is told, never who tells;
    `days` speak nowhere. Who denies one of `leaving_open` holds it possible ("does not rule out").
    `complement_markers` introduce what a verbal act is about.

    `attitudes` are verbs by which somebody takes a position ("praise", "want"; "call for": with a
    preposition, that alone), `attitude_nouns` nouns with what stands behind them ("support for",
    "proposal to", "hope that").
    """

    verbs: ByStance
    prepositions: ByStance
    adverbs: ByStance
    nouns: ByStance
    idioms: ByStance
    attitudes: ByStance
    attitude_nouns: ByStance


class Cues(CueWords, frozen=True, kw_only=True):
    """The same, each word with its stance; a word of two stances has the first."""

    verbs: dict[str, Stance]
    prepositions: dict[str, Stance]
    adverbs: dict[str, Stance]
    nouns: dict[str, Stance]
    idioms: dict[str, Stance]
    attitudes: dict[str, Stance]
    attitude_nouns: dict[str, Stance]

    def stance_of_verb(self, lemma: str) -> Stance | None:
        """None where the verb reports nothing."""
        return self.verbs.get(lemma)

    def negated(self, lemma: str) -> Stance:
        """Who does not say a thing neither asserts nor denies it; who does not rule it out hedges."""
        return "hedges" if lemma in self.leaving_open else "neither"

    def stance_of_preposition(self, marker: str | None) -> Stance | None:
        return self.prepositions.get(marker) if marker else None

    def stance_of_adverb(self, lemma: str) -> Stance | None:
        return self.adverbs.get(lemma)

    def attitude(self, lemma: str, marker: str | None = None) -> Stance | None:
        """Of a verb towards its object or clause, or towards what the preposition introduces."""
        return self.attitudes.get(f"{lemma} {marker}" if marker else lemma)

    def stance_of_noun(self, lemma: str) -> Stance | None:
        return self.nouns.get(lemma)


def cues(file: CueFile) -> Cues:
    """What the file says, ready for looking up."""
    return Cues(
        verbs=_by_lemma(file.verbs),
        prepositions=_by_lemma(file.prepositions),
        adverbs=_by_lemma(file.adverbs),
        nouns=_by_lemma(file.nouns),
        idioms=_by_lemma(file.idioms),
        attitudes=_by_lemma(file.attitudes),
        attitude_nouns=_by_lemma(file.attitude_nouns),
        **{name: getattr(file, name) for name in CueWords.__struct_fields__},
    )


def _by_lemma(words: ByStance) -> dict[str, Stance]:
    return {lemma: stance for stance, lemmas in reversed(words.items()) for lemma in lemmas}
