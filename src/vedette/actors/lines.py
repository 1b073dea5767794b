"""Where the entries of an actor file stand in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vedette.actors.record import ActorRecord
from vedette.actors.source import parse_records


def entry_lines(content: str) -> list[int]:
    """Where each item of `entries` begins; none where that is no list."""
    import yaml

    root = yaml.compose(content, Loader=yaml.SafeLoader)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    for name, value in pairs:
        if name.value == "entries" and isinstance(value, yaml.SequenceNode):
            return [item.start_mark.line + 1 for item in value.value]
    return []


def with_lines(
    sources: Sequence[tuple[str, bytes]], records: Mapping[str, ActorRecord], origin: Mapping[str, str]
) -> dict[str, str]:
    """File and line of each record, for a message; `origin` is its file."""
    found: dict[str, str] = {}
    for file, content in sources:
        lines = entry_lines(content.decode("utf-8"))
        for record, line in zip(parse_records(content, file), lines, strict=True):
            if origin[record.id] == file and records[record.id] == record:
                found[record.id] = f"{file}, line {line}"
    return {**origin, **found}
