"""How fast and how large; takes some twenty minutes, so it runs when it is named."""

from __future__ import annotations

from evaluation.speed import growth, reading, startup
from evaluation.task import Part, Task

SPEED = Task(
    "speed",
    "How many documents a second, in how much memory, and does the rate hold as the ledger grows?",
    (Part("reading", reading), Part("start-up", startup), Part("growth", growth)),
    only_named=True,
)
