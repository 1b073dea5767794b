"""`python -m training.sounds PAIRS.jsonl`: measures which Latin sounds Arabic letters stand for.

Pairs are lines of `{"split", "ar", "latin"}`; only the split `train` is used. Sounds are aligned one to
one or left out; the costs of an alignment come from the counts of the alignments before, six times over.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from vedette.data import resource
from vedette.names.costs import FITTED, LEFT_OUT
from vedette.names.sounds import sounds

ROUNDS = 6
LEAST_COUNT = 5
"""Pairs seen less often are slips of the set."""
DEAREST, DEAREST_BOTH = 6.0, 2.8
"""Costs (natural logarithms) beyond which a pair of sounds is as good as none."""
FAR = 9.0
HEAD = """# Written by training/sounds.py: no editing here. Costs in hundredths.
# aligned: minus the logarithm of the mean of two probabilities, sound given letter and letter given sound,
#   in {pairs} aligned pairs of names; left out ("-"): minus that of its probability.
# both: the same for two Latin spellings of one Arabic letter, by way of it.
# Measured on the split `train` of ar2en (github.com/google/transliteration; Arabic and Latin names mined
# from Wikipedia), Apache-2.0. See LICENSE.md.
"""

Names = tuple[tuple[str, ...], tuple[str, ...]]
Step = tuple[str, str]
Table = dict[Step, float]


def pairs(path: Path) -> list[Names]:
    """The sounds of both names; names with an article are passed over: it is often left out of one."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    heard = [(sounds(one["ar"]), sounds(one["latin"])) for one in lines if one["split"] == "train"]
    return [(a, b) for a, b in heard if a and b and "·" not in "".join((*a, *b))]


def counted(names: Sequence[Names]) -> Counter[Step]:
    """How often each sound stands against each, or against nothing, in the best alignments."""
    table = _by_position(names)
    found: Counter[Step] = Counter()
    for _ in range(ROUNDS):
        found = Counter(step for a, b in names for step in _alignment(a, b, table))
        table = _costs(found)
    return found


def _by_position(names: Sequence[Names]) -> Table:
    """A first guess: sounds at like places of both names go together."""
    near: Counter[Step] = Counter()
    for a, b in names:
        for i, x in enumerate(a):
            for j, y in enumerate(b):
                near[x, y] += 1 / (1 + 3 * abs(i / len(a) - j / len(b))) ** 2 / len(a)  # type: ignore[assignment]
    left, right = _sums(near)
    together = {(x, y): -math.log(n / math.sqrt(left[x] * right[y])) for (x, y), n in near.items()}
    alone = {(x, LEFT_OUT): 3.0 for x in left} | {(LEFT_OUT, y): 3.0 for y in right}
    return together | alone


def _costs(found: Counter[Step]) -> Table:
    left, right = _sums(found)
    table = {}
    for (x, y), n in found.items():
        if LEFT_OUT not in (x, y) and n >= LEAST_COUNT:
            table[x, y] = -math.log((n / left[x] + n / right[y]) / 2)
    table |= {(x, LEFT_OUT): _alone(found[x, LEFT_OUT], n) for x, n in left.items() if x != LEFT_OUT}
    return table | {(LEFT_OUT, y): _alone(found[LEFT_OUT, y], n) for y, n in right.items() if y != LEFT_OUT}


def _alone(n: int, of: float) -> float:
    return min(DEAREST, -math.log((n + 0.5) / (of + 1)))


def _sums(found: Counter[Step]) -> tuple[Counter[str], Counter[str]]:
    left: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for (x, y), n in found.items():
        left[x] += n
        right[y] += n
    return left, right


def _alignment(a: Sequence[str], b: Sequence[str], table: Table) -> Iterator[Step]:
    best: list[list[tuple[float, Step | None]]] = [[(0.0, None)]]
    for y in b:
        best[0].append((best[0][-1][0] + table[LEFT_OUT, y], (LEFT_OUT, y)))
    for i, x in enumerate(a, 1):
        best.append([(best[i - 1][0][0] + table[x, LEFT_OUT], (x, LEFT_OUT))])
        for j, y in enumerate(b, 1):
            ways = (
                (best[i - 1][j - 1][0] + table.get((x, y), FAR), (x, y)),
                (best[i - 1][j][0] + table[x, LEFT_OUT], (x, LEFT_OUT)),
                (best[i][j - 1][0] + table[LEFT_OUT, y], (LEFT_OUT, y)),
            )
            best[i].append(min(ways))
    i, j = len(a), len(b)
    while (step := best[i][j][1]) is not None:
        yield step
        i, j = i - (step[0] != LEFT_OUT), j - (step[1] != LEFT_OUT)


def by_way_of_arabic(found: Counter[Step]) -> Table:
    """Costs between Latin sounds that stand for one Arabic letter."""
    left, right = _sums(found)
    latin = sorted(y for y in right if y != LEFT_OUT)
    letters = [x for x in left if x != LEFT_OUT]

    def given(y: str, z: str) -> float:
        return sum(found[x, y] / right[y] * found[x, z] / left[x] for x in letters)

    both = {(y, z): given(y, z) * given(z, y) for y in latin for z in latin if y < z}
    return {step: -math.log(p) / 2 for step, p in both.items() if p and -math.log(p) / 2 <= DEAREST_BOTH}


def lines(names: Sequence[Names]) -> Iterator[str]:
    """The file's."""
    found = counted(names)
    yield HEAD.format(pairs=f"{len(names):,}")
    for (x, y), cost in sorted(_costs(found).items()):
        if cost <= DEAREST:
            one, other = (y, x) if x == LEFT_OUT else (x, y)
            yield f"{one}\t{other}\t{round(100 * cost)}\taligned\n"
    for (x, y), cost in sorted(by_way_of_arabic(found).items()):
        yield f"{x}\t{y}\t{round(100 * cost)}\tboth\n"


if __name__ == "__main__":
    text = "".join(lines(pairs(Path(sys.argv[1]))))
    Path(str(resource(*FITTED))).write_text(text, encoding="utf-8", newline="\n")
