"""The words of the trade in one language."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

import msgspec
from msgspec import Struct

from vedette.data import read_yaml
from vedette.errors import ResourceError
from vedette.lexicon.bonds import Bonds
from vedette.lexicon.contexts import Contexts, contexts
from vedette.lexicon.cues import CueFile, Cues, cues
from vedette.lexicon.firmness import Firmness
from vedette.lexicon.frame import Word as Entry
from vedette.lexicon.frames import Frames, load_frames
from vedette.lexicon.obligations import Obligations
from vedette.lexicon.positions import Positions, load_positions
from vedette.lexicon.reaching import Reaching
from vedette.lexicon.states import states
from vedette.lexicon.subjects import Subjects, with_countries
from vedette.model import Word
from vedette.model.codes import CONTEXTS
from vedette.names import peoples

T = TypeVar("T")

_SPECIAL = {
    "PARTY": ("FORCE", "STATE", "ORGANISATION", "OFFICIAL", "ARMED", "PERSON"),
    "PLACE": ("SITE", "AREA"),
    "TARGET": (
        "FORCE", "STATE", "ORGANISATION", "OFFICIAL", "ARMED", "PERSON", "SITE", "AREA", "PROPERTY",
        "VEHICLE", "WEAPON", "AIRCRAFT",
    ),
}  # fmt: skip
"""Classes made of others; proper names belong to each as well. Vedette's own."""


WITHOUT_LIST = frozenset(("NAME", "NATION", "ANY", "NONE", "OWN", "PARTY", "PLACE", "TARGET", "PERSONAGE"))
"""Classes told by the form of a phrase, not by a list alone."""


class LightVerbs(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`lend_subject`: "launched an attack"; `occur`: "clashes erupted", "movements were observed".

    `undergo`: "suffered an attack"; the noun happened when the verb did.
    """

    lend_subject: frozenset[str]
    occur: frozenset[str]
    undergo: frozenset[str]


class Lexicon(Struct, frozen=True, kw_only=True):
    """Everything below `resources/<code>` that the reader needs, checked.

    `listed` are the classes without the general nouns: what a name may be told by ("Cyclone Larry"; the
    general nouns hold many a family name).
    """

    code: str
    frames: Frames
    classes: dict[str, frozenset[str]]
    listed: dict[str, frozenset[str]]
    light: LightVerbs
    cues: Cues
    firmness: Firmness
    contexts: Contexts
    subjects: Subjects
    obligations: Obligations
    positions: Positions
    reaching: Reaching
    bonds: Bonds
    nationalities: frozenset[str]
    states: frozenset[str]

    def is_nationality(self, word: Word) -> bool:
        """Whether an adjective names a people: "russe" is printed small."""
        return word.text.lower() in self.nationalities or word.lemma in self.nationalities

    def belongs(self, lemma: str, name: str) -> bool:
        """Whether a noun's lemma, or its singular, belongs to a class or is the lemma named."""
        members = self.classes.get(name)
        if members is None:
            return name in (lemma, singular(lemma))
        return lemma in members or singular(lemma) in members

    def nouns(self, *forms: str) -> tuple[Entry, ...]:
        """What frames list for a noun by any of its forms, else by their singulars."""
        listed = self.frames.nouns
        found = tuple(entry for form in dict.fromkeys(forms) for entry in listed.get(form, ()))
        return found or tuple(e for form in dict.fromkeys(map(singular, forms)) for e in listed.get(form, ()))


def singular(lemma: str) -> str:
    """Without the plural that a lemmatiser left; a form to look up, which need not be a word.

    >>> singular("détenus"), singular("généraux"), singular("army")
    ('détenu', 'général', 'army')
    """
    if lemma.endswith("aux"):
        return f"{lemma[:-3]}al"
    return lemma[:-1] if lemma.endswith("s") and len(lemma) > SHORTEST_PLURAL else lemma


SHORTEST_PLURAL = 3
"""Letters up to which an s belongs to the word. Vedette's own."""


@cache
def load_lexicon(code: str) -> Lexicon:
    """The lexicon of a language; ResourceError names file and entry."""
    listed = _read(code, "classes.yaml", dict[str, frozenset[str]])
    classes = _merged(listed, _read(code, "nouns.yaml", dict[str, frozenset[str]]))
    nationalities = _nationalities(code)
    lexicon = Lexicon(
        code=code,
        frames=load_frames(code),
        classes=classes | {name: _union(classes, parts) for name, parts in _SPECIAL.items()},
        listed=listed,
        light=_read(code, "light.yaml", LightVerbs),
        cues=cues(_read(code, "cues.yaml", CueFile)),
        firmness=_read(code, "firmness.yaml", Firmness),
        contexts=contexts(_read(code, "contexts.yaml", dict[str, tuple[str, ...]])),
        subjects=with_countries(_read(code, "subjects.yaml", Subjects), code, nationalities),
        obligations=_read(code, "obligations.yaml", Obligations),
        positions=load_positions(code),
        reaching=_read(code, "recipients.yaml", Reaching),
        bonds=_read(code, "bonds.yaml", Bonds),
        nationalities=nationalities,
        states=states(code),
    )
    _check(lexicon)
    return lexicon


def _read(code: str, name: str, kind: type[T]) -> T:
    try:
        return msgspec.convert(read_yaml(code, name), kind)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/{code}/{name}: {error}") from error


def _merged(
    classes: dict[str, frozenset[str]], nouns: dict[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    """The classes with the general nouns of the language in them."""
    return classes | {name: words | classes.get(name, frozenset()) for name, words in nouns.items()}


def _nationalities(code: str) -> frozenset[str]:
    """The adjectives of the gazetteer's demonyms, in small letters."""
    return frozenset(form.lower() for forms in peoples(code).values() for form in forms)


def _union(classes: dict[str, frozenset[str]], names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(classes.get(name, frozenset()) for name in names))


def _check(lexicon: Lexicon) -> None:
    """Every class that a frame asks for exists, every context is PLOVER's."""
    known = {*lexicon.classes, *WITHOUT_LIST}
    entries = (*lexicon.frames.verbs.values(), *lexicon.frames.nouns.values())
    for word in (word for words in entries for word in words):
        for condition in (word.frame.only, word.frame.some, word.frame.never):
            for name in (name for names in condition.values() for name in names):
                if name.isupper() and name not in known:
                    raise ResourceError(f"{lexicon.code}: frame {word.frame.rule}: no class {name}")
    unknown = set(lexicon.contexts.names) - CONTEXTS
    if unknown:
        raise ResourceError(f"resources/{lexicon.code}/contexts.yaml: no context {min(unknown)}")
