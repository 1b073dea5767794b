"""The one base of all types of the model."""

from __future__ import annotations

import msgspec


class Frozen(msgspec.Struct, frozen=True, kw_only=True):
    """An immutable value with named fields; compares and hashes by content.

    >>> from vedette.model import Span
    >>> Span(start=2, end=5) == Span(start=2, end=5)
    True
    """
