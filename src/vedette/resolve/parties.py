"""Which known party a printed name means; nobody where several could be meant and nothing tells which."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.actors import ActorRecord, Match
from vedette.model import Draft, Phrase
from vedette.resolve.context import Context
from vedette.resolve.given_names import is_given_name, of_given
from vedette.resolve.names import Name
from vedette.resolve.others import is_anothers
from vedette.resolve.surnames import bearer_of_surname, title_gender_before
from vedette.resolve.timely import common_codes, current, fitting, is_doubtful


def record_of(phrase: Phrase, names: tuple[Name, ...], context: Context) -> ActorRecord | None:
    """The known party that is the phrase's head, or an apposition to it; not one that merely stands in it."""
    for name in (*names, *_around(phrase, context)):
        if name.actors and holds_head(name, phrase):
            return chosen(name, context)
    for apposition in appositions(phrase):
        for name in context.names_within(apposition.span):
            if name.actors and holds_head(name, apposition):
                return chosen(name, context)
    first = names[0] if names else None
    if first is not None and first.actors and _leads(first, phrase):
        return chosen(first, context)
    behind = _behind(phrase, context)
    return chosen(behind, context) if behind is not None else None


def is_in_name(draft: Draft, context: Context) -> bool:
    """Whether the trigger is a word of a known party's name: "Front for the Liberation of Palestine"."""
    here = context.names.get(context.sentence_at(draft.trigger.start).start, ())
    span = draft.trigger.span
    around = (name for name in here if name.actors and span.within(name.span) and span != name.span)
    return any(chosen(name, context) is not None for name in around)


def _behind(phrase: Phrase, context: Context) -> Name | None:
    """The name just behind the noun that says what it is: "the Chadian newspaper Kanem Wire"."""
    last = phrase.words[-1]
    if last.index != phrase.head.index or not context.words.roles.is_collective(last.lemma):
        return None
    here = context.names.get(context.sentence_at(phrase.start).start, ())
    return next((n for n in here if n.actors and n.first == last.index + 1), None)


def _around(phrase: Phrase, context: Context) -> tuple[Name, ...]:
    """A longer name that a phrase is cut from: "représentants", or "The Front" before "for Change"."""
    here = context.names.get(context.sentence_at(phrase.start).start, ())
    going_on = (n for n in here if phrase.start <= n.span.start < phrase.end < n.span.end)
    if phrase.head.pos == "PROPN":
        return tuple(going_on)
    around = (n for n in here if n.span.start < phrase.start and n.span.end >= phrase.end)
    return (*going_on, *around)


def _leads(name: Name, phrase: Phrase) -> bool:
    """A name before a comma is the party, whatever follows: "Saddam Haftar, son of the general"."""
    following = name.sentence.words[name.stop : name.stop + 1]
    comma = bool(following) and following[0].text == "," and following[0].start < phrase.end
    return comma and name.first == phrase.words[0].index


def appositions(phrase: Phrase) -> Iterator[Phrase]:
    """Those of the phrase and theirs: "the head of the army, the marshal, Khalifa Haftar"."""
    for apposition in phrase.appositions:
        yield apposition
        yield from appositions(apposition)


def holds_head(name: Name, phrase: Phrase) -> bool:
    """Whether the name is what the phrase is about: its head, or behind the titles that are its head."""
    if name.first <= phrase.head.index < name.stop:
        return True
    words = name.sentence.words[name.first : name.stop]
    return any(w.head == phrase.head.index and w.dep in ("flat", "flat:name") for w in words)


def chosen(name: Name, context: Context) -> ActorRecord | None:
    """One candidate is taken, unless it is a bare surname that the text gives to somebody else."""
    printed = context.text[name.span.start : name.span.end]
    matches = fitting(context.resources.actors.match(printed), context.days)
    if is_anothers(name, matches, context):
        return None
    if is_given_name(name, matches):
        return of_given(name, printed, matches, context)
    if matches and all(m.alias.surname for m in matches):
        meant = bearer_of_surname(printed, name.span.start, context, title_gender_before(name))
        if meant.full is not None:
            return _of_full(meant.full.name, matches, context)
        if meant.reason is not None:
            return None
    return _likeliest(name, matches, context)


def _likeliest(name: Name, matches: tuple[Match, ...], context: Context) -> ActorRecord | None:
    """The only sure one, else the only one by office and day, else the best of a country spoken of."""
    if is_doubtful(matches, context.days):
        matches = tuple(m for m in matches if m.record.country in context.countries)
        if is_doubtful(matches, context.days):
            return None
    sure = [m for m in matches if m.alias.rank == 1]
    if len(sure) == 1:
        return sure[0].record
    at_the_time = current(matches, name, context)
    if at_the_time is not None:
        return at_the_time
    in_country = [m for m in matches if m.record.country in context.countries]
    best = min((m.alias.rank for m in in_country), default=0)
    likeliest = [m for m in in_country if m.alias.rank == best]
    return likeliest[0].record if len(likeliest) == 1 else None


def namesakes(name: Name, context: Context) -> str:
    """Those whose name it was at some time, with that time; "" where no dates tell them apart."""
    matches = context.resources.actors.match(context.text[name.span.start : name.span.end])
    dated = [m for m in matches if m.alias.period.is_dated]
    return ", ".join(f"{m.record.name} ({m.alias.period})" for m in dated)


def undecided(name: Name, context: Context) -> tuple[str, ...]:
    """The codes that all share who may be meant, where only the day would tell which; else ()."""
    printed = context.text[name.span.start : name.span.end]
    return common_codes(fitting(context.resources.actors.match(printed), context.days), context.days)


def _of_full(full: str, matches: tuple[Match, ...], context: Context) -> ActorRecord | None:
    """Who bears the full name, if he is one of those the surname may mean."""
    bearers = {m.record.id for m in matches}
    return next((r for r in context.resources.actors.find(full) if r.id in bearers), None)
