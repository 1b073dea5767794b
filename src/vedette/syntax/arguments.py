"""Arguments by deep role, its own and those a clause inherits from where it hangs."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.model import Argument, Phrase, Sentence, Word
from vedette.model.grammar import ArgumentRole
from vedette.syntax.language import Language
from vedette.syntax.phrases import coordinated, is_modifier, marker, phrase

_NO_PARTY = frozenset(("SCONJ", "CCONJ", "ADP", "PUNCT", "AUX", "PART"))
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")


def verb_arguments(sentence: Sentence, verb: Word, spoken: Language, *, passive: bool) -> Iterator[Argument]:
    """Deep roles of a verb; the inherited ones last."""
    own = tuple(_own(sentence, verb, spoken, passive=passive))
    yield from own
    missing: ArgumentRole = "object" if passive else "subject"
    if not any(argument.role == missing for argument in own):
        for inherited in _inherited(sentence, verb, spoken, passive=passive):
            yield Argument(role=missing, phrase=inherited)
    if verb.dep == "acl:relcl" and not passive and not any(a.role == "object" for a in own):
        antecedent = sentence.words[verb.head]
        if any(argument.role == "subject" and argument.phrase.via is None for argument in own):
            yield Argument(role="object", phrase=_via(phrase(sentence, antecedent), "relative clause"))


def _own(sentence: Sentence, verb: Word, spoken: Language, *, passive: bool) -> Iterator[Argument]:
    for index in sentence.children[verb.index]:
        child = sentence.words[index]
        if child.text.lower() in spoken.reflexives and child.pos == "PRON":
            continue
        role = _role(sentence, child, spoken, passive=passive)
        if role is None or child.pos in _NO_PARTY:
            continue
        if role == "oblique" and not passive and _is_partitive(sentence, verb, child, spoken):
            role = "object"
        introduced = marker(sentence, child) if role == "oblique" else None
        for member in coordinated(sentence, child):
            for found in _resolved(sentence, verb, member, spoken):
                yield Argument(role=role, marker=introduced, phrase=found)


def _is_partitive(sentence: Sentence, verb: Word, child: Word, spoken: Language) -> bool:
    """An object whose article parsers take for a preposition: "a essuyé des tirs"."""
    cases = [sentence.words[i] for i in sentence.children[child.index] if sentence.words[i].dep == "case"]
    if len(cases) != 1 or cases[0].text.lower() not in spoken.partitives or child.index < verb.index:
        return False
    below = [sentence.words[i] for i in sentence.children[verb.index]]
    complete = any(c.dep in ("obj", "expl", "expl:pv", "expl:pass", "iobj", "ccomp") for c in below)
    reflexive = any(c.text.lower() in spoken.reflexives for c in below)
    return not (complete or reflexive or verb.lemma in spoken.takes_partitive | spoken.active_with_be)


def _role(sentence: Sentence, child: Word, spoken: Language, *, passive: bool) -> ArgumentRole | None:
    match child.dep:
        case "nsubj":
            return "object" if passive else "subject"
        case "expl:pv" | "expl:subj" | "expl" if child.text.startswith("-"):
            return "subject"  # a clitic behind its verb: "a-t-il assuré"
        case "nsubj:pass":
            return "object" if passive else "subject"
        case "obj":
            return "object"
        case "iobj":
            return "indirect" if child.index < child.head or _has_object(sentence, child.head) else "object"
        case "obl:agent":
            return "subject" if passive else "oblique"
        case "obl" | "nmod":
            agent = passive and marker(sentence, child) in spoken.agent_markers
            return "subject" if agent else "oblique"
        case _:
            return None


def _has_object(sentence: Sentence, verb: int) -> bool:
    return any(sentence.words[i].dep == "obj" for i in sentence.children[verb])


def _resolved(sentence: Sentence, verb: Word, member: Word, spoken: Language) -> Iterator[Phrase]:
    """The phrase itself; for a relative pronoun what it stands for."""
    if member.text.lower() in spoken.relative_pronouns and verb.dep == "acl:relcl":
        yield _via(phrase(sentence, sentence.words[verb.head]), "relative clause")
    else:
        yield phrase(sentence, member)


def _inherited(sentence: Sentence, verb: Word, spoken: Language, *, passive: bool) -> Iterator[Phrase]:
    governor = sentence.words[verb.head]
    match verb.dep:
        case "conj" if governor.pos in ("VERB", "AUX"):
            wanted: ArgumentRole = "object" if passive else "subject"
            yield from _from(sentence, governor, spoken, wanted, "coordinated verb")
        case "advcl" if _is_agent(sentence, verb, spoken):
            return
        case "xcomp" | "advcl" if governor.pos in ("VERB", "AUX", "ADJ"):
            yield from _controller(sentence, verb, governor, spoken)
        case "acl" if "VerbForm=Inf" in verb.feats:
            if governor.dep == "obj" and sentence.words[governor.head].lemma in spoken.object_control:
                yield _via(phrase(sentence, governor), "object of the governing verb")
            elif governor.lemma in spoken.intents:
                yield from _intending(sentence, governor, spoken)
        case "acl":
            yield _via(phrase(sentence, _noun_before(sentence, verb, governor)), "participle")
        case "amod":
            yield _via(phrase(sentence, governor), "participle")
        case "acl:relcl" if passive or not _has_subject(sentence, verb):
            yield _via(phrase(sentence, governor), "relative clause")
        case _:
            return


def _intending(sentence: Sentence, noun: Word, spoken: Language) -> Iterator[Phrase]:
    """Whose plan or attempt it is: "Mali's plan to expel them", "rebels made an attempt to seize it"."""
    below = (sentence.words[i] for i in sentence.children[noun.index])
    owner = next((w for w in below if w.dep == "nmod:poss" or marker(sentence, w) == "poss"), None)
    verb = sentence.words[noun.head]
    if owner is not None:
        yield _via(phrase(sentence, owner), "whose it is")
    elif noun.dep == "obj" and verb.lemma in spoken.setting_about:
        yield from _from(sentence, verb, spoken, "subject", "subject of the governing verb")


def _is_agent(sentence: Sentence, verb: Word, spoken: Language) -> bool:
    """As in "the clinic was hit by shelling": who was hit does not shell."""
    marks = (sentence.words[i] for i in sentence.children[verb.index])
    marked = any(word.dep == "mark" and word.lemma in spoken.agent_markers for word in marks)
    return marked and any(sentence.words[i].dep == "aux:pass" for i in sentence.children[verb.head])


def _noun_before(sentence: Sentence, verb: Word, governor: Word) -> Word:
    """What a participle after a comma is said of: the whole phrase that ends at the comma.

    Parsers hang it too high: in "the advance of the army, backed by Russia" it is the army that is.
    """
    comma = verb.index - 1
    if comma < 1 or sentence.words[comma].text != ",":
        return governor
    word = sentence.words[comma - 1]
    while (
        word.head != word.index and word.head < comma and sentence.words[word.head].pos in ("NOUN", "PROPN")
    ):
        if word.dep == "nmod" and marker(sentence, word) in ("of", "de"):
            break
        word = sentence.words[word.head]
    return word if word.pos in ("NOUN", "PROPN") else governor


def _controller(sentence: Sentence, verb: Word, governor: Word, spoken: Language) -> Iterator[Phrase]:
    """Who does what an infinitive or gerund says: the object before it of an urging verb, or the subject."""
    controls = governor.lemma in spoken.object_control or verb.dep == "xcomp"
    if controls and governor.lemma not in spoken.subject_control:
        objects = [
            sentence.words[i]
            for i in sentence.children[governor.index]
            if sentence.words[i].dep in ("obj", "iobj") and i < verb.index
        ]
        if objects:
            for member in coordinated(sentence, objects[0]):
                yield _via(phrase(sentence, member), "object of the governing verb")
            return
    yield from _from(sentence, governor, spoken, "subject", "subject of the governing verb")


def _from(
    sentence: Sentence, governor: Word, spoken: Language, role: ArgumentRole, via: str
) -> Iterator[Phrase]:
    passive = any(
        sentence.words[i].dep in ("aux:pass", "nsubj:pass") for i in sentence.children[governor.index]
    )
    seen = governor
    for _ in range(len(sentence.words)):
        surface = [
            a
            for a in _own(sentence, seen, spoken, passive=passive)
            if a.role in (role, "object" if passive else role)
        ]
        if surface:
            for argument in surface:
                yield _via(argument.phrase, via)
            return
        if seen.dep not in ("conj", "xcomp", "advcl") or seen.head == seen.index:
            return
        seen = sentence.words[seen.head]


def _has_subject(sentence: Sentence, verb: Word) -> bool:
    return any(sentence.words[i].dep in _SUBJECTS for i in sentence.children[verb.index])


def _via(found: Phrase, via: str) -> Phrase:
    return msgspec.structs.replace(found, via=via)


def particle(sentence: Sentence, verb: Word) -> Word | None:
    """The particle of a phrasal verb ("carry out"); None without one."""
    return next(
        (sentence.words[i] for i in sentence.children[verb.index] if sentence.words[i].dep == "compound:prt"),
        None,
    )


_NOUN_ROLES: dict[str, ArgumentRole] = {
    "nmod:poss": "genitive",
    "nmod": "oblique",
    "obl": "oblique",
    "obl:agent": "oblique",
    "amod": "modifier",
    "compound": "compound",
}


def noun_arguments(sentence: Sentence, noun: Word) -> Iterator[Argument]:
    """What hangs on a noun that names a happening: "Algeria's backing of militants in Mali"."""
    for index in sentence.children[noun.index]:
        child = sentence.words[index]
        role = _NOUN_ROLES.get(child.dep)
        if child.dep == "det" and "Poss=Yes" in child.feats:
            role = "genitive"
        if is_modifier(child, noun):
            role = "modifier"
        if role is None:
            continue
        introduced = marker(sentence, child)
        if role == "genitive" or introduced == "poss":
            role, introduced = "genitive", "poss"
        for member in coordinated(sentence, child):
            yield Argument(role=role, marker=introduced, phrase=phrase(sentence, member))
