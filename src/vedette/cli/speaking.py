"""Who speaks, asked for by name: `--speaker`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vedette.errors import UsageError
from vedette.model import Attribution, Claim
from vedette.names import key_words


def says(wanted: str | None) -> Callable[[Claim], bool]:
    """Whether somebody of that name is in the claim's chain, or makes the statement; all where None."""
    named = _named(wanted)
    return lambda claim: named(_speakers(claim))


def said_by(wanted: str | None) -> Callable[[Attribution], bool]:
    """Whether the attribution's speaker bears that name; all where None."""
    named = _named(wanted)
    return lambda found: named([found.speaker.name, found.speaker.printed] if found.speaker else [])


def _named(wanted: str | None) -> Callable[[Iterable[str | None]], bool]:
    """Whether a name holds the words of the wanted one, whatever the spelling: `Al Jarida` is Al-Jarida."""
    if wanted is None:
        return lambda _: True
    words = key_words(wanted)
    if not words:
        raise UsageError(f"--speaker {wanted!r}: no letters in it")
    return lambda names: any(_holds(key_words(name), words) for name in names if name)


def _holds(words: list[str], wanted: list[str]) -> bool:
    size = len(wanted)
    return any(words[start : start + size] == wanted for start in range(len(words) - size + 1))


def _speakers(claim: Claim) -> list[str | None]:
    found = [name for link in claim.attribution for name in (link.name, link.printed)]
    if claim.event_type == "STATEMENT":
        found += [name for actor in claim.actors for name in (actor.name, actor.printed)]
    return found
