"""When a known surname is printed behind somebody else's given name: never the son for the father."""

from __future__ import annotations

from vedette.actors import Match
from vedette.model import Word
from vedette.names import key
from vedette.resolve.context import Context
from vedette.resolve.names import Name
from vedette.syntax import is_common_word


def is_anothers(name: Name, matches: tuple[Match, ...], context: Context) -> bool:
    """Whether a given name that none of those known bears stands right before what only ends theirs.

    So "Ivanka Trump" is nobody of the tables that knows Donald alone; titles, offices, peoples and
    countries before a name are no given names ("President Trump", "Syria Assad").
    """
    if not matches or not all(_only_ends(m, name) for m in matches):
        return False
    before = _given_name_before(name, context)
    return before is not None and not any(_bears(m, before) for m in matches)


def _only_ends(match: Match, name: Name) -> bool:
    """Whether it is the last words of a person's fuller name: "Trump", "al-Assad"."""
    full, part = key(match.record.name).split(" "), name.key.split(" ")
    return match.record.kind == "person" and len(part) < len(full) and full[0] != part[0]


def _bears(match: Match, given: Word) -> bool:
    known = key(given.text)
    names = (match.record.name, *(alias.text for alias in match.record.aliases))
    return any(known in key(text).split(" ") for text in names)


def _given_name_before(name: Name, context: Context) -> Word | None:
    """The capitalised word right before that can be a given name; None without one."""
    words = name.sentence.words
    word = words[name.first - 1] if name.first > 0 else None
    if word is None or not word.text[0].isupper():
        return None
    is_near = words[name.first].start - word.end <= 1
    is_name = word.pos == "PROPN" or not is_common_word(word.text, name.sentence.language)
    return word if is_near and is_name and not _is_label(word, name, context) else None


def _is_label(word: Word, name: Name, context: Context) -> bool:
    """A title, an office, a people, a country, or the end of any other known name."""
    roles, lexicon = context.words.roles, context.words.lexicon
    if roles.is_title(word.text) or roles.is_person_noun(word.lemma) or lexicon.is_nationality(word):
        return True
    here = context.names.get(name.sentence.start, ())
    around = (other for other in here if other.first <= word.index < other.stop)
    return any(
        other.actors or any(p.use == "demonym" or p.record.feature == "country" for p in other.places)
        for other in around
    )
