"""A document read by a reader whose code, lexicons and models have a digest."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.attribution import Attribution
from vedette.model.check import Check, Told
from vedette.model.claim import Claim
from vedette.model.dating import Dating
from vedette.model.document import Capture, Document, SetAside
from vedette.model.mention import Mention


class Reading(Struct, frozen=True, kw_only=True):
    """What one reader found in one document; a later reader's reading stands beside it, newest counts.

    `told` is what a map can test; it is kept nowhere, the `checks` that come of it are. `dating` is None
    where the document has its date, or nothing in it tells.
    """

    document: Document
    reader: str
    claims: tuple[Claim, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    told: tuple[Told, ...] = ()
    checks: tuple[Check, ...] = ()
    dating: Dating | None = None


class Entry(Struct, frozen=True, kw_only=True):
    """All that came of one capture: what the ledger takes in one transaction.

    `reading` is None when the capture was set aside as a whole; `set_aside` lists it, or its parts.
    """

    capture: Capture
    reading: Reading | None = None
    set_aside: tuple[SetAside, ...] = ()
