"""A phrase that somebody wonders about, coded as in a text, and which words or record coded it."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from vedette.actors import Roles
from vedette.model import Actor, Parse, Phrase, Sentence, Word
from vedette.model.codes import SECTORS
from vedette.resolve.actors import GOVERNED, Resolved, resolve_phrase
from vedette.resolve.context import Context, context
from vedette.resolve.places import Placed
from vedette.resolve.reasons import GIVEN, reasons
from vedette.resolve.resources import Resources
from vedette.syntax import phrase

_NAMING = ("NOUN", "PROPN", "PRON", "ADJ", "NUM")


class CodedPhrase(Struct, frozen=True, kw_only=True):
    """How a phrase is coded. `codes` is None where nothing is known, `rule` what decided.

    `because` names the record, or the words, that the codes are from, in sentences for people.
    """

    text: str
    id: str | None = None
    name: str | None = None
    codes: tuple[str, ...] | None = None
    rule: str | None = None
    because: tuple[str, ...] = ()


def coded(text: str, parse: Parse, resources: Resources, *, country: str | None = None) -> CodedPhrase:
    """The phrase that `parse` holds, resolved as a reader does; `text` is what was asked.

    `country` (alpha-3) is taken as named once elsewhere in the text; a sector without a country is of it.
    """
    alone = _phrase(parse, resources.words(parse.document.language).roles)
    if alone is None:
        return CodedPhrase(text=text)
    around = _around(context(parse, resources), country)
    found = _with_name(alone, around)
    around = _acting(found, around)
    resolved = resolve_phrase(found, around)
    actor = _of_country(resolved, country)
    return CodedPhrase(
        text=text,
        id=actor.id,
        name=actor.name,
        codes=actor.codes or None,
        rule=actor.rule,
        because=tuple(reasons(found, resolved, actor, around)),
    )


def _phrase(parse: Parse, roles: Roles) -> Phrase | None:
    heads = ((s, head) for s in parse.sentences if (head := _head(s)) is not None)
    first = next(heads, None)
    if first is not None:
        return phrase(*first)
    return next((found for s in parse.sentences if (found := _misread(s, roles)) is not None), None)


def _misread(sentence: Sentence, roles: Roles) -> Phrase | None:
    """All of a phrase in which the parser sees no noun, around its last word with a sector."""
    known = [word for word in sentence.words if roles.sector(word.text.lower()) is not None]
    if not known:
        return None
    words = sentence.words[: known[-1].index + 1]
    return Phrase(start=words[0].start, end=words[-1].end, words=words, head=known[-1])


def _head(sentence: Sentence) -> Word | None:
    """The root; where that names nothing, its subject, else the last noun."""
    root = next((w for w in sentence.words if w.dep == "root"), None)
    if root is not None and root.pos in _NAMING:
        return root
    named = [w for w in sentence.words if w.pos in ("NOUN", "PROPN")]
    subjects = (w for w in named if w.dep.startswith("nsubj"))
    return next(subjects, named[-1] if named else None)


def _with_name(found: Phrase, around: Context) -> Phrase:
    """All of a party's name that the parser cut: it stands alone here, nothing else can be meant."""
    sentence = around.sentence_at(found.start)
    for name in around.names.get(sentence.start, ()):
        span = name.span
        if name.actors and found.span.within(span) and span != found.span:
            words = sentence.words[name.first : name.stop]
            return replace(found, start=span.start, end=span.end, words=words)
    return found


def _around(alone: Context, country: str | None) -> Context:
    if country is None:
        return alone
    countries = alone.setting.countries.copy()
    countries[country] += 1
    return replace(alone, setting=replace(alone.setting, countries=countries))


def _acting(found: Phrase, around: Context) -> Context:
    """A place that is all of the phrase is asked for as a party, as if it were a subject: its government."""
    sentence = around.sentence_at(found.start)
    outside = (w for w in sentence.words if not w.span.within(found.span))
    if any(word.pos != "PUNCT" for word in outside):
        return around
    placed = {
        where: replace(place, use="metonym") if _is_seat(place) else place
        for where, place in around.placed.items()
    }
    return replace(around, placed=placed)


def _is_seat(place: Placed) -> bool:
    return place.use == "literal" and place.record.feature in GOVERNED


def _of_country(resolved: Resolved, country: str | None) -> Actor:
    actor = resolved.actor
    if (
        country is None
        or resolved.record is not None
        or not actor.codes
        or not SECTORS.issuperset(actor.codes)
    ):
        return actor
    rule = f"{actor.rule}; {GIVEN}" if actor.rule else GIVEN
    return replace(actor, codes=tuple(f"{country} {sector}" for sector in actor.codes), rule=rule)
