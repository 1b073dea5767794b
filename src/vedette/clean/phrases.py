"""The words by which furniture, bylines, captions and dates are known: `resources/*/furniture.yaml`, merged.

All languages count for every text: a French page may carry an English comment form. Words are compared
folded (see `fold`). Keys of a furniture section:

    lines     whole lines
    top       whole lines, above the headline only (names of sections)
    starred   whole lines that are followed by `*` (fields of a form)
    heads     whole lines that stand over links; the short lines below them go with them
    words     a line made of nothing but these
    openings  beginnings of a short line
    labels    beginnings of a short line, followed by `:`, `|`, `>` or `»`
    patterns  regular expressions for a whole short line
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TypeVar

import msgspec
from msgspec import Struct

from vedette.data import read_yaml, resource
from vedette.errors import ResourceError

FILE = "furniture.yaml"
Words = tuple[str, ...]
Part = TypeVar("Part", bound=Struct)


class Section(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    lines: Words = ()
    top: Words = ()
    starred: Words = ()
    heads: Words = ()
    words: Words = ()
    openings: Words = ()
    labels: Words = ()
    patterns: Words = ()


class Byline(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    intro: Words = ()
    join: Words = ()


class Caption(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename=lambda n: n.replace("_", " ")
):
    credit_words: Words = ()
    credit_names: Words = ()
    openings: Words = ()


class Dateline(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    agencies: Words = ()
    published: Words = ()
    updated: Words = ()
    never: Words = ()


class Phrases(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file, or all together. `furniture` goes by the section's name, which users see as the reason."""

    furniture: dict[str, Section] = {}
    byline: Byline = Byline()
    caption: Caption = Caption()
    dateline: Dateline = Dateline()


def fold(line: str) -> str:
    """Lower case, straight apostrophes, single spaces, no punctuation at either end.

    >>> fold(" Retour à l’accueil » ")
    "retour à l'accueil"
    """
    plain = line.casefold().replace("’", "'").replace("\u00a0", " ")
    return " ".join(plain.split()).strip(" .,;:!?…*•·|<>«»\"“”'-–—→←+[]")


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first; where there are none, it never matches."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or r"(?!)"


@cache
def phrases() -> Phrases:
    """All files together. Raises ResourceError naming file and entry where one is malformed."""
    folders = sorted(folder.name for folder in resource().iterdir() if (folder / FILE).is_file())
    loaded = [checked(read_yaml(folder, FILE), f"resources/{folder}/{FILE}") for folder in folders]
    return Phrases(
        furniture=_sections(loaded),
        byline=_merged(Byline, [one.byline for one in loaded]),
        caption=_merged(Caption, [one.caption for one in loaded]),
        dateline=_merged(Dateline, [one.dateline for one in loaded]),
    )


def checked(content: object, name: str) -> Phrases:
    """The content of the file `name`, its patterns tried. Raises ResourceError.

    >>> checked({"furniture": {"rule": {"patterns": ["("]}}}, "a.yaml")
    Traceback (most recent call last):
        ...
    vedette.errors.ResourceError: a.yaml: missing ), unterminated subpattern at position 0
    """
    try:
        found = msgspec.convert(content, Phrases)
        for section in found.furniture.values():
            for pattern in section.patterns:
                re.compile(pattern)
    except (msgspec.ValidationError, re.error) as error:
        raise ResourceError(f"{name}: {error}") from error
    return found


def _sections(loaded: list[Phrases]) -> dict[str, Section]:
    names = sorted({name for one in loaded for name in one.furniture})
    return {
        name: _merged(Section, [one.furniture[name] for one in loaded if name in one.furniture])
        for name in names
    }


def _merged(kind: type[Part], parts: list[Part]) -> Part:
    fields = kind.__struct_fields__
    return kind(**{field: tuple(word for part in parts for word in getattr(part, field)) for field in fields})
