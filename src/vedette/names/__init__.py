"""Names compared across spellings and scripts: key, skeleton, likeness of sounds; words for peoples."""

from vedette.names.alike import alike
from vedette.names.key import key, key_words
from vedette.names.likeness import likeness
from vedette.names.peoples import peoples
from vedette.names.skeleton import near_skeletons, skeleton
from vedette.names.sounds import sounds

__all__ = ["alike", "key", "key_words", "likeness", "near_skeletons", "peoples", "skeleton", "sounds"]
