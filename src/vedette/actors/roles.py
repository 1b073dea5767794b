"""Common nouns and adjectives of parties: which sector they give, and what kind of speaker they are."""

from __future__ import annotations

from vedette.actors.lemma import LemmaTable
from vedette.actors.rolefile import RoleFile, SpeakerFile, by_sector, read_roles, read_speakers
from vedette.model.codes import LinkKind

OFFICIAL = frozenset("COP GOV JUD LEG MIL SPY".split())
"""Sectors whose members speak as officials where speakers.yaml does not say otherwise. Vedette's own."""


class Roles:
    """Words of one language. Lemmas are looked up as given, then without plural and feminine endings."""

    def __init__(self, roles: RoleFile, speakers: SpeakerFile) -> None:
        self._sectors = LemmaTable(by_sector(roles))
        self._titles = LemmaTable(roles.titles)
        self._adjectives = LemmaTable(
            {w: sector for sector, words in roles.adjectives.items() for w in words}
        )
        self._people = LemmaTable({w: True for nouns in roles.nouns.values() for w in nouns.people})
        self._bodies = LemmaTable({w: True for nouns in roles.nouns.values() for w in nouns.bodies})
        self._one = LemmaTable({w: kind for kind, words in speakers.singular.items() for w in words})
        self._eyewitnesses = LemmaTable(dict.fromkeys(speakers.eyewitnesses, True))
        self._many = LemmaTable({w: kind for kind, words in speakers.plural.items() for w in words})

    def sector(self, lemma: str) -> str | None:
        """The PLOVER sector of a noun; None where it has none (an analyst) or is not known."""
        return (self._sectors if lemma in self._sectors else self._titles).get(lemma)

    def title_sector(self, lemma: str) -> str | None:
        """The sector of who bears the title: Speaker before a name is LEG, a speaker is anybody."""
        return self._titles.get(lemma)

    def adjective_sector(self, lemma: str) -> str | None:
        """The sector an adjective gives the noun it goes with ("presidential", "militaire")."""
        return self._adjectives.get(lemma)

    def is_person_noun(self, lemma: str) -> bool:
        """Whether the noun names a kind of person, with a sector or without."""
        return lemma in self._people or lemma in self._titles

    def is_collective(self, lemma: str) -> bool:
        """Whether the noun names, in the singular, a body of people (army, ministry, crowd)."""
        return lemma in self._bodies

    def is_title(self, lemma: str) -> bool:
        """Whether the word may precede a person's name (President, Mr, Field Marshal)."""
        return lemma in self._titles

    def is_eyewitness(self, lemma: str) -> bool:
        """Whether the noun says that somebody saw it."""
        return lemma in self._eyewitnesses

    def speaker_kind(self, lemma: str, plural: bool) -> LinkKind | None:  # noqa: FBT001
        """What kind of speaker a noun names; None where it names no speaker.

        Listed nouns first; of the others, persons of a state's sectors are officials, other persons a
        person (several: a collective), bodies an organisation, the press an outlet.
        """
        listed = self._many.get(lemma) if plural else None
        return listed or self._one.get(lemma) or self._derived(lemma, plural=plural)

    def _derived(self, lemma: str, *, plural: bool) -> LinkKind | None:
        if self.is_collective(lemma):
            return "outlet" if self.sector(lemma) == "JRN" else "organisation"
        if not self.is_person_noun(lemma):
            return None
        if self.sector(lemma) in OFFICIAL:
            return "official"
        return "collective" if plural else "person"


def load_roles(language: str) -> Roles:
    """The words of a language (ISO 639-1).

    Raises ResourceError where the language has no words here, or its files are malformed.

    >>> en = load_roles("en")
    >>> en.sector("soldier"), en.sector("embassy"), en.speaker_kind("source", True)
    ('MIL', 'GOV', 'anonymous')
    """
    return Roles(read_roles(language), read_speakers(language))
