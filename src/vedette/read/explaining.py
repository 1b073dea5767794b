"""Why each claim of a text was made, and why others were not."""

from __future__ import annotations
