"""How likely a printed name is a place at all, before it is known which. The values are Vedette's own."""

from __future__ import annotations

from vedette.resolve.evidence import Evidence
from vedette.resolve.name_forms import is_word
from vedette.resolve.setting import Setting

STRONG, LOCATED, BARE, PART, WORD = 1.0, 0.75, 0.5, 0.25, 0.1


def sureness(shown: Evidence, setting: Setting) -> float:
    """1 where it is called a place, 0 where it is a person or a body that the tables know."""
    name = shown.name
    if shown.is_strong:
        return STRONG
    if shown.is_surname or setting.bearer_words(name.span):
        return 0.0
    if name.actors:
        return WORD if shown.is_located else 0.0
    if is_word(name):
        return WORD
    if shown.is_located or shown.is_served:
        return LOCATED
    return PART if shown.is_part else BARE
