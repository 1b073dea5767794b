"""Why a reading of a name is to be doubted, and what a name's own shape means for looking it up."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.gazetteer.common import SHORT_KEY, common_words
from vedette.gazetteer.gazetteer import Found
from vedette.gazetteer.imported import generic_names
from vedette.gazetteer.noise import is_code, is_usable
from vedette.gazetteer.record import Candidate
from vedette.names import key


def doubts(candidate: Candidate, language: str, stored: Found) -> Iterator[str]:
    """Of one candidate among all that are stored under its key."""
    if candidate.fuzzy:
        yield "matched by how it sounds"
        return
    own = next((c for c, _ in stored if is_one(c, candidate)), candidate)
    if candidate.common and not own.common:
        yield f"a name that texts in {language!r} do not use for it"
    if own.common:
        yield _why_common(key(candidate.printed_name))
    if candidate.use == "seat":
        yield "the seat of a government: it may stand for its country"


def _why_common(name_key: str) -> str:
    if len(name_key) <= SHORT_KEY:
        return "very short: asks for context"
    if name_key in common_words() or name_key in generic_names():
        return "also an ordinary word: asks for context"
    return "asks for context"


def is_one(a: Candidate, b: Candidate) -> bool:
    """Whether both are the same name of the same place, as stored and as read."""
    return a.record.id == b.record.id and a.use == b.use and a.printed_name == b.printed_name


def notes(asked: str, how: str) -> Iterator[str]:
    """What the name's own shape means for looking it up."""
    if not key(asked):
        yield "it has no letter or digit: nothing is looked up"
    elif how == "not found" and asked.isascii() and is_code(asked):
        yield "up to five capitals: taken for a code (IATA, ICAO, UN/LOCODE): codes are not kept as names"
    elif how == "not found" and not is_usable(asked):
        yield "alternate names of GeoNames without a capital, or of two letters, are not kept as names"
    if how != "not found" and asked.islower():
        yield "printed without any capital: in a text it is only looked up among demonyms"
    if how == "by skeleton":
        yield "not known as printed: other spellings that sound alike"
