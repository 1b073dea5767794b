"""What one document says as a whole: its names, the countries it speaks of, the people it names in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from vedette.actors import Days
from vedette.model import Dating, DraftLink, Parse, Sentence, Span
from vedette.resolve.datelines import dateline_sentences
from vedette.resolve.evidence import SEATS
from vedette.resolve.names import Name, names
from vedette.resolve.people import Person, bare_names, people
from vedette.resolve.places import Key, Placed, Verdicts, place_all
from vedette.resolve.resources import Resources, Words
from vedette.resolve.setting import Setting, countries_named, setting
from vedette.resolve.unlisted import Unlisted, unlisted
from vedette.resolve.vantage import vantage
from vedette.resolve.variants import with_variants
from vedette.times.expression import Expression


class Context(Struct, frozen=True, kw_only=True):
    """Everything resolving one document needs besides its drafts."""

    parse: Parse
    resources: Resources
    words: Words
    names: dict[int, tuple[Name, ...]]
    setting: Setting
    placed: dict[Key, Placed]
    unlisted: dict[int, tuple[Unlisted, ...]]
    people: tuple[Person, ...]
    bare: Mapping[str, tuple[int, ...]]
    times: dict[int, tuple[Expression, ...]]
    datelines: tuple[Sentence, ...] = ()
    links: tuple[DraftLink, ...] = ()
    dating: Dating | None = None

    @property
    def countries(self) -> Counter[str]:
        """How often each country is named."""
        return self.setting.countries

    @property
    def text(self) -> str:
        return self.parse.document.text

    @property
    def days(self) -> Days:
        """On which it may have been written: published, else as far as it tells."""
        published = self.parse.document.published
        known = published if published and (published.earliest or published.latest) else self.dating
        return Days.within(known.earliest, known.latest) if known else Days()

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the character; ValueError if none does."""
        found = self.parse.sentence_at(offset)
        if found is None:
            raise ValueError(f"no sentence at {offset}")
        return found

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before in the same paragraph and region; None where it is the first."""
        here = self.parse.place_of(sentence.start) or 0
        previous = self.parse.sentences[here - 1] if here else None
        if previous is None or previous.paragraph != sentence.paragraph or previous.region != sentence.region:
            return None
        return previous

    def place_of(self, name: Name) -> Placed | None:
        """The place that a name means; None where it means none, or nothing tells which."""
        return self.placed.get((name.sentence.start, name.first))

    def names_within(self, span: Span) -> tuple[Name, ...]:
        """Known names that lie wholly in the span, in order."""
        home = self.parse.sentence_at(span.start)
        here = self.names.get(home.start, ()) if home is not None else ()
        return tuple(name for name in here if name.span.within(span))


def context(parse: Parse, resources: Resources, links: tuple[DraftLink, ...] = ()) -> Context:
    """Scans all sentences once; `links` are the document's speakers."""
    words = resources.words(parse.document.language)
    printed = (*parse.sentences, *dateline_sentences(parse.document))
    times = {s.start: tuple(words.times.find(parse.document.text, s.start, s.end)) for s in printed}
    known = {
        s.start: tuple(name for name in names(s, resources) if not _is_time(name, times[s.start]))
        for s in printed
    }
    scene = vantage(known.values(), countries_named(known))
    found = {s.start: with_variants(s, known[s.start], resources, scene) for s in printed}
    bearers = people(parse, words.roles)
    where = setting(found, bearers, words.places, parse.document.language)
    verdicts = place_all(found, where)
    return Context(
        parse=parse,
        resources=resources,
        words=words,
        names={start: tuple(_settled(name, verdicts) for name in those) for start, those in found.items()},
        setting=where,
        placed=verdicts.placed,
        unlisted={s.start: _unlisted(s, found[s.start], verdicts, where) for s in printed},
        people=bearers,
        bare=bare_names(parse, words.roles),
        times=times,
        datelines=tuple(s for s in printed if s.region == "dateline"),
        links=tuple(sorted(links, key=lambda link: link.cue.start)),
    )


def _settled(name: Name, verdicts: Verdicts) -> Name:
    """A place in a town is nobody's surname: "in Austin"."""
    known = verdicts.placed.get((name.sentence.start, name.first))
    is_town = known is not None and known.record.feature not in SEATS and known.use == "literal"
    return replace(name, actors=()) if name.actors and is_town else name


def _is_time(name: Name, times: tuple[Expression, ...]) -> bool:
    """Thursday is a day before it is an island."""
    return any(time.start <= name.span.start and name.span.end <= time.end for time in times)


def _unlisted(
    sentence: Sentence, names: tuple[Name, ...], verdicts: Verdicts, where: Setting
) -> tuple[Unlisted, ...]:
    keys = [(sentence.start, name.first) for name in names]
    placed = [verdicts.placed[key] for key in keys if key in verdicts.placed]
    undecided = [verdicts.undecided[key] for key in keys if key in verdicts.undecided]
    return tuple(unlisted(sentence, names, placed, undecided, where))
