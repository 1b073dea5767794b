"""JSON of entities, whole or a line each, with the line where each begins."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.actors.draft import Refused
from vedette.actors.entity import Entity

Read = tuple[int, Entity] | Refused


def json_entities(content: str, file: str) -> Iterator[Read]:
    """An entity, a list of them, `{"entities": {...}}` as Wikidata serves it, or JSON Lines as in a dump."""
    try:
        whole = msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeError):
        yield from _by_line(content, file)
        return
    for value in _entities(whole):
        yield _entity(value, _line_of(value, content), file)


def _by_line(content: str, file: str) -> Iterator[Read]:
    """Dumps begin with a bracket and end lines with a comma."""
    for number, line in enumerate(content.splitlines(), start=1):
        bare = line.strip().removesuffix(",")
        if bare in ("", "[", "]"):
            continue
        try:
            value = msgspec.json.decode(bare)
        except (msgspec.MsgspecError, UnicodeError) as error:
            yield Refused(file=file, line=number, reason=f"no JSON: {error}")
            continue
        for each in _entities(value):
            yield _entity(each, number, file)


def _entities(value: object) -> list[object]:
    if isinstance(value, dict) and isinstance(value.get("entities"), dict):
        return list(value["entities"].values())
    return list(value) if isinstance(value, list) else [value]


def _entity(value: object, line: int, file: str) -> Read:
    try:
        return line, msgspec.convert(_without_lists(value), Entity)
    except msgspec.ValidationError as error:
        return Refused(file=file, line=line, reason=f"no entity of Wikidata: {error}")


def _without_lists(value: object) -> object:
    """Wikibase writes what is empty as a list, whatever it is."""
    if not isinstance(value, dict):
        return value
    return {key: {} if each == [] else each for key, each in value.items()}


def _line_of(value: object, content: str) -> int:
    """Where its id first stands."""
    identity = value.get("id") if isinstance(value, dict) else None
    place = content.find(f'"{identity}"')
    return content.count("\n", 0, place) + 1 if place >= 0 else 1
