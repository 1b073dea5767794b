"""Entries like one that was read, but of other documents: a large ledger without days of parsing."""

from __future__ import annotations

import hashlib
from typing import TypeVar

from msgspec.structs import replace

from vedette.model import (
    Attribution,
    Capture,
    Claim,
    Document,
    Entry,
    Given,
    Mention,
    Reading,
    Region,
    claim_id,
    document_id,
    identity,
    sha256,
)  # fmt: skip

Item = TypeVar("Item", Claim, Mention)


def copy_of(entry: Entry, number: int) -> Entry:
    """The entry as that of another document: ids, external ids, addresses, text and hashes are its own.

    The text gets a last paragraph that no other copy has; what stands before keeps its offsets. Ids are
    made as `vedette.model` makes them, so that what refers to them still does.
    """
    if entry.reading is None:
        raise ValueError("an entry without a reading cannot be copied")
    old = entry.reading
    document = _document(old.document, number)
    given = replace(
        entry.capture.given, external_id=document.external_id, url=document.url, title=document.title
    )
    capture = _capture(entry.capture, document, given, number)
    attributions = {each.id: _attribution(each, document) for each in old.attributions}
    return Entry(
        capture=capture,
        reading=Reading(
            document=document,
            reader=old.reader,
            claims=tuple(_claim(claim, document, attributions) for claim in old.claims),
            mentions=tuple(
                replace(each, document=document.id, external_id=document.external_id) for each in old.mentions
            ),
            attributions=tuple(attributions.values()),
        ),
        set_aside=tuple(
            replace(item, location=capture.location, digest=capture.digest) for item in entry.set_aside
        ),
    )


def closing(number: int) -> str:
    r"""A paragraph of words that no other number has, as long as a short sentence.

    >>> closing(7)
    '\n\nNo. 7: 79026 99be4 2c8a8 e46fb bb450 17265'
    """
    digits = hashlib.sha256(str(number).encode("ascii")).hexdigest()
    return f"\n\nNo. {number}: " + " ".join(digits[at : at + 5] for at in range(0, 30, 5))


def _document(old: Document, number: int) -> Document:
    text = old.text + closing(number)
    external_id = f"{old.external_id or 'copy'}-{number}"
    url = f"{old.url}?copy={number}" if old.url else None
    published = old.published.printed if old.published else None
    given = Given(external_id=external_id, url=url, outlet=old.outlet, published=published)
    own = document_id(text, given)
    added = Region(start=len(old.text), end=len(text), kind="furniture", reason="added to tell copies apart")
    return replace(
        old,
        id=own,
        article_id=identity("article", url) if url else own,
        external_id=external_id,
        url=url,
        text=text,
        text_sha256=sha256(text.encode("utf-8")),
        regions=(*old.regions, added),
    )


def _capture(old: Capture, document: Document, given: Given, number: int) -> Capture:
    """As if the text had been given as a line of JSON Lines."""
    content = document.text.encode("utf-8")
    return replace(old, location=f"copies.jsonl#{number}", media="record", content=content, given=given)


def _claim(old: Claim, document: Document, attributions: dict[str, Attribution]) -> Claim:
    links = tuple(
        replace(link, attribution_id=attributions[link.attribution_id].id)
        if link.attribution_id in attributions
        else link
        for link in old.attribution
    )
    return replace(
        old,
        id=claim_id(document.id, old.trigger.span, old.kind),
        document=document.id,
        external_id=document.external_id,
        attribution=links,
    )


def _attribution(old: Attribution, document: Document) -> Attribution:
    """Its id is of the same make as the first one's: no two have the same, and nobody looks into them."""
    own = identity(document.id, "attribution", old.id)
    return replace(old, id=own, document=document.id, external_id=document.external_id)
