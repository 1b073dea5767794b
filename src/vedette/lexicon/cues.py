"""Words by which somebody says, denies, believes or asks something."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import Stance

ByStance = dict[Stance, tuple[str, ...]]


class Cues(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<language>/cues.yaml`; all lemmas.

    `verbs` need a clause, a quotation or a telling object as content; `nominal_verbs` may have a
    noun phrase as content ("announced the deployment"), `infinitive_verbs` an infinitive ("claimed to
    have killed"); `quoting` take the quoted source as object
    ("citing Kanem Wire"); `prepositions` are printed with underscores; `nouns` report by themselves
    ("reports that"). `telling_objects` are objects that tell nothing themselves ("issued a
    statement"); `speakers` are nouns besides parties that can speak; `complement_markers`
    introduce what a verbal act is about.
    """

    verbs: ByStance
    nominal_verbs: frozenset[str]
    only_with_clause: frozenset[str]
    infinitive_verbs: frozenset[str]
    quoting: frozenset[str]
    prepositions: ByStance
    adverbs: ByStance
    nouns: ByStance
    telling_objects: frozenset[str]
    speakers: frozenset[str]
    complement_markers: frozenset[str]
    reportive_conditional: bool

    def stance_of_verb(self, lemma: str) -> Stance | None:
        """None where the verb reports nothing."""
        return _stance(self.verbs, lemma)

    def stance_of_preposition(self, marker: str | None) -> Stance | None:
        return _stance(self.prepositions, marker) if marker else None

    def stance_of_adverb(self, lemma: str) -> Stance | None:
        return _stance(self.adverbs, lemma)

    def stance_of_noun(self, lemma: str) -> Stance | None:
        return _stance(self.nouns, lemma)


def _stance(words: ByStance, lemma: str) -> Stance | None:
    return next((stance for stance, lemmas in words.items() if lemma in lemmas), None)
