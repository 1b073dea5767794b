"""Noun phrases: a head with what belongs to it, apart from what is coordinated with it."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Phrase, Sentence, Word

_NEVER_INSIDE = frozenset(
    ("conj", "cc", "acl", "acl:relcl", "advcl", "appos", "parataxis", "dep", "discourse", "vocative",
     "list", "nsubj", "nsubj:pass", "cop", "aux", "obl", "orphan", "mark", "csubj", "ccomp")
)  # fmt: skip
_NOT_A_NAME = frozenset(("nsubj", "nsubj:pass", "obj", "obl", "conj", "root"))
_BEFORE_HEAD = frozenset(("case", "punct", "advmod", "cc:preconj"))
_NAMING = ("NOUN", "PROPN", "PRON", "NUM")
"""Parsers take the "to" before a name for that of an infinitive."""
OWN_MARKERS = frozenset(("of", "de"))
"""Prepositions whose phrase is part of the name of a thing ("Chief of the General Staff of the army")."""


def phrase(sentence: Sentence, head: Word, *, whole: bool = False) -> Phrase:
    """The phrase around `head`.

    Without `whole` prepositional phrases other than "of" stay out: "5,000 policemen", not "5,000
    policemen on the border". Its own preposition is never inside, nor is the "'s" behind it.
    """
    indexes = sorted(_inside(sentence, head, whole=whole))
    indexes.extend(_rest_of_name(sentence, head, indexes[-1]))
    while len(indexes) > 1 and sentence.words[indexes[0]].pos in ("PUNCT", "CCONJ"):
        indexes.pop(0)
    while len(indexes) > 1 and _closes(sentence.words[indexes[-1]]):
        indexes.pop()
    words = tuple(sentence.words[index] for index in indexes)
    return Phrase(
        start=words[0].start,
        end=words[-1].end,
        words=words,
        head=head,
        appositions=tuple(phrase(sentence, other) for other in _appositions(sentence, head)),
    )


def _is_own(sentence: Sentence, child: Word, head: Word) -> bool:
    """Joined by "of", or a title before the name: "Foreign Minister Oskar Fischer"."""
    introduced = marker(sentence, child)
    titles = introduced is None and child.index < head.index and head.pos == "PROPN"
    return titles or introduced in OWN_MARKERS


def _closes(word: Word) -> bool:
    """Whether the word stands at the end of a phrase without being part of it."""
    return word.pos == "PUNCT" or (word.pos == "PART" and word.dep == "case")


def _rest_of_name(sentence: Sentence, head: Word, last: int) -> Iterator[int]:
    """Proper names that go on where the parser cut the name in two ("Mouammar | Kadhafi")."""
    while head.pos == "PROPN" and last == head.index and last + 1 < len(sentence.words):
        word = sentence.words[last + 1]
        near = word.head in (head.index, head.head) and word.start - sentence.words[last].end <= 1
        if word.pos != "PROPN" or not near or word.dep in _NOT_A_NAME or sentence.children[word.index]:
            return
        last, head = word.index, word
        yield last


def _appositions(sentence: Sentence, head: Word) -> Iterator[Word]:
    for index in sentence.children[head.index]:
        child = sentence.words[index]
        if child.dep == "appos" and child.pos in ("NOUN", "PROPN") and not is_modifier(child, head):
            yield child


def _inside(sentence: Sentence, head: Word, *, whole: bool) -> Iterator[int]:
    yield head.index
    for index in sentence.children[head.index]:
        child = sentence.words[index]
        if (child.dep in _NEVER_INSIDE and not is_modifier(child, head)) or (
            child.dep in _BEFORE_HEAD and _stays_out(sentence, child, head)
        ):
            continue
        if child.dep == "nmod" and not whole and not _is_own(sentence, child, head):
            continue
        yield from _subtree(sentence, child)


def is_modifier(child: Word, head: Word) -> bool:
    """A small word right behind its noun is no apposition: "les troupes tchadiennes"."""
    return child.dep == "appos" and child.index == head.index + 1 and child.text.islower()


def _stays_out(sentence: Sentence, child: Word, head: Word) -> bool:
    if child.dep in ("case", "advmod"):
        return child.index < head.index
    return child.dep == "punct" and (child.text in ",;:()–—" or not _between(sentence, child, head))


def _between(sentence: Sentence, mark: Word, head: Word) -> bool:
    siblings = [i for i in sentence.children[head.index] if sentence.words[i].dep not in _NEVER_INSIDE]
    outer = [i for i in (*siblings, head.index) if sentence.words[i].pos != "PUNCT"]
    return bool(outer) and min(outer) < mark.index < max(outer)


def _subtree(sentence: Sentence, word: Word) -> Iterator[int]:
    yield word.index
    for index in sentence.children[word.index]:
        if sentence.words[index].dep not in ("acl:relcl", "parataxis", "advcl"):
            yield from _subtree(sentence, sentence.words[index])


def coordinated(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    """The head and all nouns coordinated with it: "soldiers and policemen"."""
    members = [head]
    for index in sentence.children[head.index]:
        child = sentence.words[index]
        if child.dep == "conj" and child.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ"):
            members.extend(coordinated(sentence, child))
    return tuple(members)


def marker(sentence: Sentence, word: Word) -> str | None:
    """The lemma of the word's preposition, several joined by underscores; None without one.

    English 's counts as `poss`.
    """
    parts = []
    for index in sentence.children[word.index]:
        child = sentence.words[index]
        introduces = child.dep == "case" or (child.dep == "mark" and word.pos in _NAMING)
        if introduces and (_is_preposition(child, word) or child.lemma in ("'s", "’s", "'", "’")):
            parts.append(child)
            parts.extend(
                sentence.words[i] for i in sentence.children[index] if sentence.words[i].dep == "fixed"
            )
    if not parts:
        return None
    lemmas = [part.lemma for part in sorted(parts, key=lambda part: part.index)]
    return "poss" if lemmas[-1] in ("'s", "’s", "'", "’") else "_".join(lemmas)


def _is_preposition(child: Word, word: Word) -> bool:
    """A capital inside a sentence is part of a name: "the In Amenas facility"."""
    inside_name = child.index > 0 and child.text[0].isupper() and not child.text.isupper()
    return child.index < word.index and not (inside_name and word.text[0].isupper())
