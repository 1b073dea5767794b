"""Which of several who bear a name it meant, or who held the office before it, when a report was written."""

from __future__ import annotations

from vedette.actors import ActorRecord, Days, Match, shared
from vedette.names import key
from vedette.resolve.context import Context
from vedette.resolve.names import Name


def fitting(matches: tuple[Match, ...], days: Days) -> tuple[Match, ...]:
    """Those whom the name can mean on the days."""
    return tuple(match for match in matches if match.fits(days))


def common_codes(matches: tuple[Match, ...], days: Days) -> tuple[str, ...]:
    """What all codes share of those whom a name may mean, where only the day would tell who; else ()."""
    if not is_doubtful(matches, days):
        return ()
    held = (match.record.codes_on(days) for match in matches)
    return shared(tuple(codes for each in held for codes in each.possible or (each.codes,)))


def is_doubtful(matches: tuple[Match, ...], days: Days) -> bool:
    """Whether the first bears the name for a time only, the days may be another, and another bore it then.

    Nothing but the day tells two George Bushes apart. Whose rank is further behind is too unlikely.
    """
    if not matches or matches[0].alias.period.covers(days):
        return False
    first, others = matches[0], matches[1:]
    return any(m.alias.period.is_dated and m.alias.rank <= first.alias.rank + 1 for m in others)


def current(matches: tuple[Match, ...], name: Name, context: Context) -> ActorRecord | None:
    """The only one to hold the office printed before the name; else the only one whose name it then was.

    "King Abdullah" was a name of two from 2005 to 2015, and of one before and after.
    """
    title = _title(name)
    held = [m for m in matches if title and _holds(m.record, title, context.days)]
    if held:
        return held[0].record if len(held) == 1 else None
    alone = matches[0] if len(matches) == 1 else None
    if alone is None or not alone.alias.period.is_dated or alone.alias.surname:
        return None
    return alone.record if alone.alias.period.covers(context.days) else None


def _holds(record: ActorRecord, title: str, days: Days) -> bool:
    return any(key(office.title).partition(" ")[0] == title for office in record.offices_on(days))


def _title(name: Name) -> str | None:
    """The word before the name, as an office begins with it ("President", "King")."""
    words = name.sentence.words
    if name.first == 0 or not words[name.first - 1].text.isalpha():
        return None
    return key(words[name.first - 1].text)
