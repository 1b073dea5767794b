"""A program that parses saved sentences and prints in how many seconds; loading the parser is not counted.

Nothing imports it: several of it are run at once, to see what this machine makes of several processes.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from evaluation.speed.yardsticks import Sentences, parse_in_one
from vedette.syntax.parser import pipeline


def main(path: str) -> None:
    """`path` names what `evaluation.speed.yardsticks.save` wrote."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    found = [Sentences(code, tuple(texts)) for code, texts in map(json.loads, lines)]
    for code in {each.language for each in found}:
        pipeline(code)
    started = time.perf_counter()
    parse_in_one(found)
    print(time.perf_counter() - started)  # noqa: T201 - a program's answer


if __name__ == "__main__":
    main(sys.argv[1])
