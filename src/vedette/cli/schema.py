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
    """Document, Claim, Mention, Attribution, Check, SetAside, Explanation and what they are made of, by name.

    References are `#/Name`, within the printed object itself.
    """
    import msgspec

    from vedette.model import Attribution, Check, Claim, Document, Explanation, Mention, SetAside

    kinds = (Document, Claim, Mention, Attribution, Check, SetAside, Explanation)
    _, components = msgspec.json.schema_components(kinds, ref_template="#/{name}")
    return dict(components)
