"""What a language's `syntax.yaml` says: the data that makes the parser's output language-neutral."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from vedette.data import read_yaml
from vedette.errors import ResourceError


class Language(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """See the comments in `resources/<language>/syntax.yaml`; all words are lower case."""

    code: str
    abbreviations: frozenset[str]
    sentence_openers: frozenset[str]
    agent_markers: frozenset[str]
    contractions: dict[str, str]
    reflexives: frozenset[str]
    negations: frozenset[str]
    concordant: frozenset[str]
    subject_control: frozenset[str]
    object_control: frozenset[str]
    future_auxiliaries: frozenset[str]
    modal_auxiliaries: frozenset[str]
    conditional_markers: frozenset[str]
    relative_pronouns: frozenset[str]
    auxiliary_lemmas: dict[str, str]
    active_with_be: frozenset[str]
    clitics: dict[str, str]
    complementisers: frozenset[str]
    complex_prepositions: tuple[str, ...]
    conditional_endings: tuple[str, ...]
    conditional_stems: frozenset[str]
    participles_look_finite: bool
    days: frozenset[str]
    of_markers: frozenset[str]
    number_words: frozenset[str]
    infinitive_markers: frozenset[str]
    against_markers: frozenset[str]
    event_participles: dict[str, str]
    partitives: frozenset[str]
    takes_partitive: frozenset[str]
    aside_conjunctions: frozenset[str]
    as_markers: frozenset[str]
    gerund_endings: tuple[str, ...]
    subject_clitics: frozenset[str]
    headline_verbs: frozenset[str]
    headline_plurals: frozenset[str]
    headline_no_object: frozenset[str]
    headline_passives: frozenset[str]
    intents: frozenset[str]
    setting_about: frozenset[str]
    off_names: frozenset[str]


@cache
def language(code: str) -> Language:
    """The data of a language; ResourceError if there is none or it is malformed.

    >>> "by" in language("en").agent_markers
    True
    """
    content = read_yaml(code, "syntax.yaml")
    try:
        return msgspec.convert({**content, "code": code}, Language)
    except (msgspec.ValidationError, TypeError) as error:
        raise ResourceError(f"resources/{code}/syntax.yaml: {error}") from error
