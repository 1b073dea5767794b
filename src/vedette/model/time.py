"""The one internal time value: local calendar time of the place, never shifted to UTC."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Time(Struct, frozen=True, kw_only=True):
    """When, as far as the text tells.

    `earliest` (inclusive) and `latest` (exclusive) are ISO 8601 dates or local date-times, None
    where open or unknown; `edtf` and `timex_value` are renderings of the same, `edtf` None for
    durations, sets and a vague now. `basis` says how it was told. `inferred` marks a year or date
    the text does not print; it never fires an alert. `printed`, `start` and `end` are None where
    the time did not come from the text (a publication date given with the input).
    """

    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    timex_type: TimexType = "DATE"
    timex_value: str | None = None
    basis: str
    inferred: bool = False
    printed: str | None = None
    start: int | None = None
    end: int | None = None
    via: str | None = None
