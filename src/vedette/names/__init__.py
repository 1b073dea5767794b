"""Names compared across spellings and scripts: search key, consonant skeleton, likeness of sounds."""

from vedette.names.key import key, key_words
from vedette.names.likeness import likeness
from vedette.names.skeleton import near_skeletons, skeleton
from vedette.names.sounds import sounds

__all__ = ["key", "key_words", "likeness", "near_skeletons", "skeleton", "sounds"]
