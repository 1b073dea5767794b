"""`vedette set-aside`."""

from __future__ import annotations

import argparse

from vedette.cli.lines import print_json
from vedette.cli.options import add_json, add_ledger, opened

NAME = "set-aside"
HELP = "what was not used, and why: inputs, and parts of them"


def arguments(parser: argparse.ArgumentParser) -> None:
    add_ledger(parser)
    add_json(parser)


def run(chosen: argparse.Namespace) -> int:
    with opened(chosen) as ledger:
        if chosen.json:
            print_json(ledger.set_asides())
        else:
            for item in ledger.set_asides():
                detail = f" ({item.detail})" if item.detail else ""
                print(f"{item.location}: {item.reason}{detail} [{item.stage}]")
    return 0
