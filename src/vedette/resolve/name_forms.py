"""How a name is printed: as a name or as a word like others."""

from __future__ import annotations

from vedette.resolve.names import Name
from vedette.syntax import is_common_word


def is_word(name: Name) -> bool:
    """Whether all its words are also ordinary words of the language."""
    words = name.sentence.words[name.first : name.stop]
    return all(is_common_word(w.text, name.sentence.language) for w in words)


def has_article(name: Name) -> bool:
    """Such as "The Center" is no town; what has an article in its name has it inside."""
    words = name.sentence.words
    alone = name.stop >= len(words) or words[name.stop].pos not in ("NOUN", "PROPN")
    if name.chain is not None:
        return False
    return alone and name.first > 0 and words[name.first - 1].pos == "DET"


def is_proper(name: Name) -> bool:
    """Tagged as a name, or printed with a capital inside a sentence that is not all capitals."""
    return name.head.pos == "PROPN" or (name.first > 0 and name.sentence.region != "headline")
