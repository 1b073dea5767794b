"""What kind of voice a source is: outlet, official, document ..."""

from __future__ import annotations

from vedette.actors import ActorRecord
from vedette.model import Phrase
from vedette.model.codes import LinkKind
from vedette.resolve.actors import Resolved
from vedette.resolve.context import Context

_KINDS: dict[str, LinkKind] = {
    "outlet": "outlet", "organisation": "organisation", "igo": "organisation", "force": "organisation",
    "armed_group": "organisation", "company": "organisation",
}  # fmt: skip


def speaker_kind(phrase: Phrase, resolved: Resolved, context: Context) -> LinkKind:
    """By the record behind it, else by its nouns; a name that nothing is known of is a person."""
    if resolved.record is not None:
        return _of_record(resolved.record)
    if resolved.place is not None:
        return "official"
    roles = context.words.roles
    for part in (phrase, *phrase.appositions):
        plural = "Number=Plur" in part.head.feats
        found = roles.speaker_kind(part.head.lemma, plural)
        if found is not None:
            return found
    titled = any(roles.sector(w.text.lower()) for w in phrase.words if w.index != phrase.head.index)
    return "official" if titled else "person"


def _of_record(record: ActorRecord) -> LinkKind:
    if record.kind != "person":
        return _KINDS[record.kind]
    return "official" if {"GOV", "MIL", "LEG", "JUD", "COP"} & set(record.sectors) else "person"
