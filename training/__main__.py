"""`python -m training make|ship|measure LANGUAGE --treebanks DIR`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from training.fit import fit
from training.languages import LANGUAGES
from training.measure import report
from training.ship import ship

RESOURCES = Path(__file__).parent.parent / "src" / "vedette" / "resources"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("step", choices=["make", "ship", "measure"], help="make: train, then ship")
    parser.add_argument("language", choices=sorted(LANGUAGES))
    parser.add_argument("--treebanks", type=Path, required=True, help="folder of CoNLL-U files")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="where models are kept")
    chosen = parser.parse_args(arguments)
    language = LANGUAGES[chosen.language]
    folder = chosen.work / language.code
    if chosen.step == "make":
        fit(language, chosen.treebanks, folder)
    if chosen.step in ("make", "ship"):
        ship(language, folder / "model-best", chosen.treebanks, RESOURCES)
    for line in report(language, folder / "model-best", chosen.treebanks, RESOURCES):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
