"""Names compared across spellings and scripts: the search key, and the consonant skeleton."""

from vedette.names.key import key, key_words
from vedette.names.skeleton import skeleton

__all__ = ["key", "key_words", "skeleton"]
