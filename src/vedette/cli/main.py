"""From the words of a command line to an exit status.

0 done, 1 some inputs were set aside (each named with its reason), 2 the command cannot be carried out
as given. Nothing heavy is imported before it is known which command is meant.
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence

from vedette import __version__
from vedette.cli import (
    actors,
    attributions,
    checks,
    claims,
    datings,
    demo,
    documents,
    explain,
    gazetteer,
    ingest,
    mentions,
    positions,
    presence,
    schema,
    set_aside,
)
from vedette.errors import VedetteError

COMMANDS = (
    ingest,
    documents,
    claims,
    mentions,
    attributions,
    checks,
    datings,
    positions,
    presence,
    set_aside,
    explain,
    gazetteer,
    actors,
    schema,
    demo,
)

DONE, SOME_SET_ASIDE, USAGE = 0, 1, 2
DATA = """\
Places: GeoNames (CC BY 4.0), selected and supplemented; names of countries: Unicode CLDR.
De facto borders: Natural Earth.
Parsers: weights trained on Universal Dependencies (English-EWT, English-GUM, French-Sequoia, French-GSD,
French-PUD), CC BY-SA 4.0. Event types: PLOVER, Open Event Data Alliance (CC BY-SA 4.0). See NOTICE."""
"""The data that Vedette stands on, shown to its users."""
INTERRUPTED = 130
"""What shells report of a program that Ctrl-C ended (128 + SIGINT)."""


def main(argv: Sequence[str] | None = None) -> int:
    """`argv` is without the program's name; None for this process's own."""
    _speak_utf8()
    try:
        status = _carried_out(argv)
        sys.stdout.flush()
    except OSError as error:
        if not _nobody_listens(error):
            raise
        _stop_talking()
        return DONE
    return status


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="vedette",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Reads reports of a conflict into a ledger of claims: who says what happened, where,\n"
        "when, to whom, how firmly, and in which words.",
        epilog="Exit status: 0 done, 1 some inputs were set aside, 2 the command could not be carried out.",
    )
    made.add_argument("--version", action="version", version=f"vedette {__version__}\n{DATA}")
    commands = made.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        own = commands.add_parser(command.NAME, help=command.HELP, description=command.HELP)
        command.arguments(own)
        own.set_defaults(run=command.run)
    return made


def _carried_out(argv: Sequence[str] | None) -> int:
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [actors.NAME]:
        words[1:] = actors.completed(words[1:])
    chosen = parser().parse_args(words)
    try:
        return int(chosen.run(chosen))
    except VedetteError as error:
        print(f"vedette: {error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        print("vedette: stopped; what was done is kept, the same command goes on from there", file=sys.stderr)
        return INTERRUPTED


def _speak_utf8() -> None:
    """Names and quotes are in many scripts, whatever the console's code page."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _nobody_listens(error: OSError) -> bool:
    """The reader of a pipe (`| head`) has left; Windows calls that an invalid argument."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


def _stop_talking() -> None:
    """As the documentation of Python's `signal` module advises: the last flush must not fail, too."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = None
