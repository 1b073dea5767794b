"""Which candidates of a key fit what is printed, in which language."""

from __future__ import annotations

import msgspec

from vedette.gazetteer.noise import is_acronym
from vedette.gazetteer.record import Candidate

FOREIGN_PENALTY = 0.3
"""What a country's name loses in a text of a language that does not use it (Vedette's own)."""


def readings(
    found: tuple[tuple[Candidate, frozenset[str]], ...], printed: str, language: str | None
) -> tuple[Candidate, ...]:
    """Candidates, best first: acronyms only for capitals, foreign names marked `common` and lowered.

    A country's foreign name gives way to a division of it: England is Britain in Turkish, not in English.
    """
    if not found:
        return ()
    capitals = printed.isupper()
    fitting = [
        _seen_from(c, names, language) for c, names in found if capitals or not is_acronym(c.printed_name)
    ]
    divided = {c.record.country for c in fitting if c.record.feature == "admin1" and not c.common}
    fitting = [c for c in fitting if not (_is_doubted_country(c) and c.record.country in divided)]
    return tuple(sorted(fitting, key=lambda c: -c.rank))


def _is_doubted_country(candidate: Candidate) -> bool:
    return candidate.common and candidate.use == "name" and candidate.record.feature == "country"


def _seen_from(candidate: Candidate, languages: frozenset[str], language: str | None) -> Candidate:
    if language is None or not languages or language in languages or "en" in languages:
        return candidate
    return msgspec.structs.replace(candidate, common=True, rank=candidate.rank - FOREIGN_PENALTY)
