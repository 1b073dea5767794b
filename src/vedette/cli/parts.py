"""Commands that have parts, such as `vedette gazetteer find`; and how an import is named to be forgotten."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Protocol

from vedette.errors import UsageError


class Part(Protocol):
    """A module of a part: `vedette COMMAND NAME`."""

    NAME: str
    HELP: str

    def arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, chosen: argparse.Namespace) -> int: ...


def add_parts(parser: argparse.ArgumentParser, parts: Sequence[Part]) -> None:
    """Each part with its own arguments; `run_part` runs the chosen one."""
    added = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    for part in parts:
        own = added.add_parser(part.NAME, help=part.HELP, description=part.HELP)
        part.arguments(own)
        own.set_defaults(part=part.run)


def with_part(words: Sequence[str], parts: Sequence[Part], usual: Part) -> list[str]:
    """The words behind a command, with the name of the usual part before them where they name none."""
    named = {part.NAME for part in parts} | {"-h", "--help"}
    return [*words] if words and words[0] in named else [usual.NAME, *words]


def run_part(chosen: argparse.Namespace) -> int:
    return int(chosen.part(chosen))


def add_labels(parser: argparse.ArgumentParser, told_by: str) -> None:
    """Labels of imports, or all of them; `told_by` is where a user reads a label."""
    parser.add_argument("labels", metavar="LABEL", nargs="*", help=told_by)
    parser.add_argument("--all", action="store_true", help="every import")


def chosen_labels(chosen: argparse.Namespace) -> tuple[str, ...]:
    """The labels to forget, empty for all; UsageError where neither or both were asked for."""
    if bool(chosen.labels) == chosen.all:
        raise UsageError("name the imports to forget, or say --all")
    return tuple(chosen.labels)
