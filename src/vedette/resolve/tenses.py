"""Whether a verb tells of what has been, or of what is to come."""

from __future__ import annotations

from vedette.model import Sentence, Word
from vedette.syntax import clause

SUBJECTS = frozenset(("nsubj", "nsubj:pass"))
NOW = frozenset(("Tense=Pres", "VerbForm=Fin"))
"""Of a verb that tells of the present."""
_EARLIER = frozenset(("Tense=Past", "Tense=Imp", "VerbForm=Ger", "VerbForm=Inf"))
VERBS = frozenset(("VERB", "AUX"))


def is_past(above: tuple[Word, ...], sentence: Sentence) -> bool:
    """Whether the nearest verb of those words is one of the past, or of the perfect ("has attacked")."""
    verb = nearest_verb(above)
    return verb_is_past(verb, sentence) or _is_perfect(verb, sentence)


def is_coming(above: tuple[Word, ...], sentence: Sentence) -> bool:
    """Whether the nearest verb of those words stands in the future."""
    verb = nearest_verb(above)
    return verb is not None and clause(sentence, verb).tense == "future"


def past_alone(above: tuple[Word, ...], sentence: Sentence) -> bool:
    """Whether the nearest verb of those words is one of the past; the perfect is not ("so until now")."""
    return verb_is_past(nearest_verb(above), sentence)


def verb_is_past(verb: Word | None, sentence: Sentence) -> bool:
    return verb is not None and clause(sentence, verb).tense == "past"


def _is_perfect(verb: Word | None, sentence: Sentence) -> bool:
    """A participle of the past with an auxiliary that is not of the passive."""
    if verb is None or clause(sentence, verb).tense == "future":
        return False
    below = (sentence.words[index] for index in sentence.children[verb.index])
    return {"VerbForm=Part", "Tense=Past"} <= verb.feats and any(word.dep == "aux" for word in below)


def is_earlier(verb: Word, sentence: Sentence) -> bool:
    """Whether it was done before what its sentence tells: "had fled", "for having shot"."""
    below = (sentence.words[index] for index in sentence.children[verb.index])
    leads = (word for word in below if word.dep == "aux" and word.feats & _EARLIER)
    return {"VerbForm=Part", "Tense=Past"} <= verb.feats and any(leads)


def done(above: tuple[Word, ...], sentence: Sentence) -> tuple[Word, ...]:
    """The word itself, or the verb over its infinitive: what one managed to do is done.

    Instead of a name or a subject its verb: "met in Canberra on 12 February", "a strike on 3 January hit".
    """
    while len(above) > 1 and (above[0].pos == "PROPN" or above[0].dep in SUBJECTS):
        above = above[1:]
    is_under = len(above) > 1 and above[0].dep == "xcomp" and clause(sentence, above[0]).mood == "infinitive"
    return above[1:2] if is_under else above[:1]


def nearest_verb(above: tuple[Word, ...]) -> Word | None:
    return next((word for word in above if word.pos in VERBS), None)
