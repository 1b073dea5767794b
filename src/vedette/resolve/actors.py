"""Who a phrase means: a known party, a country's forces or officials, a person named in the text."""

from __future__ import annotations

from msgspec import Struct

from vedette.actors import ActorRecord
from vedette.model import Actor, Phrase, Word
from vedette.resolve.context import Context
from vedette.resolve.names import Name
from vedette.resolve.people import in_full
from vedette.resolve.places import Placed


class Resolved(Struct, frozen=True, kw_only=True):
    """An actor with the record behind it, where there is one."""

    actor: Actor
    record: ActorRecord | None = None
    place: Placed | None = None


def resolve_phrase(phrase: Phrase, context: Context) -> Resolved:
    """Never guesses: what cannot be told stays a printed phrase with whatever codes its words give."""
    names = context.names_within(phrase.span)
    record = _record(phrase, names, context)
    if record is not None:
        return _known(phrase, record, context)
    country = _country(phrase, names, context)
    if country is not None and country.use == "metonym" and _is_head(country.name, phrase):
        return _government(phrase, country, context)
    sector = _sector(phrase, context)
    codes = _codes(phrase, names, country, sector, context)
    name, rule = _own_name(phrase, context)
    printed = context.text[phrase.start : phrase.end]
    actor = Actor(
        name=name, codes=codes, printed=printed, start=phrase.start, end=phrase.end, via=phrase.via,
        rule=rule or ("words of the phrase" if codes else None),
    )  # fmt: skip
    return Resolved(actor=actor)


def _is_head(name: Name, phrase: Phrase) -> bool:
    return name.first <= phrase.head.index < name.stop


def _record(phrase: Phrase, names: tuple[Name, ...], context: Context) -> ActorRecord | None:
    """The known party that is the phrase's head, or an apposition to it; not one that merely stands in it."""
    for name in names:
        if name.actors and _is_head(name, phrase):
            return _chosen(name, context)
    for apposition in phrase.appositions:
        for name in context.names_within(apposition.span):
            if name.actors and _is_head(name, apposition):
                return _chosen(name, context)
    return None


def _chosen(name: Name, context: Context) -> ActorRecord | None:
    """One candidate is taken, unless it is a bare surname that the text gives to somebody else."""
    printed = context.text[name.span.start : name.span.end]
    matches = context.resources.actors.match(printed)
    sure = [m for m in matches if m.alias.rank == 1]
    if len(sure) == 1:
        return sure[0].record
    full = in_full(printed, name.span.start, context.people)
    if full is not None:
        named = context.resources.actors.find(full.name)
        return named[0] if named else None
    in_country = [m for m in matches if m.record.country in context.countries]
    best = min((m.alias.rank for m in in_country), default=0)
    likeliest = [m for m in in_country if m.alias.rank == best]
    return likeliest[0].record if len(likeliest) == 1 else None


def _known(phrase: Phrase, record: ActorRecord, context: Context) -> Resolved:
    actor = Actor(
        id=record.id, name=record.name, codes=record.codes,
        printed=context.text[phrase.start : phrase.end], start=phrase.start, end=phrase.end,
        via=phrase.via, rule="actor table",
    )  # fmt: skip
    return Resolved(actor=actor, record=record)


def _government(phrase: Phrase, country: Placed, context: Context) -> Resolved:
    """A country or its seat as one who acts: its government."""
    code = country.record.country
    record = context.resources.gazetteer.country(code) if code else country.record
    actor = Actor(
        id=record.id, name=record.name, codes=(f"{code} GOV",) if code else (),
        printed=context.text[phrase.start : phrase.end], start=phrase.start, end=phrase.end,
        via=phrase.via, rule="country for its government",
    )  # fmt: skip
    return Resolved(actor=actor, place=country)


def _country(phrase: Phrase, names: tuple[Name, ...], context: Context) -> Placed | None:
    """The country that the phrase, or an apposition to it, names: the head's first."""
    known = [p for p in (context.place_of(name) for name in names) if p and p.record.country]
    heads = [p for p in known if _is_head(p.name, phrase)]
    if heads or known:
        return (heads or known)[0]
    for apposition in phrase.appositions:
        for name in context.names_within(apposition.span):
            found = context.place_of(name)
            if found and found.record.country:
                return found
    return None


def _sector(phrase: Phrase, context: Context) -> str | None:
    """What kind of party: the head noun's sector, else a modifier's, a title's, an apposition's."""
    roles = context.words.roles
    head = phrase.head
    printed = f"{_before(phrase)} {head.lemma}" if _before(phrase) else head.lemma
    own = roles.sector(printed) or roles.sector(head.lemma)
    if own is None and head.pos == "PROPN":
        own = next((s for s in map(roles.sector, _titles(phrase)) if s), None)
    if own is None:
        adjectives = (w for w in phrase.words if w.dep in ("amod", "compound"))
        own = next((s for s in (roles.adjective_sector(w.lemma) for w in adjectives) if s), None)
    if own is None:
        return next((s for s in (_sector(a, context) for a in phrase.appositions) if s), None)
    return own


def _before(phrase: Phrase) -> str | None:
    index = phrase.head.index - 1
    return next((w.lemma for w in phrase.words if w.index == index), None)


def _titles(phrase: Phrase) -> tuple[str, ...]:
    return tuple(w.text.lower() for w in phrase.words if w.pos in ("NOUN", "PROPN"))


def _codes(
    phrase: Phrase,
    names: tuple[Name, ...],
    country: Placed | None,
    sector: str | None,
    context: Context,
) -> tuple[str, ...]:
    """Country and sector of the words; "Haftar's forces" take the country of the one they are of."""
    if country is not None and country.record.country:
        codes = dict.fromkeys(_all_countries(names, context) or [country.record.country])
        return tuple(f"{code} {sector}" if sector else code for code in codes)
    for name in names:
        record = _chosen(name, context) if name.actors else None
        if record is not None and record.codes:
            primary = record.codes[0].split()[0]
            return (f"{primary} {sector}",) if sector else record.codes
    return (sector,) if sector else ()


def _all_countries(names: tuple[Name, ...], context: Context) -> list[str]:
    """ "The embassies of France, Germany and Italy" are of three countries."""
    found = (context.place_of(name) for name in names)
    return [p.record.country for p in found if p and p.record.country and p.record.feature in ("country", "capital")]


def _own_name(phrase: Phrase, context: Context) -> tuple[str | None, str | None]:
    """A person's name as the text gives it in full; None for a phrase without one."""
    run = _proper(phrase)
    if not run:
        return None, None
    printed = context.text[run[0].start : run[-1].end]
    if len(run) > 1:
        return printed, "named in this document"
    full = in_full(printed, run[0].start, context.people)
    return (full.name, "surname of one named before") if full else (printed, "named in this document")


def _proper(phrase: Phrase) -> list[Word]:
    """The run of proper names that holds the head, or an apposition's; titles left out."""
    for part in (phrase, *phrase.appositions):
        if part.head.pos == "PROPN":
            index = part.head.index
            words = [w for w in part.words if w.pos == "PROPN" and (w.index == index or w.dep in ("flat", "compound"))]
            return [w for w in words if w.head == index or w.index == index]
    return []
