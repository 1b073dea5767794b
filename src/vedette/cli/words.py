"""Parts of claims as a person would say them; nothing here knows of terminals."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.model import (
    Actor,
    Claim,
    Content,
    Count,
    Document,
    Link,
    Place,
    Reported,
    Time,
)

ARROW = "→"
FROM = "←"

_STANCE = {
    "asserts": "asserted",
    "denies": "denied",
    "neither": "neither confirmed nor denied",
    "hedges": "hedged",
    "alleges": "alleged",
    "asks": "asked",
    "threatens": "threatened",
}

_COUNTED = {"fatalities": "killed", "other": ""}


def squeezed(text: str) -> str:
    """On one line.

    >>> squeezed("  two   words ")
    'two words'
    """
    return " ".join(text.split())


def published(document: Document) -> str:
    """The publication time, else that none is known: a capture's time never stands in for it."""
    if document.published is None:
        return "undated"
    return document.published.edtf or document.published.earliest or "undated"


def kind(claim: Claim) -> str:
    """`ASSAULT/aerial`, `relation: backs`, `assessment`."""
    if claim.relation:
        return f"relation: {claim.relation.type.replace('_', ' ')}"
    if claim.event_type is None:
        return claim.kind
    return f"{claim.event_type}/{claim.mode}" if claim.mode else claim.event_type


def actor(found: Actor) -> str:
    """The printed words, then who that is, where this says more: `the army [Army of Norland, NOR MIL]`."""
    known = [found.name] if found.name and squeezed(found.name) != squeezed(found.printed) else []
    known += [" ".join(found.codes)] if found.codes else []
    via = f" ({found.via})" if found.via else ""
    return squeezed(found.printed) + (f" [{', '.join(known)}]" if known else "") + via


def party(found: Actor) -> str:
    """Its name; without one the printed words with the codes: `the army [NOR MIL]`."""
    return found.name or f"{squeezed(found.printed)} [{' '.join(found.codes)}]"


def parties(claim: Claim) -> str | None:
    """Who -> to whom; None where neither is named."""
    if claim.relation:
        return f"{actor(claim.relation.subject)} {ARROW} {actor(claim.relation.object)}"
    return _who_to_whom(claim)


def content(claim: Claim) -> str | None:
    """What a verbal act is about."""
    found = claim.content
    if found is None:
        return None
    what = f" ({found.event_type}{'/' + found.mode if found.mode else ''})" if found.event_type else ""
    negated = "not " if found.polarity == "negated" else ""
    return f"{negated}“{squeezed(found.printed)}”{what}"


def _who_to_whom(found: Claim | Content) -> str | None:
    who = ", ".join(map(actor, found.actors))
    whom = ", ".join(map(actor, found.recipients))
    if not whom:
        return who or None
    return f"{who or '(not said who)'} {ARROW} {whom}"


def place(found: Place) -> str:
    """`near Port Vale, NOR (within 25 km)`; what the words could not be resolved to is said so."""
    relation = "" if found.relation == "in" else f"{found.relation} "
    if found.name is None:
        return f"{relation}{squeezed(found.printed)} (place not known)"
    country = f", {found.country}" if found.country and found.where_prec != COUNTRY_PREC else ""
    reach = f" (within {found.radius_km:g} km)" if found.radius_km else ""
    printed = squeezed(found.printed)
    named = found.name if printed.casefold() in found.name.casefold() else f"{found.name} “{printed}”"
    return f"{relation}{named}{country}{reach}"


COUNTRY_PREC = 6
"""UCDP's where_prec of a whole country."""


def time(found: Time) -> str:
    """The time, how it is printed, and that a part of it was inferred."""
    when = found.edtf or _between(found) or found.timex_value or "time not known"
    printed = f" “{squeezed(found.printed)}”" if found.printed and squeezed(found.printed) != when else ""
    return when + printed + (" (inferred)" if found.inferred else "")


def _between(found: Time) -> str | None:
    if not (found.earliest or found.latest):
        return None
    return f"{found.earliest or '…'} to {found.latest or '…'}"


def count(found: Count) -> str:
    """`50-70 km`, `at least 12 killed (civilians)`."""
    if found.low == found.high:
        number = _number(found.low)
    elif found.high is None:
        number = f"at least {_number(found.low)}"
    elif found.low is None:
        number = f"at most {_number(found.high)}"
    else:
        number = f"{_number(found.low)}-{_number(found.high)}"
    noun = _COUNTED.get(found.measure, found.unit or found.measure)
    of = f" ({found.of})" if found.of else ""
    mark = ", part of the number before" if found.part else ", an older figure" if found.superseded else ""
    return f"{number} {noun}".rstrip() + of + mark


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:,.10g}"


def firmness(claim: Claim | Reported) -> str:
    """`denied`, `asserted as not so`, `hedged as planned`; the stance is that of the last who speaks."""
    negated: list[str] = ["not so"] if claim.polarity == "negated" else []
    modality: list[str] = [claim.modality] if claim.modality != "actual" else []
    how = " and ".join(negated + modality)
    return _STANCE[claim.stance] + (f" as {how}" if how else "")


def chain(links: Iterable[Link]) -> str:
    """`according to The Vale Post ← the ministry (denied)`: from the publisher to who said it first."""
    return "according to " + f" {FROM} ".join(map(speaker, links))


def speaker(link: Link) -> str:
    """Who, and what they do with the content when it is not simply said."""
    stance = "" if link.stance == "asserts" else f" ({_STANCE[link.stance]})"
    return (squeezed(link.name or link.printed or "") or _UNNAMED.get(link.kind, "somebody unnamed")) + stance


_UNNAMED = {"outlet": "an outlet not known", "unattributed": "nobody named"}
