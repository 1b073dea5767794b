"""Places that the text prints and no table has: "the village of X", "X district", "X, Mali"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from vedette.gazetteer import Candidate
from vedette.model import Sentence, Span, Word
from vedette.resolve.names import Name, head_of
from vedette.resolve.people import proper_runs
from vedette.resolve.places import Placed, Undecided
from vedette.resolve.setting import Setting
from vedette.resolve.surroundings import container, goes_on, introduced_by, kind_after, kind_before
from vedette.syntax import is_common_word


class Unlisted(Struct, frozen=True, kw_only=True):
    """A stretch that the words around it call a place. `country` is told by what is printed behind it.

    `alternatives` are places of the name that the text does not mean, or does not tell apart.
    """

    name: Name
    span: Span
    country: str | None
    rule: str
    alternatives: tuple[Candidate, ...] = ()


def unlisted(
    sentence: Sentence,
    names: tuple[Name, ...],
    placed: Iterable[Placed],
    undecided: Iterable[Undecided],
    setting: Setting,
) -> Iterator[Unlisted]:
    """None of them overlaps a place that is known, or an actor."""
    open_names = tuple(undecided)
    yield from (_one_of_several(one) for one in open_names)
    taken = [p.name.span for p in placed] + [o.name.span for o in open_names]
    taken += [n.span for n in names if n.actors]
    for run in proper_runs(sentence, mistagged=True):
        span = Span(start=run[0].start, end=run[-1].end)
        if not _may_name(run, setting) or any(span.overlaps(other) for other in taken):
            continue
        found = _unlisted(sentence, run, names, setting)
        if found is not None:
            yield found


def _may_name(run: tuple[Word, ...], setting: Setting) -> bool:
    """Some word of it must be more than a word of the language or an acronym: not "Business District"."""
    told = [
        w
        for w in run
        if not is_common_word(w.text, setting.language) and w.lemma.lower() not in setting.words.kinds
    ]
    return any(not w.text.isupper() for w in told)


def _unlisted(
    sentence: Sentence, words: tuple[Word, ...], names: tuple[Name, ...], setting: Setting
) -> Unlisted | None:
    first, stop = words[0].index, words[-1].index + 1
    name = Name(sentence=sentence, first=first, stop=stop, head=head_of(sentence, first, stop))
    outer = container(name, next((n for n in names if n.first >= stop), None))
    rule = _rule(name, words, outer, setting)
    if rule is None:
        return None
    known = next((n.places for n in names if (n.first, n.stop) == (first, stop)), ())
    return Unlisted(
        name=name,
        span=name.span,
        country=_country(outer),
        rule="none of these: far from all the text names" if known else rule,
        alternatives=known,
    )


def _one_of_several(open_name: Undecided) -> Unlisted:
    """Its country is known where all of that name are in one."""
    countries = {c.record.country for c in open_name.candidates}
    return Unlisted(
        name=open_name.name,
        span=open_name.name.span,
        country=countries.pop() if len(countries) == 1 else None,
        rule="none of these: namesakes that the text does not tell apart",
        alternatives=open_name.candidates,
    )


def _rule(name: Name, words: tuple[Word, ...], outer: Name | None, setting: Setting) -> str | None:
    kinds = setting.words.kinds
    if words[-1].lemma.lower() in kinds and len(words) > 1:
        return "unlisted: called a place by its own name"
    if any(w.text in setting.surnames or w.text.lower() in setting.words.never for w in words):
        return None
    if any(w.lemma.lower() in setting.words.institutions for w in words):
        return None
    if kind_before(name, setting.words) or _is_kind_before(name, setting) or kind_after(name, setting.words):
        return "unlisted: called a place beside its name"
    is_apart = outer is not None and outer.first > name.stop + 1
    if is_apart and introduced_by(name) not in setting.words.locating:
        return None
    if outer is not None and outer.places and outer.places[0].record.feature in ("country", "admin1"):
        return "unlisted: said to be in a known place"
    if introduced_by(name) in setting.words.surely and not goes_on(name):
        return "unlisted: something is said to be in it"
    return None


def _is_kind_before(name: Name, setting: Setting) -> bool:
    """Printed just before, whatever the parse: "villages: X", "a town called X"."""
    before = name.sentence.words[max(0, name.first - 2) : name.first]
    return any(w.lemma.lower() in setting.words.kinds and w.pos == "NOUN" for w in before)


def _country(outer: Name | None) -> str | None:
    found = {c.record.country for c in outer.places if c.use == "name"} if outer is not None else set()
    first = outer.places[0] if outer is not None and outer.places else None
    if first is not None and first.record.feature == "country" and len(found) > 1:
        return None
    return first.record.country if first is not None else None
