"""Parts of what is derived about parties as a person would say them."""

from __future__ import annotations

from vedette.cli.words import time
from vedette.model import Presence, StatedPosition, Time


def dated(told: Time | None, given: Time | None) -> str:
    """When it was, else when it was published, which is said; `undated` where neither is known."""
    if told is not None:
        return time(told)
    return f"published {time(given)}" if given is not None else "undated"


def stated(found: StatedPosition) -> str:
    """`opposes`, `agrees (planned)`, `demands (its own words)`."""
    marks = ["not so"] if found.polarity == "negated" else []
    marks += [found.modality] if found.modality != "actual" else []
    marks += ["its own words"] if found.direct else []
    return found.position + (f" ({', '.join(marks)})" if marks else "")


def manner(found: Presence) -> str:
    """How forces stand to a place."""
    return {"arrives": "come", "is": "are there", "heads": "head there", "leaves": "leave"}[found.manner]
