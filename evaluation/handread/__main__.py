"""`python -m evaluation.handread check FILE...` and `stand-off FILE GOLD ID`: an annotator's tools."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from evaluation.console import in_utf8
from evaluation.errors import EvaluationError
from evaluation.handread.library import golds
from evaluation.handread.reading import TEXTS, read_annotation
from evaluation.handread.standoff import stand_off


def main(arguments: list[str]) -> int:
    """0 when all files are fine, 1 when one is not."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.handread", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    check = steps.add_parser("check", help="say what is wrong in annotation files")
    check.add_argument("file", nargs="+", type=Path)
    turn = steps.add_parser("stand-off", help="print an annotation with offsets in place of words")
    turn.add_argument("file", type=Path)
    turn.add_argument("gold", help="data set, such as re3d")
    turn.add_argument("id", help="the document in it")
    for step in (check, turn):
        step.add_argument("--texts", type=Path, default=TEXTS, help="folder of the texts that files name")
    chosen = parser.parse_args(arguments)
    in_utf8(sys.stdout)
    if chosen.step == "check":
        return max([_check(path, chosen.texts) for path in chosen.file])
    return _stand_off(chosen.file, chosen.texts, chosen.gold, chosen.id)


def _check(path: Path, texts: Path) -> int:
    folder = os.environ.get("VEDETTE_GOLD")
    try:
        report = read_annotation(path, golds(Path(folder) if folder else None), texts)
    except (EvaluationError, OSError) as error:
        sys.stdout.write(f"{error}\n")
        return 1
    said = f"{len(report.claims)} claims, {len(report.never)} never" if report else "its gold is not here"
    sys.stdout.write(f"{path.name}: fine: {said}\n")
    return 0


def _stand_off(path: Path, texts: Path, gold: str, document: str) -> int:
    try:
        report = read_annotation(path, {}, texts)
    except (EvaluationError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if report is not None:
        sys.stdout.write(stand_off(report, gold=gold, document=document))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
