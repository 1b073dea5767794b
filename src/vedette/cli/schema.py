"""`vedette schema`."""

from __future__ import annotations

import argparse

NAME = "schema"
HELP = "JSON Schema of everything that the other commands print with --json"


def arguments(parser: argparse.ArgumentParser) -> None:
    """It has none."""


def run(chosen: argparse.Namespace) -> int:  # noqa: ARG001 - every command is called alike
    import json

    print(json.dumps(schemas(), indent=2, ensure_ascii=False))
    return 0


def schemas() -> dict[str, object]:
    """Everything that is printed as JSON: Document, Claim, Mention ... AboutPlaces; and their parts.

    References are `#/Name`, within the printed object itself.
    """
    import msgspec

    from vedette.gazetteer.about import AboutPlaces
    from vedette.gazetteer.lookup import Lookup
    from vedette.model import (
        Attribution,
        Check,
        Claim,
        Dating,
        Document,
        Explanation,
        Mention,
        Presence,
        SetAside,
        StatedPosition,
    )
    from vedette.pipeline.parties import ShownParty
    from vedette.resolve.asked import CodedPhrase

    read = (Document, Claim, Mention, Attribution, Check, Dating, SetAside, Explanation)
    derived = (ShownParty, StatedPosition, Presence)
    kinds = (*read, *derived, Lookup, AboutPlaces, CodedPhrase)
    _, components = msgspec.json.schema_components(kinds, ref_template="#/{name}")
    return dict(components)
