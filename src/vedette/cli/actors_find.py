"""`vedette actors find`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from vedette.cli.lines import print_json
from vedette.cli.options import add_json
from vedette.errors import InputError, UsageError

if TYPE_CHECKING:
    from vedette.pipeline.actors import AskedPhrase
    from vedette.resolve import Resources
    from vedette.resolve.asked import CodedPhrase

NAME = "find"
HELP = (
    "how a phrase for a party is coded: who it names, country and sector, which record or which words say so"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "text",
        metavar="TEXT",
        nargs="+",
        help='as printed; - for standard input, JSON Lines {"text", "date", "country"}, only text required',
    )
    parser.add_argument(
        "--country", metavar="ALPHA3", help="what the text around it is about, where the phrase names none"
    )
    parser.add_argument("--date", metavar="DATE", help="when it was printed, such as 2024-03-05")
    parser.add_argument(
        "--language", metavar="CODE", default="en", help="of the phrase, ISO 639-1 (default: en)"
    )
    add_json(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.steps import told
    from vedette.resolve import open_resources

    with told() as step:
        from vedette.gazetteer import open_gazetteer

        open_gazetteer(progress=step)
    resources = open_resources()
    if chosen.text == ["-"]:
        return _lines(sys.stdin, chosen, resources)
    from vedette.pipeline.actors import AskedPhrase, code_phrase

    asked = AskedPhrase(text=" ".join(chosen.text), date=chosen.date, country=chosen.country)
    try:
        found = code_phrase(asked, resources, language=chosen.language)
    except InputError as error:
        raise UsageError(str(error)) from None
    _show((found,), chosen)
    return 0


def _lines(lines: Iterable[str], chosen: argparse.Namespace, resources: Resources) -> int:
    """A party a line, in order: a line that cannot be used has one without codes, and is told of."""
    bad: list[int] = []
    _show(_coded(lines, chosen, resources, bad), chosen)
    return 1 if bad else 0


def _coded(
    lines: Iterable[str], chosen: argparse.Namespace, resources: Resources, bad: list[int]
) -> Iterator[CodedPhrase]:
    from vedette.pipeline.actors import code_phrase
    from vedette.resolve.asked import CodedPhrase

    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        text = ""
        try:
            asked = _asked(line, chosen)
            text = asked.text
            yield code_phrase(asked, resources, language=chosen.language)
        except InputError as error:
            bad.append(number)
            print(f"set aside: -, line {number}: {error}", file=sys.stderr)
            yield CodedPhrase(text=text)


def _asked(line: str, chosen: argparse.Namespace) -> AskedPhrase:
    """What the line leaves out is as the options say."""
    import msgspec

    from vedette.pipeline.actors import AskedPhrase

    try:
        asked = msgspec.json.decode(line, type=AskedPhrase)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise InputError(f"no JSON object with a text: {error}") from None
    return msgspec.structs.replace(
        asked, date=asked.date or chosen.date, country=asked.country or chosen.country
    )


def _show(found: Iterable[CodedPhrase], chosen: argparse.Namespace) -> None:
    if chosen.json:
        print_json(found)
        return
    from vedette.cli.console import show
    from vedette.cli.render_actors import coded_lines

    for one in found:
        show(coded_lines(one))
