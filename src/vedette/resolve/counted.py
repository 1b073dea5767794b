"""Which noun an amount counts, told from the words beside it so that a wrong parse does little harm."""

from __future__ import annotations

from vedette.model import Sentence, Word
from vedette.resolve.amounts import Amount
from vedette.resolve.count_words import CountWords

_REACH = 6
"""How many words behind the number may hold its noun. Vedette's own."""
_SKIPPED = frozenset(("ADJ", "DET", "PROPN", "NUM"))
_NOUNS = frozenset(("NOUN", "PROPN"))
HYPHENS = frozenset("-‐‑")


def counted(amount: Amount, sentence: Sentence, words: CountWords, *, limit: int) -> Word | None:
    """The noun behind the amount; None where the next words are no noun ("82 were killed").

    `limit` is where the next amount begins, or the sentence ends.
    """
    behind = [word for word in sentence.words if amount.end <= word.start and word.end <= limit][:_REACH]
    chain = [] if behind and _is_participle(behind[0], sentence, words) else _chain(behind, words)
    nouns = [word for word in chain if word.pos == "NOUN"]
    known = [word for word in chain if _is_known(word, words)]
    if words.source.head == "first":
        return next(iter(known or nouns), None)
    ranked = nouns or known or [word for word in chain if word.pos == "PROPN"]
    return ranked[-1] if ranked else None


def _chain(behind: list[Word], words: CountWords) -> list[Word]:
    """The words that may belong to one noun phrase, without those of a second one behind `of`."""
    chain: list[Word] = []
    for word in behind:
        hyphened = bool(chain) and chain[-1].text in HYPHENS
        named = any(one.pos == "NOUN" for one in chain)
        if named and (word.pos == "DET" or word.text.lower() in words.source.genitive):
            break
        if not (hyphened or _belongs(word, words) or (chain and word.text in HYPHENS)):
            break
        chain.append(word)
    return chain


def _belongs(word: Word, words: CountWords) -> bool:
    printed = word.text.lower()
    if printed in words.source.between_number_and_noun or _is_known(word, words):
        return True
    if (
        printed in words.cues
        or printed in words.source.no_nouns
        or "/" in printed
        or not any(map(str.isalpha, printed))
    ):
        return False
    return word.pos in _SKIPPED or word.pos in _NOUNS or (word.pos == "VERB" and word.dep == "amod")


def _is_participle(word: Word, sentence: Sentence, words: CountWords) -> bool:
    """Whether it goes on as a participle: "11 killed, 26 injured"."""
    printed = word.text.lower()
    if word.pos == "NOUN" or printed not in words.cues or printed not in words.nouns:
        return False
    before = sentence.words[max(0, word.index - _REACH) : word.index]
    told = (one.text.lower() for one in before)
    return any(
        words.cues.get(one) not in (None, words.cues[printed]) and one not in words.nouns for one in told
    )


def _is_known(word: Word, words: CountWords) -> bool:
    return _known(word, words) is not None


def lemma(word: Word, words: CountWords) -> str:
    """The form the lexicon knows, else the lemma: a small parser's lemmas are often wrong for plurals."""
    return _known(word, words) or word.lemma.lower()


def _known(word: Word, words: CountWords) -> str | None:
    return next((form for form in forms(word, words) if form in words.nouns), None)


def forms(word: Word, words: CountWords) -> tuple[str, ...]:
    """As printed, the lemma, and what may be the singular."""
    printed = word.text.lower()
    endings = words.source.plurals_of.items()
    singulars = (printed.removesuffix(end) + one for end, one in endings if printed.endswith(end))
    named = () if word.pos == "VERB" else (word.lemma.lower(),)  # "one jet bombed a school" counts no bombs
    return (printed, *named, *singulars)
