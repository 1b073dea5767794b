"""roles.yaml and speakers.yaml of a language, read and checked."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from typing import TypeVar

import msgspec
from msgspec import Struct

from vedette.actors.lemma import normal
from vedette.data import parse_yaml
from vedette.errors import ResourceError
from vedette.model.codes import SECTORS, LinkKind

NO_SECTOR = "none"

S = TypeVar("S", bound=Struct)


class Nouns(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nouns of one sector: `people` name persons, `bodies` a collective (army, court, crowd)."""

    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


class RoleFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`nouns` by sector, under `none` those the manual gives no sector; `titles` precede names and have
    a sector or null; `adjectives` by the sector they give.
    """

    source: str
    nouns: dict[str, Nouns]
    titles: dict[str, str | None]
    adjectives: dict[str, tuple[str, ...]]


class SpeakerFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nouns by link kind: `singular`, and `plural` where several are of another kind than one;
    `eyewitnesses` those who saw what they tell.
    """

    source: str
    singular: dict[LinkKind, tuple[str, ...]]
    plural: dict[LinkKind, tuple[str, ...]]
    eyewitnesses: tuple[str, ...] = ()


def by_sector(roles: RoleFile) -> dict[str, str | None]:
    """Each noun's sector; None where the manual has none for it."""
    return {
        word: None if sector == NO_SECTOR else sector
        for sector, nouns in roles.nouns.items()
        for word in (*nouns.people, *nouns.bodies)
    }


def read_roles(language: str) -> RoleFile:
    """roles.yaml of a language, each noun in one sector, every sector one of PLOVER's."""
    content, file = _content(language, "roles.yaml")
    return parse_roles(content, file)


def parse_roles(content: bytes, file: str) -> RoleFile:
    """The bytes of a roles.yaml; `file` is named in errors."""
    roles = _decode(content, RoleFile, file)
    given = {*roles.nouns, *roles.adjectives, *(t for t in roles.titles.values() if t)} - {NO_SECTOR}
    if given - SECTORS:
        raise ResourceError(f"{file}: not sectors: {', '.join(sorted(given - SECTORS))}")
    _once(((word, s) for s, n in roles.nouns.items() for word in (*n.people, *n.bodies)), file)
    _once(((word, s) for s, words in roles.adjectives.items() for word in words), file)
    return roles


def read_speakers(language: str) -> SpeakerFile:
    """speakers.yaml of a language, each noun of one kind in each number."""
    content, file = _content(language, "speakers.yaml")
    return parse_speakers(content, file)


def parse_speakers(content: bytes, file: str) -> SpeakerFile:
    """The bytes of a speakers.yaml; `file` is named in errors."""
    speakers = _decode(content, SpeakerFile, file)
    for number in (speakers.singular, speakers.plural):
        _once(((word, kind) for kind, words in number.items() for word in words), file)
    return speakers


def _content(language: str, name: str) -> tuple[bytes, str]:
    where = f"resources/{language}/{name}"
    try:
        return (files("vedette") / "resources" / language / name).read_bytes(), where
    except OSError as error:
        raise ResourceError(f"{where}: no such words for language {language!r}") from error


def _decode(content: bytes, shape: type[S], file: str) -> S:
    try:
        return msgspec.convert(parse_yaml(content, file), shape)
    except msgspec.ValidationError as error:
        raise ResourceError(f"{file}: {error}") from error


def _once(entries: Iterable[tuple[str, str]], file: str) -> None:
    """A word stands in one group; its spellings with and without a hyphen may both stand there."""
    groups: dict[str, str] = {}
    for word, group in entries:
        if groups.setdefault(normal(word), group) != group:
            raise ResourceError(f"{file}, entry {word!r}: under {groups[normal(word)]} and {group}")
