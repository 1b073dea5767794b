"""What parsers of our size get wrong in a way that can be told: a verb read as a participle.

"The head of diplomacy called on countries to ..." comes out as a noun with a reduced relative. A
sentence with a full stop and no finite verb but in its subordinate clauses is no noun phrase; its
first such participle is the main verb, unless it tells its agent or stands behind a comma. "Aircraft
have bombed targets" comes out as bombed targets with "have" above or below: they are its verb's
object. "The agency reports that ..." comes out as reports of an agency. The rules are Vedette's own;
what they do to treebanks is told in training/README.md.
"""

from __future__ import annotations

import msgspec

from vedette.syntax.language import Language
from vedette.syntax.parser import Token
from vedette.syntax.trees import tree_or

LEAST_WORDS = 5
_NOUNS = ("NOUN", "PROPN", "PRON")
_SUBORDINATE = ("acl:relcl", "acl", "advcl", "ccomp")
_HAVE = ("have", "has", "had", "avoir")
_STOPS = frozenset(".!?")


def repaired(tokens: tuple[Token, ...], spoken: Language) -> tuple[Token, ...]:
    """The tokens with all three mistakes set right, where that leaves a tree."""
    tokens = tree_or(tokens, with_reporting(tokens))
    tokens = tree_or(tokens, with_objects(tokens))
    return tree_or(tokens, with_main_verb(tokens)) if spoken.participles_look_finite else tokens


def with_reporting(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "the agency reports that ...": a noun before the root, a that-clause on it, and no subject."""
    root = next((i for i, token in enumerate(tokens) if token.head == i), None)
    if root is None or root == 0 or tokens[root].pos not in ("NOUN", "VERB"):
        return tokens
    told = next((i for i in range(root + 1, len(tokens)) if _is_told(tokens, i, root)), None)
    speaker = tokens[root - 1]
    if told is None or speaker.head != root or speaker.dep != "compound":
        return tokens
    changed = list(tokens)
    for index in range(root - 1):
        if tokens[index].head == root:
            changed[index] = msgspec.structs.replace(tokens[index], head=root - 1)
    changed[root - 1] = msgspec.structs.replace(speaker, dep="nsubj")
    finite = "Mood=Ind|Tense=Pres|VerbForm=Fin"
    changed[root] = msgspec.structs.replace(tokens[root], pos="VERB", morph=finite)
    changed[told] = msgspec.structs.replace(tokens[told], dep="ccomp")
    return tuple(changed)


def _is_told(tokens: tuple[Token, ...], index: int, root: int) -> bool:
    if tokens[index].head != root or tokens[index].dep != "acl":
        return False
    return any(t.head == index and t.dep == "mark" and t.text.lower() == "that" for t in tokens)


def with_objects(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Participles before a noun that has their subject or auxiliary take the noun as object."""
    for verb, token in enumerate(tokens):
        if token.dep != "amod" or token.pos != "VERB" or token.head <= verb:
            continue
        if _has_clause(tokens, verb):
            tokens = tree_or(tokens, _with_object(tokens, verb, token.head))
        elif _has_perfect(tokens, verb):
            tokens = tree_or(tokens, _with_auxiliary(tokens, verb, token.head))
    return tokens


def _has_perfect(tokens: tuple[Token, ...], verb: int) -> bool:
    """As in "have bombed targets" where targets are taken for what is had."""
    have = verb - 1
    return have >= 0 and tokens[have].lemma in _HAVE and tokens[tokens[verb].head].head == have


def _with_auxiliary(tokens: tuple[Token, ...], verb: int, noun: int) -> tuple[Token, ...]:
    """The participle in the place of its auxiliary, the noun as its object."""
    have = tokens[verb - 1]
    root = have.head == verb - 1
    morph = tokens[verb].morph.replace("VerbForm=Part", "VerbForm=Fin")
    changed = list(tokens)
    for index, token in enumerate(tokens):
        if token.head == verb - 1 and index != verb - 1:
            changed[index] = msgspec.structs.replace(token, head=verb)
    head = verb if root else have.head
    changed[verb] = msgspec.structs.replace(tokens[verb], head=head, dep=have.dep, morph=morph)
    changed[verb - 1] = msgspec.structs.replace(have, head=verb, dep="aux", pos="AUX")
    changed[noun] = msgspec.structs.replace(tokens[noun], head=verb, dep="obj")
    return tuple(changed)


def _has_clause(tokens: tuple[Token, ...], verb: int) -> bool:
    """As in "have bombed targets" where the auxiliary hangs below; by a subject alone it is not told."""
    noun = tokens[verb].head
    below = [t for i, t in enumerate(tokens) if t.head in (verb, noun) and i < verb]
    perfect = any(t.dep == "aux" and t.lemma in _HAVE for t in below)
    return perfect and all(t.dep != "cop" for t in below)


def _with_object(tokens: tuple[Token, ...], verb: int, noun: int) -> tuple[Token, ...]:
    above = tokens[noun]
    is_root = above.head == noun
    place = "ccomp" if above.dep in ("obj", "nsubj") else above.dep
    changed = []
    for index, token in enumerate(tokens):
        if index == verb:
            head = verb if is_root else above.head
            morph = token.morph.replace("VerbForm=Part", "VerbForm=Fin")
            token = msgspec.structs.replace(token, head=head, dep=place, morph=morph)
        elif index == noun:
            token = msgspec.structs.replace(token, head=verb, dep="obj")
        elif token.head == noun and (index < verb or token.dep == "punct"):
            dep = "mark" if token.pos == "SCONJ" else token.dep
            token = msgspec.structs.replace(token, head=verb, dep=dep)
        changed.append(token)
    return tuple(changed)


def with_main_verb(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with the participle as root, if the sentence lacks a finite verb; else as they are."""
    if len(tokens) < LEAST_WORDS or not _is_sentence(tokens):
        return tokens
    verb = next((i for i, token in enumerate(tokens) if _is_mistaken(token, tokens)), None)
    if verb is not None:
        return _rooted(tokens, verb)
    verb = next((i for i in range(1, len(tokens)) if _splits_its_noun(tokens, i)), None)
    return tokens if verb is None else _with_object(_with_subject(tokens, verb), verb, tokens[verb].head)


def _splits_its_noun(tokens: tuple[Token, ...], index: int) -> bool:
    """As in "neither side made concessions": a participle behind a noun, in front of its own."""
    token = tokens[index]
    participle = token.pos == "VERB" and token.dep == "amod" and "VerbForm=Part" in token.morph
    return participle and token.head > index and tokens[index - 1].pos in _NOUNS


def _with_subject(tokens: tuple[Token, ...], verb: int) -> tuple[Token, ...]:
    """The noun before the verb as its subject, with all that stood before it.

    Where the verb's noun hangs from the subject, the two change places, and the verb comes out above both.
    """
    subject, noun = verb - 1, tokens[verb].head
    above = tokens[subject]
    changed = list(tokens)
    if tokens[noun].head == subject:
        head = noun if above.head == subject else above.head
        changed[noun] = msgspec.structs.replace(tokens[noun], head=head, dep=above.dep)
    for index in range(verb):
        if tokens[index].head in (verb, noun) and index != subject:
            changed[index] = msgspec.structs.replace(tokens[index], head=subject)
    changed[subject] = msgspec.structs.replace(tokens[subject], head=verb, dep="nsubj")
    return tuple(changed)


def _is_sentence(tokens: tuple[Token, ...]) -> bool:
    closed = any(token.text[-1] in _STOPS for token in tokens[-2:])
    return closed and not any(_is_main_verb(token, tokens) for token in tokens)


def _is_main_verb(token: Token, tokens: tuple[Token, ...]) -> bool:
    """Whether a finite verb stands outside all subordinate clauses."""
    if "VerbForm=Fin" not in token.morph:
        return False
    for _ in tokens:
        if token.dep in _SUBORDINATE:
            return False
        if token.dep in ("ROOT", "root"):
            return True
        token = tokens[token.head]
    return False


def _is_mistaken(token: Token, tokens: tuple[Token, ...]) -> bool:
    participle = token.pos == "VERB" and "Tense=Past" in token.morph and "VerbForm=Part" in token.morph
    if not participle or token.dep not in ("acl", "amod", "ROOT", "root"):
        return False
    verb = next(i for i, other in enumerate(tokens) if other is token)
    below = [t for t in tokens if tokens[t.head] is token]
    helped = any(t.dep.startswith("aux") or t.dep == "obl:agent" for t in below)
    return not helped and tokens[verb - 1].text != "," and _heads_sentence(tokens, token.head, verb)


def _heads_sentence(tokens: tuple[Token, ...], noun: int, verb: int) -> bool:
    """Whether the noun before the verb belongs to the phrase that was taken for the whole sentence."""
    top = _outermost(tokens, noun, verb)
    return (
        noun < verb and tokens[noun].pos in _NOUNS and tokens[top].head == top and tokens[top].pos in _NOUNS
    )


def _rooted(tokens: tuple[Token, ...], verb: int) -> tuple[Token, ...]:
    subject = _outermost(tokens, tokens[verb].head, verb)
    changed = []
    for index, token in enumerate(tokens):
        if index == verb:
            morph = token.morph.replace("VerbForm=Part", "VerbForm=Fin")
            changed.append(msgspec.structs.replace(token, head=verb, dep="ROOT", morph=morph))
        elif index == subject:
            changed.append(msgspec.structs.replace(token, head=verb, dep="nsubj"))
        elif token.head == index or (index > verb and token.head == subject):
            changed.append(msgspec.structs.replace(token, head=verb, dep=_below(tokens, index)))
        else:
            changed.append(token)
    return tuple(changed)


def _outermost(tokens: tuple[Token, ...], noun: int, verb: int) -> int:
    """From the noun before the verb up to the head of the whole phrase before it."""
    while tokens[noun].head != noun and tokens[noun].head < verb and tokens[tokens[noun].head].pos in _NOUNS:
        noun = tokens[noun].head
    return noun


def _below(tokens: tuple[Token, ...], index: int) -> str:
    token = tokens[index]
    if token.pos in _NOUNS:
        introduced = any(t.head == index and t.dep == "case" and t.start < token.start for t in tokens)
        return "obl" if introduced else "obj"
    infinitive = token.pos == "VERB" and token.dep in ("acl", "ROOT")
    return "advcl" if infinitive else token.dep if token.head != index else "dep"
