"""Publication dates as metadata and print give them."""

from __future__ import annotations

import pytest

from vedette.times import published

UNDERSTOOD = [
    ("2025-06-10", "2025-06-10", "2025-06-11"),
    ("2025-06-10T23:30:00-05:00", "2025-06-10T23:30", "2025-06-10T23:31"),  # never shifted to UTC
    ("2025-06-10T00:30:00Z", "2025-06-10T00:30", "2025-06-10T00:31"),
    ("2025-06-10 08:15", "2025-06-10T08:15", "2025-06-10T08:16"),
    ("Tue, 10 Jun 2025 08:30:00 +0200", "2025-06-10T08:30", "2025-06-10T08:31"),  # RFC 2822
    ("20250610", "2025-06-10", "2025-06-11"),
    ("12 June 2025", "2025-06-12", "2025-06-13"),
    ("Published: June 12, 2025", "2025-06-12", "2025-06-13"),
    ("3 mars 2024", "2024-03-03", "2024-03-04"),
    ("mercredi 1er mai 2024", "2024-05-01", "2024-05-02"),
    ("June 2025", "2025-06-01", "2025-07-01"),
    ("3/4/2021", "2021-03-04", "2021-04-04"),  # two readings: the whole interval
]


@pytest.mark.parametrize(("value", "earliest", "latest"), UNDERSTOOD)
def test_dates_are_read_as_printed(value: str, earliest: str, latest: str) -> None:
    time = published(value)
    assert time is not None
    assert (time.earliest, time.latest, time.inferred) == (earliest, latest, False)
    assert (time.printed, time.start) == (None, None)


@pytest.mark.parametrize(
    "value",
    [
        "", "yesterday", "16 May", "31 February 2021", "02/03/04", "20251345", "soon", "99999-01-01",
        "2025-06-10T99:99", "12 June 2025 to 14 July 2025 and 3 May 2024", "x" * 500,
    ],
)  # fmt: skip
def test_what_is_not_understood_is_none(value: str) -> None:
    assert published(value) is None
