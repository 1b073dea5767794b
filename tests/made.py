"""Small made-up reports and stages that do what they are told; spawned processes import them from here."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Sequence

import msgspec

from vedette.model import (
    Actor,
    Attribution,
    Capture,
    Check,
    Claim,
    Clue,
    Dating,
    Document,
    DraftReading,
    Entry,
    Given,
    Link,
    Mention,
    Parse,
    Place,
    Quote,
    Reading,
    Region,
    SetAside,
    Span,
    Time,
    attribution_id,
    check_id,
    claim_id,
    document_id,
    sha256,
)  # fmt: skip
from vedette.pipeline import Stages

READER = "reader-1"

Run = Callable[..., tuple[int, str, str]]
"""A command as typed -> exit status, standard output, standard error."""

TEXT = "Troops moved north.\n\nThe ministry denied that Norland's army attacked Port Vale on 3 May."


def capture(
    text: str = TEXT, *, location: str = "a.txt", at: str = "2025-05-04T10:00:00Z", **given: str
) -> Capture:
    return Capture(
        location=location, media="record", content=text.encode(), captured_at=at, given=Given(**given)
    )


def document(made: Capture) -> Document:
    text, given = made.content.decode(), made.given
    own = document_id(text, given)
    return Document(
        id=own,
        article_id=given.url or own,
        external_id=given.external_id,
        url=given.url,
        outlet=given.outlet,
        title=given.title,
        language="en",
        text=text,
        text_sha256=sha256(made.content),
        published=Time(edtf=given.published, basis="given") if given.published else None,
        captured_at=made.captured_at,
        regions=(Region(start=0, end=len(text), kind="body", reason="made up"),),
    )


def words(made: Document) -> list[Quote]:
    found, at = [], 0
    for word in (printed.strip(".,") for printed in made.text.split()):
        at = made.text.index(word, at)
        found.append(Quote(printed=word, start=at, end=at + len(word)))
        at += len(word)
    return found


def claim(made: Document, trigger: Quote, **fields: object) -> Claim:
    span = Span(start=0, end=len(made.text))
    base = {
        "id": claim_id(made.id, trigger.span, "event"), "document": made.id, "external_id": made.external_id,
        "kind": "event", "event_type": "ASSAULT", "quote": made.text, "start": 0, "end": len(made.text),
        "trigger": trigger, "sentence": span, "region": "body", "rule": "made up", "rank": 1.0,
    }  # fmt: skip
    return Claim(**(base | fields))  # type: ignore[arg-type]


def reading(made: Document, *, reader: str = READER) -> Reading:
    """A claim per word that ends in `ed`, a mention per capitalised word, one attribution, one check."""
    found = words(made)
    first = found[0]
    return Reading(
        document=made,
        reader=reader,
        claims=tuple(claim(made, word) for word in found if word.printed.endswith("ed")),
        mentions=tuple(
            Mention(document=made.id, kind="actor", printed=word.printed, start=word.start, end=word.end)
            for word in found
            if word.printed[0].isupper()
        ),
        attributions=(
            Attribution(
                id=attribution_id(made.id, first.span, first.span), document=made.id, kind="unattributed",
                cue=((first.start, first.end),),
            ),
        ),
        checks=(
            Check(
                id=check_id(made.id, "country", first.span, "vd:port-vale"), document=made.id, kind="country",
                printed=first.printed, start=first.start, end=first.end, said="it lies in Norland",
                found="it lies in Sudland", figures=(), data="made up", places=(), claims=(), rule="made up",
            ),
        ),
        dating=Dating(
            document=made.id, earliest="2014-05-16", basis="made up",
            clues=(
                Clue(
                    kind="name", printed=first.printed, start=first.start, end=first.end,
                    not_before="2014-05-16", basis="made up",
                ),
            ),
        ),
    )  # fmt: skip


def entry(made: Capture | None = None, *, reader: str = READER) -> Entry:
    made = made or capture()
    return Entry(capture=made, reading=reading(document(made), reader=reader))


def refused(made: Capture | None = None, reason: str = "no text") -> Entry:
    made = made or capture()
    item = SetAside(location=made.location, stage="clean", reason=reason, digest=made.digest)
    return Entry(capture=made, set_aside=(item,))


def captures(count: int, *, size: int = 0) -> Sequence[Capture]:
    """Different reports, each at least `size` characters long."""
    return [
        capture(
            f"Norland attacked town {n}. " + "Nothing else happened. " * (size // 23), location=f"{n}.txt"
        )
        for n in range(count)
    ]


def slow(count: int) -> Sequence[Capture]:
    """Reports that take their time, so that a run can be killed in the midst of them."""
    return [
        capture(f"SLOW Norland attacked town {n}. " + "x" * 6000, location=f"{n}.txt") for n in range(count)
    ]


def detailed(made: Document) -> Reading:
    """One claim with all that is shown of one: places, people, a chain of speakers."""

    def at(printed: str) -> dict[str, object]:
        start = made.text.index(printed)
        return {"printed": printed, "start": start, "end": start + len(printed)}

    found = claim(
        made,
        Quote(**at("attacked")),  # type: ignore[arg-type]
        mode="firearms",
        quote="Norland's army attacked Port Vale on 3 May",
        start=made.text.index("Norland's"),
        end=len(made.text) - 1,
        sentence=Span(start=made.text.index("The ministry"), end=len(made.text)),
        actors=(Actor(name="Army of Norland", codes=("NOR MIL",), **at("Norland's army")),),  # type: ignore[arg-type]
        places=(Place(name="Port Vale", country="NOR", where_prec=1, **at("Port Vale")),),  # type: ignore[arg-type]
        time=Time(edtf="XXXX-05-03", basis="day and month printed; year unknown", **at("3 May")),  # type: ignore[arg-type]
        stance="denies",
        attribution=(
            Link(kind="outlet", name="The Vale Post"),
            Link(kind="official", name="Ministry", stance="denies", **at("The ministry")),  # type: ignore[arg-type]
        ),
    )
    return Reading(document=made, reader=READER, claims=(found,))


def stages(reader: str) -> Stages:
    """Clean, read and resolve that obey words in the text."""
    return Stages(clean=_clean, read=_read, resolve=lambda draft: _resolve(draft, reader))


def _clean(made: Capture) -> Document | SetAside:
    text = made.content.decode()
    if "EMPTY" in text:
        return SetAside(location=made.location, stage="clean", reason="nothing to read", digest=made.digest)
    if "KILL" in text:
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    if "SLOW" in text:
        time.sleep(0.02)
    return document(made)


def _read(made: Document) -> DraftReading:
    if "RAISE" in made.text:
        raise ValueError("bad \udc80 luck")
    return DraftReading(parse=Parse(document=made, sentences=()))


def _resolve(draft: DraftReading, reader: str) -> Reading:
    found = reading(draft.parse.document, reader=reader)
    if "LIE" not in draft.parse.document.text:
        return found
    wrong = claim(draft.parse.document, Quote(printed="elsewhere", start=0, end=9))
    return Reading(document=found.document, reader=reader, claims=(*found.claims, wrong))


def records(out: str) -> list[dict[str, object]]:
    """JSON Lines as dictionaries."""
    return [msgspec.json.decode(line, type=dict[str, object]) for line in out.splitlines()]
