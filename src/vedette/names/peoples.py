"""Words for peoples, `demonyms.<language>.yaml`: read once here for the places and for the lexicon."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.data import read_yaml
from vedette.errors import ResourceError

STEM = "+"
"""Parts a stem from the name of its paradigm."""
PLACE = "~"
"""Where the stem stands in an ending that is more than one: Arabic "ال~ي"."""


class _Listed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file: endings of each paradigm, space apart ("-" is none, "~" the stem); forms of each place."""

    paradigms: dict[str, str] = {}
    places: dict[str, list[str]]


def peoples(language: str) -> dict[str, tuple[str, ...]]:
    """Alpha-3 or place id -> all forms of the words for its people and for what is of it.

    A form that ends in a hyphen is the first part of a compound ("franco-"). Raises ResourceError
    where the file is missing or malformed, or a paradigm is unknown.

    >>> peoples("fr")["LBY"][:2]
    ('libyen', 'libyenne')
    """
    name = f"demonyms.{language}.yaml"
    try:
        listed = msgspec.convert(read_yaml("gazetteer", name), _Listed)
        return {place: _all(written, listed.paradigms) for place, written in listed.places.items()}
    except (msgspec.ValidationError, ValueError) as error:
        raise ResourceError(f"{name}: {error}") from error


def inflected(written: str, paradigms: dict[str, str]) -> Iterator[str]:
    """A form as it stands, or the stem before `+` with every ending of the paradigm named behind it.

    Raises ValueError where there is no such paradigm.

    >>> list(inflected("libi+o", {"o": "o a os as"}))
    ['libio', 'libia', 'libios', 'libias']
    >>> list(inflected("серб+ы", {"ы": "- а у ом е ы"}))[:2]
    ['серб', 'серба']
    """
    stem, sign, paradigm = written.partition(STEM)
    if not sign:
        yield written
        return
    if paradigm not in paradigms:
        raise ValueError(f"{written}: no paradigm {paradigm}")
    for ending in paradigms[paradigm].split():
        if PLACE in ending:
            yield ending.replace(PLACE, stem)
        else:
            yield stem if ending == "-" else stem + ending


def _all(written: list[str], paradigms: dict[str, str]) -> tuple[str, ...]:
    forms = [form for item in written for form in inflected(item, paradigms)]
    return tuple(dict.fromkeys(forms))
