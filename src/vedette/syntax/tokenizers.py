"""How words are told apart where spaCy's own rules cost too much.

spaCy's French rules compile for seconds at every start; these follow the French treebanks: elided
words stand alone (`l'`, `qu'`), inverted pronouns are cut off (`a | -t-il`), other hyphens hold
words together. training/README.md compares the two. English keeps spaCy's rules, but for hyphens
between small words, which the treebanks cut and a lexicon cannot: "cease-fire", "test-fired".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer

_OPENING = r"[\[({<«“‘„\"'’`*_~§$€£#…—–-]|\.{2,}"
_CLOSING = r"[\])}>»”’\"'`*_~;:,!?…—–%‰°€$£]|\.{2,}"
_ELIDED = r"(?:[ldjmnstcç]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’](?=\w)"
_INVERTED = r"(?<=\w)-(?:t['’]?-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les|le|la|y|en)"
_WHOLE = ("aujourd'hui", "aujourd’hui", "prud'homme", "prud’homme", "rendez-vous", "quelqu'un", "quelqu’un")
_ABBREVIATED = ("M.", "MM.", "Mme.", "Mlle.", "Dr.", "Pr.", "St.", "Ste.", "Mgr.", "Gén.", "Col.", "av.",
                "apr.", "env.", "etc.", "cf.", "p.", "art.", "no.", "n°", "J.-C.")  # fmt: skip


def english(nlp: Language) -> Tokenizer:
    """SpaCy's tokenizer with small words joined by hyphens whole.

    >>> import spacy
    >>> [token.text for token in english(spacy.blank("en"))("Al-Shabaab broke the cease-fire.")]
    ['Al', '-', 'Shabaab', 'broke', 'the', 'cease-fire', '.']
    """
    tokenizer: Tokenizer = nlp.tokenizer
    cut = tokenizer.infix_finditer
    tokenizer.infix_finditer = lambda text: [m for m in cut(text) if not joins_small_words(text, m.start())]
    return tokenizer


def joins_small_words(text: str, place: int) -> bool:
    """Whether a hyphen at `place` stands between two words in small letters.

    >>> joins_small_words("sit-in", 3), joins_small_words("pro-Russian", 3), joins_small_words("9-0", 1)
    (True, False, False)
    """
    if text[place] != "-":
        return False
    before, behind = re.split(r"[^\w]", text[:place])[-1], re.split(r"[^\w]", text[place + 1 :])[0]
    return all(word.isalpha() and word.islower() for word in (before, behind))


def french(nlp: Language) -> Tokenizer:
    """A tokenizer for French as the UD treebanks cut it.

    >>> import spacy
    >>> [token.text for token in french(spacy.blank("xx"))("L'armée a-t-elle quitté N'Djamena ?")]
    ["L'", 'armée', 'a', '-t-elle', 'quitté', "N'Djamena", '?']
    """
    from spacy.tokenizer import Tokenizer

    kept = [form for word in (*_WHOLE, *_ABBREVIATED) for form in (word, word.capitalize())]
    prefix = re.compile(rf"^(?:{_ELIDED}|{_OPENING})", re.IGNORECASE)
    suffix = re.compile(rf"(?:{_INVERTED}|{_CLOSING}|(?<=[^\W\d]{{2}})\.|(?<=[\d»”)])\.)$", re.IGNORECASE)
    infix = re.compile(r"\.{2,}|…|(?<=[^\W\d])[,;:!?()«»“”\"/](?=[^\W\d])|(?<=[^\W\d_]{2})\.(?=[A-ZÀ-Ý])")
    name = re.compile(r"N['’][A-ZÀ-Ý]\w+$")
    return Tokenizer(
        nlp.vocab,
        rules={form: [{65: form}] for form in kept},
        prefix_search=prefix.search,
        suffix_search=suffix.search,
        infix_finditer=infix.finditer,
        token_match=name.match,
    )


TOKENIZERS: dict[str, Callable[[Language], Tokenizer]] = {"en": english, "fr": french}
"""By language; a language not named here keeps spaCy's."""
WITHOUT_SPACY_RULES = frozenset(("fr",))
"""Languages whose tokenizer needs nothing of spaCy's own class for them."""
