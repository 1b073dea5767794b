"""English words that a treebank cuts at their hyphens, whole as our tokenizer has them."""

from __future__ import annotations

from training.conllu import DEPREL, FEATS, FORM, HEAD, LEMMA, MISC, UPOS, XPOS, Row, Sentence


def with_hyphens(sentence: Sentence) -> Sentence:
    """Small words that the treebank cuts at their hyphens whole, as our tokenizer has them.

    A whole word stands where that of its parts does that hangs from outside; it has the tags of its last.
    """
    groups = _groups(sentence)
    if len(groups) == len(sentence):
        return sentence
    plain = (group for group in groups if "-" not in group[0][0])
    place = {row[0]: str(number) for number, group in enumerate(plain, 1) for row in group} | {"0": "0"}
    whole = [_whole(group, place) for group in groups]
    return whole if _is_tree(whole) else sentence


def _is_tree(sentence: Sentence) -> bool:
    """Whether every word leads up to the root: parts that hang far apart may go round in a circle."""
    heads = {row[0]: row[HEAD] for row in sentence if "-" not in row[0]}
    for start in heads:
        at, steps = start, 0
        while at != "0" and steps <= len(heads):
            at, steps = heads[at], steps + 1
        if at != "0":
            return False
    return True


def _groups(sentence: Sentence) -> list[Sentence]:
    groups: list[Sentence] = []
    for row in sentence:
        if groups and _continues([*groups[-1], row]):
            groups[-1].append(row)
        else:
            groups.append([row])
    return [part for group in groups for part in ([group] if len(group) % 2 else [group[:-1], group[-1:]])]


def _continues(rows: Sentence) -> bool:
    """Whether the last row is a hyphen behind a small word, or a small word behind such a hyphen."""
    last, before = rows[-1], rows[-2]
    touching = "SpaceAfter=No" in before[MISC] and "-" not in last[0]
    if last[FORM] == "-":
        return touching and before[FORM].isalpha() and before[FORM].islower()
    small = last[FORM].isalpha() and last[FORM].islower()
    return touching and before[FORM] == "-" and len(rows) > 2 and small


def _whole(group: Sentence, place: dict[str, str]) -> Row:
    if "-" in group[0][0]:
        first, last = group[0][0].split("-")
        return [f"{place[first]}-{place[last]}", *group[0][1:]]
    inside = {row[0] for row in group}
    head = next((row for row in group if row[HEAD] not in inside), group[-1])
    end = group[-1]
    number = place[head[0]]
    if len(group) == 1:
        return [number, *head[1:HEAD], place[head[HEAD]], *head[DEPREL:]]
    form = "".join(row[FORM] for row in group)
    lemma = "".join(row[FORM] for row in group[:-1]) + end[LEMMA]
    tags = ["NOUN", "NN"] if end[UPOS] in ("ADP", "ADV", "PART") else end[UPOS : XPOS + 1]
    return [number, form, lemma, *tags, end[FEATS], place[head[HEAD]], *head[DEPREL:MISC], end[MISC]]
