"""What follows a noun in its own phrase: "of the army of Mali", "russe des Affaires étrangères", a name."""

from __future__ import annotations

from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Phrase, Sentence, Word
from vedette.read.names_beside import HYPHENS, is_proper, is_rank, name_from
from vedette.read.noun_phrases import BODIES, main_word
from vedette.read.speakers import between
from vedette.syntax import is_common_word

_NAMING = ("ADJ", "NOUN", "PROPN", "X", "NUM")
_INSIDE = frozenset(("'s", "’s"))
_PEOPLE = ("OFFICIAL", "PERSON")
LEAST_NAME = 2
"""Words of a name that stands unmarked behind another name. Vedette's own."""


class After(Struct, frozen=True, kw_only=True):
    """`stop` is behind the noun's phrase, without the `name` that follows it. `slots` are by preposition.

    `last` is the preposition of the last. What belongs to a complement ("of the foreign ministry of Mali")
    stands under its own slot, `of_of`.
    """

    stop: int
    slots: dict[str, tuple[Phrase, ...]]
    name: Phrase | None = None
    others: tuple[Word, ...] = ()
    last: str | None = None


def after(sentence: Sentence, stop: int, lexicon: Lexicon, *, is_kin: bool = False) -> After:
    """Adjectives, complements and a name behind the noun that ends before `stop`.

    With `is_kin` a complement is a person, whose name goes on to its end.
    """
    words, slots = sentence.words, dict[str, tuple[Phrase, ...]]()
    others: list[Word] = []
    while stop < len(words) and _is_small_adjective(words[stop], lexicon):
        others.append(words[stop])
        if lexicon.is_nationality(words[stop]):
            slots["adj"] = (between(sentence, words[stop], stop, stop + 1),)
        stop += 1
    name = name_from(sentence, stop, lexicon)
    outer, last = "", None
    while name is None and stop < len(words):
        found = _complement(sentence, stop, lexicon, is_kin=is_kin)
        if found is None:
            break
        lemma, phrases, stop, name = found
        slot, last = f"{outer}_{lemma}" if outer else lemma, lemma
        if outer in slots and slots[outer][0].head.lemma.lower() not in lexicon.bonds.departments:
            slot = ""
        if outer in slots and lemma in lexicon.bonds.nested:
            whole = slots[outer][0]
            longer = between(sentence, whole.head, whole.words[0].index, phrases[0].words[-1].index + 1)
            slots[outer] = (longer, *slots[outer][1:])
        stop = _behind_acronym(words, stop)
        outer = lemma if lemma in lexicon.bonds.nested else outer
        if slot:
            slots.setdefault(slot, phrases)
    return After(stop=stop, slots=slots, name=name, others=tuple(others), last=last)


def _behind_acronym(words: tuple[Word, ...], stop: int) -> int:
    """Past the short name in brackets: "the World Health Organization (WHO)"."""
    marks = tuple(w.text for w in words[stop : stop + 3])
    return (
        stop + 3 if len(marks) == 3 and marks[0] == "(" and marks[2] == ")" and marks[1].isupper() else stop
    )


def _is_small_adjective(word: Word, lexicon: Lexicon) -> bool:
    """Behind the noun, where a language has adjectives there: "ministre russe", "élu"."""
    if lexicon.bonds.is_before_noun or not word.text[0].islower():
        return False
    small = word.text.lower()
    known = small in lexicon.bonds.over or lexicon.bonds.modality_of(small) is not None
    return word.pos == "ADJ" or lexicon.is_nationality(word) or known


def _complement(
    sentence: Sentence, start: int, lexicon: Lexicon, *, is_kin: bool
) -> tuple[str, tuple[Phrase, ...], int, Phrase | None] | None:
    words = sentence.words
    lemma, begin = _preposition(sentence, start, lexicon)
    if lemma is None:
        return None
    first = begin
    while first < len(words) and (words[first].pos == "DET" or "Poss=Yes" in words[first].feats):
        first += 1
    stop = _run_end(sentence, first, lexicon)
    if stop == first:
        return None
    cut = 0 if is_kin else _where_name_begins(words[first:stop], lexicon)
    name = name_from(sentence, first + cut, lexicon) if cut else None
    if name is not None:
        stop = first + cut
    members = [between(sentence, main_word(words[first:stop], lexicon), begin, stop)]
    while name is None and (more := _coordinated(sentence, stop, lexicon)) is not None:
        members.append(more)
        stop = more.words[-1].index + 1
    return lemma, tuple(members), stop, name


def _preposition(sentence: Sentence, start: int, lexicon: Lexicon) -> tuple[str | None, int]:
    """The lemma of the preposition at `start` (or of two words), and where its phrase begins."""
    words = sentence.words
    word = words[start]
    two = "_".join(w.lemma.lower() for w in words[start : start + 2])
    if two in lexicon.bonds.complements:
        return two, start + 2
    is_listed = word.lemma.lower() in lexicon.bonds.complements and word.pos in (
        "ADP",
        "DET",
        "SCONJ",
        "PART",
    )
    return (word.lemma.lower(), start + 1) if is_listed else (None, start)


def _run_end(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Where the words of a noun phrase end; what bears no name stops at a name's comma anyway."""
    words, stop = sentence.words, first
    while stop < len(words):
        word = words[stop]
        joins = word.text in HYPHENS and stop > first and words[stop - 1].end == word.start
        joins = joins or (word.text in _INSIDE and stop > first)
        force = word.pos == "VERB" and stop > first and lexicon.belongs(word.text.lower(), "FORCE")
        small = word.text.lower() in lexicon.bonds.particles and _leads_to_name(sentence, stop)
        titled = word.pos != "DET" and is_rank(word, lexicon)
        titled = titled or (word.pos in ("VERB", "ADV") and word.text[0].isupper())
        if not (word.pos in _NAMING or joins or force or small or titled or is_proper(word, lexicon)):
            break
        stop += 1
    while stop > first and (words[stop - 1].text in HYPHENS or words[stop - 1].text in _INSIDE):
        stop -= 1
    return stop


def _leads_to_name(sentence: Sentence, index: int) -> bool:
    """A small word of a name, a hyphen behind it: the "al" of "al-Qaeda"."""
    behind = sentence.words[index + 1 : index + 2]
    return bool(behind) and behind[0].text in HYPHENS


def _where_name_begins(words: tuple[Word, ...], lexicon: Lexicon) -> int:
    """Where a person's name follows within the run: behind a rank, a state, an acronym, or a body that has
    no name of its own; 0 where none does.
    """
    for cut in range(1, len(words)):
        rest = words[cut:]
        if (
            _is_ranked(rest, lexicon)
            and words[cut - 1].pos in ("NOUN", "PROPN")
            and _is_no_title(words[:cut], lexicon)
        ):
            return cut
        if not is_proper(rest[0], lexicon) or len(rest) < LEAST_NAME or rest[0].text.isupper():
            continue
        if not all(
            is_proper(w, lexicon) or w.text in HYPHENS or w.text.lower() in lexicon.bonds.particles
            for w in rest
        ):
            continue
        if _is_complete(words[:cut], rest, lexicon):
            return cut
    return 0


def _is_ranked(rest: tuple[Word, ...], lexicon: Lexicon) -> bool:
    titled = is_rank(rest[0], lexicon) and len(rest) > 1 and rest[0].text[0].isupper()
    return titled and is_proper(rest[-1], lexicon)


def _is_no_title(words: tuple[Word, ...], lexicon: Lexicon) -> bool:
    """Not "the president" or "US" before "Gen. X": the name is the complement's own."""
    last = words[-1]
    if lexicon.is_nationality(last) or " ".join(w.text for w in words).lower() in lexicon.states:
        return False
    return not (is_rank(last, lexicon) or is_bond(last, lexicon)) and not any(
        lexicon.belongs(last.lemma.lower(), name) for name in _PEOPLE
    )


def _is_complete(words: tuple[Word, ...], rest: tuple[Word, ...], lexicon: Lexicon) -> bool:
    printed = " ".join(word.text for word in words).lower()
    if is_bond(rest[0], lexicon) or any(_is_body(word, lexicon) for word in rest):
        return False
    if printed in lexicon.states or (words[-1].text.isupper() and len(words[-1].text) > 1):
        return True
    if (
        printed in lexicon.bonds.unnamed | lexicon.bonds.groups
        or words[-1].lemma.lower() in lexicon.bonds.unnamed
    ):
        return True
    main = main_word(words, lexicon)
    if any(lexicon.belongs(main.lemma.lower(), name) for name in _PEOPLE) or is_bond(main, lexicon):
        return False
    common = all(is_common_word(word.text, lexicon.code) or word.text in HYPHENS for word in words)
    return common and not _is_body(main, lexicon)


def _is_body(word: Word, lexicon: Lexicon) -> bool:
    return any(lexicon.belongs(word.lemma.lower(), name) for name in BODIES)


def _coordinated(sentence: Sentence, stop: int, lexicon: Lexicon) -> Phrase | None:
    """A second party behind "and", at the phrase's end: a name, and no noun that says who somebody is."""
    words = sentence.words
    if stop + 1 >= len(words) or words[stop].pos != "CCONJ":
        return None
    first = stop + 1
    while first < len(words) and words[first].pos in ("DET", "ADP"):
        first += 1
    end = _run_end(sentence, first, lexicon)
    run = words[first:end]
    ends = end == len(words) or words[end].pos == "PUNCT"
    if not run or not ends or not is_proper(run[0], lexicon) or any(is_bond(w, lexicon) for w in run):
        return None
    return between(sentence, main_word(run, lexicon), first, end)


def is_bond(word: Word, lexicon: Lexicon) -> bool:
    """Whether the word may say what somebody is to somebody else."""
    entries = lexicon.nouns(word.lemma.lower(), word.text.lower())
    return any(entry.frame.kind == "relation" for entry in entries)
