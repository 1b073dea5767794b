"""JSON Lines on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msgspec import Struct


def print_json(items: Iterable[Struct]) -> None:
    import msgspec

    encoder = msgspec.json.Encoder()
    for item in items:
        sys.stdout.write(encoder.encode(item).decode("utf-8") + "\n")
