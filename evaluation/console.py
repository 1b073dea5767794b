"""What is printed holds words of any language, whatever the terminal's own code page."""

from __future__ import annotations

import io
from typing import TextIO


def in_utf8(stream: TextIO) -> None:
    """Lets the stream print UTF-8 with plain line ends, where it can be told to."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", newline="\n")
