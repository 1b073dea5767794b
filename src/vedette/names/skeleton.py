"""A consonant skeleton: one spelling for the spellings of a name from Arabic or Cyrillic.

Use it only as a second choice. It gives up vowels, length, voice (b/p, d/t, g/k, z/s) and the
difference of the back consonants (q, k, g, gh), as writers from different dialects and languages do.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from vedette.names.key import key_words
from vedette.names.sounds import sound_table, sounds

GLIDES = frozenset("wو")
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=65536)
def skeleton(printed: str) -> str:
    """Classes of the consonants in capitals, words run together; "" where there are none.

    The Arabic article is left out, doubled consonants count once, h at a word's end does not count.
    The classes stand in `resources/names/sounds.yaml`.

    >>> {skeleton(n) for n in "Ghadames Ghadamès Qadams Qadamez Kadams Kadames غدامس Гадамес".split()}
    {'KTMS'}
    >>> skeleton("Al-Dabtab") == skeleton("Depteb") == skeleton("Debdeb")
    True
    """
    words = key_words(printed)
    kept = [word for word in words if word != "al"] or words
    return "".join(_of_word(word) for word in kept)


def near_skeletons(found: str) -> Iterator[str]:
    """Those that one exchange makes of a skeleton: J for K, nothing for H, and so on.

    >>> sorted(near_skeletons("KHL"))
    ['JHL', 'KL', 'KXL', 'XHL']
    """
    for place, one in enumerate(found):
        for other in _exchanged().get(one, ()):
            yield found[:place] + other + found[place + 1 :]


def _of_word(word: str) -> str:
    heard = [sound for sound in sounds(word) if "·" not in sound]
    if heard and heard[-1] == "h":
        del heard[-1]
    classes = [_classes().get(sound, "") for sound in heard]
    if heard and heard[-1] == "dh":
        classes[-1] = "T"  # the emphatic d: Riyadh
    if _starts_with_glide(heard):
        classes[0] = "W"
    return "".join(map(_joined, classes, [*classes[1:], ""]))


def _joined(one: str, following: str) -> str:
    """T right before S is part of it: ts is one letter in Cyrillic."""
    return "" if one == "T" and following == "S" else one


def _starts_with_glide(heard: list[str]) -> bool:
    """Whether the word begins with the consonant w: Wadi, Oued, وادي, but not Ubari."""
    first, second = [*heard[:2], "", ""][:2]
    return first in GLIDES or (first == "u" and second in _VOWELS)


@cache
def _classes() -> dict[str, str]:
    return {sound: name for name, members in sound_table().classes.items() for sound in members}


@cache
def _exchanged() -> dict[str, tuple[str, ...]]:
    """What each class may be exchanged for; a glide at a name's start counts as a class."""
    pairs = [tuple(line.replace("-", "").split(" ")) for line in sound_table().exchanges]
    both = [*pairs, *((other, one) for one, other in pairs if other)]
    return {one: tuple(other for first, other in both if first == one) for one, _ in both}
