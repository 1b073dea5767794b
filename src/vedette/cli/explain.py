"""`vedette explain`."""

from __future__ import annotations

import argparse
import sys

from vedette.cli.lines import print_json
from vedette.cli.options import add_json

NAME = "explain"
HELP = "why a sentence yields the claims it yields, and why no others: clauses, frames tried, what failed"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="+", help="the words to explain; - for standard input")
    parser.add_argument("--language", metavar="CODE", help="ISO 639-1 code (default: told from the text)")
    parser.add_argument("--headline", action="store_true", help="read it as a headline")
    add_json(parser)


def run(chosen: argparse.Namespace) -> int:
    from vedette.pipeline import explain

    text = sys.stdin.read() if chosen.text == ["-"] else " ".join(chosen.text)
    found = explain(text, language=chosen.language, headline=chosen.headline)
    if chosen.json:
        print_json(found)
        return 0
    from vedette.cli.console import show
    from vedette.cli.render_explanation import explanation_lines

    for each in found:
        show(explanation_lines(each))
    return 0
