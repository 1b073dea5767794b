"""`vedette gazetteer import`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vedette.cli.options import alpha3_codes

if TYPE_CHECKING:
    from vedette.gazetteer.importing import Imported

NAME = "import"
HELP = (
    "add the places of a GeoNames dump (allCountries.zip, LY.zip, the text inside); safe to repeat, to stop"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="as downloaded from geonames.org, or unpacked"
    )
    parser.add_argument(
        "--countries",
        metavar="ALPHA3,...",
        type=alpha3_codes,
        default=(),
        help="only places of these, such as LBY,DZA (default: all)",
    )


def run(chosen: argparse.Namespace) -> int:
    from vedette.cli.steps import told
    from vedette.gazetteer.importing import import_dump

    with told() as step:
        done = import_dump(chosen.file, step, countries=chosen.countries)
    return report(done, chosen.file)


def report(done: Imported, file: Path) -> int:
    """Says on standard error what was kept and what was set aside; returns the exit status."""
    for line in done.first_bad:
        print(f"set aside: {file}, line {line.number}: {line.reason}", file=sys.stderr)
    if done.bad > len(done.first_bad):
        print(f"set aside: {file}: {done.bad - len(done.first_bad):,} more lines", file=sys.stderr)
    print(f"{done.imported.label}: {_counts(done)}", file=sys.stderr)
    if done.is_known:
        print("the same places were imported before: nothing was changed", file=sys.stderr)
    if done.replaced:
        print(f"replaces what was imported before: {', '.join(done.replaced)}", file=sys.stderr)
    return 1 if done.bad else 0


def _counts(done: Imported) -> str:
    parts = [
        f"{done.imported.places:,} of {done.lines:,} places kept",
        f"{done.other_kinds:,} of kinds that are not kept" if done.other_kinds else "",
        f"{done.elsewhere:,} in other countries" if done.elsewhere else "",
        f"{done.bad:,} set aside" if done.bad else "",
    ]
    return ", ".join(filter(None, parts))
