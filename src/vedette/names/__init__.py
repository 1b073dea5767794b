"""Names compared across spellings and scripts: search key, consonant skeleton; words for peoples."""

from vedette.names.key import key, key_words
from vedette.names.peoples import peoples
from vedette.names.skeleton import skeleton

__all__ = ["key", "key_words", "peoples", "skeleton"]
