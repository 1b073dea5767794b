"""Who a phrase means: a known party, a country's forces or officials, a person named in the text."""

from __future__ import annotations

from msgspec import Struct

from vedette.actors import ActorRecord
from vedette.model import Actor, Phrase
from vedette.model.codes import SECTORS
from vedette.resolve.bearers import Bearer, bearer_of
from vedette.resolve.context import Context
from vedette.resolve.descriptions import described_country
from vedette.resolve.epithets import known_by_country
from vedette.resolve.homes import home_of, owning
from vedette.resolve.names import Name
from vedette.resolve.own_names import own_name, spelt_otherwise
from vedette.resolve.parties import holds_head, record_of
from vedette.resolve.places import Placed
from vedette.resolve.sectors import codes_of, sector_of, told_sector

GOVERNED = frozenset(("country", "capital"))


class Resolved(Struct, frozen=True, kw_only=True):
    """An actor with the record behind it, where there is one."""

    actor: Actor
    record: ActorRecord | None = None
    place: Placed | None = None


def resolve_phrase(phrase: Phrase, context: Context) -> Resolved:
    """Never guesses: what cannot be told stays a printed phrase with whatever codes its words give."""
    names = context.names_within(phrase.span)
    record = record_of(phrase, names, context)
    if record is not None:
        return _known(phrase, record, context, rule="actor table")
    country = _country(phrase, names, context)
    if country is not None and _stands_alone(country, phrase):
        return _as_place(phrase, country, context)
    spelt = spelt_otherwise(phrase, context)
    if spelt is not None:
        return _known(phrase, spelt, context, rule="actor table, in another spelling")
    bearer = bearer_of(phrase, country.record.country if country else None, context)
    if bearer is not None:
        return _titled(phrase, bearer, context)
    known = known_by_country(phrase, country.record.country if country else None, context)
    if known is not None:
        via = f"the only one named of {known.country} and its office"
        return _known(phrase, known, context, rule="country and office", via=via)
    return Resolved(actor=_by_words(phrase, names, country, context))


def _by_words(phrase: Phrase, names: tuple[Name, ...], country: Placed | None, context: Context) -> Actor:
    sector = sector_of(phrase, context)
    codes = codes_of(phrase, names, country, sector, context)
    via, rule = phrase.via, "words of the phrase" if codes else None
    name, named = own_name(phrase, context)
    if name is None and codes in ((), (sector,)):
        codes, rule = _by_what_follows(phrase, sector, context) or (codes, rule)
    if sector and codes == (sector,) and name is None:
        described = described_country(phrase, context)
        if described is not None:
            codes, rule = (f"{described.country} {sector}",), f"described before as {described.printed!r}"
    return Actor(
        name=name, codes=codes, printed=context.text[phrase.start : phrase.end],
        start=phrase.start, end=phrase.end, via=via, rule=named or rule,
    )  # fmt: skip


def _by_what_follows(
    phrase: Phrase, sector: str | None, context: Context
) -> tuple[tuple[str, ...], str] | None:
    """Codes by the place or the owner printed behind the phrase, with the rule."""
    home = home_of(phrase, sector, context)
    if home is not None:
        codes = tuple(f"{country} {sector}" if sector else country for country in home.countries)
        return codes, f"at home in {home.printed!r}"
    owner = owning(phrase, context) if sector is None else None
    if owner is None:
        return None
    countries = dict.fromkeys(code[:3] for code in resolve_phrase(owner, context).actor.codes)
    codes = tuple(country for country in countries if country not in SECTORS)
    return (codes, f"whose it is: {context.text[owner.start : owner.end]!r}") if codes else None


def _stands_alone(country: Placed, phrase: Phrase) -> bool:
    """The place is what the phrase is about, and no part of a longer name ("Kanem Wire")."""
    name = country.name
    if country.use not in ("metonym", "literal") or not holds_head(name, phrase):
        return False
    words = [w for w in phrase.words if w.pos == "PROPN" and not name.first <= w.index < name.stop]
    return not words


def _known(
    phrase: Phrase, record: ActorRecord, context: Context, *, rule: str, via: str | None = None
) -> Resolved:
    codes, how = _held(phrase, record, context)
    actor = Actor(
        id=record.id, name=record.name, codes=codes,
        printed=context.text[phrase.start : phrase.end], start=phrase.start, end=phrase.end,
        via=via or phrase.via, rule=f"{rule}; {how}" if how else rule,
    )  # fmt: skip
    return Resolved(actor=actor, record=record)


def _held(phrase: Phrase, record: ActorRecord, context: Context) -> tuple[tuple[str, ...], str | None]:
    """The codes on the days of the report; where these do not tell, by the words of the phrase, and how."""
    held = record.codes_on(context.days)
    if held.is_sure:
        return held.codes, None
    sector = told_sector(phrase, context)
    told = held.of_sector(sector) if sector else ()
    if told:
        return told, "the day is not told, the sector is"
    return held.codes, "what holds on all days possible" if held.codes else "codes depend on the day"


def _titled(phrase: Phrase, bearer: Bearer, context: Context) -> Resolved:
    """Such as "The marshal": the one person whom the text gives that title."""
    via = f"title of {bearer.printed!r}"
    record = bearer.record
    if record is not None:
        return _known(phrase, record, context, rule="the only bearer of the title", via=via)
    sector = sector_of(phrase, context)
    actor = Actor(
        name=bearer.name, codes=(sector,) if sector else (),
        printed=context.text[phrase.start : phrase.end], start=phrase.start, end=phrase.end,
        via=via, rule="the only bearer of the title",
    )  # fmt: skip
    return Resolved(actor=actor)


def _as_place(phrase: Phrase, found: Placed, context: Context) -> Resolved:
    """A country or its capital as one who acts: its government. Used literally, the place itself."""
    record, code = found.record, found.record.country
    governs = found.use == "metonym" and record.feature in GOVERNED and code is not None
    if governs and code is not None:
        record = context.resources.gazetteer.country(code)
    actor = Actor(
        id=record.id, name=record.name, codes=((f"{code} GOV" if governs else code),) if code else (),
        printed=context.text[phrase.start : phrase.end], start=phrase.start, end=phrase.end,
        via=phrase.via, rule="country for its government" if governs else "the place itself",
    )  # fmt: skip
    return Resolved(actor=actor, place=found)


def _country(phrase: Phrase, names: tuple[Name, ...], context: Context) -> Placed | None:
    """The country that the phrase, or an apposition to it, names: the head's first."""
    known = [p for p in map(context.place_of, names) if p and p.record.country and p.use != "part"]
    heads = [p for p in known if holds_head(p.name, phrase)]
    if heads or known:
        return (heads or known)[0]
    for apposition in phrase.appositions:
        for name in context.names_within(apposition.span):
            found = context.place_of(name)
            if found and found.record.country and found.use != "part":
                return found
    return None
