"""What speaks for a printed name's being a place: what stands around it."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import Word
from vedette.resolve.names import Name
from vedette.resolve.served import is_served
from vedette.resolve.setting import Setting
from vedette.resolve.surroundings import (
    goes_on,
    introduced_by,
    is_dateline,
    kind_after,
    kind_before,
    run_around,
)

SEATS = frozenset(("country", "capital", "admin1"))
"""Places that news names most often, and as those who act."""
_HOLDERS = frozenset(("country", "admin1", "admin2", "region"))


class Evidence(Struct, frozen=True, kw_only=True):
    """A name and what stands around it. `kind` is what kind of place it is called, `run` the longer
    name it stands in, `outer` the place it is said to be in, `inner` one that is said to be in it.
    """

    name: Name
    preposition: str | None
    kind_before: str | None
    kind_after: str | None
    run: tuple[Word, ...]
    outer: Name | None
    inner: Name | None
    listed: tuple[Name, ...]
    is_located: bool
    is_inside: bool
    is_surname: bool
    is_dateline: bool
    is_served: bool

    @property
    def is_strong(self) -> bool:
        """Whether the words around the name leave no doubt that it is a place."""
        called = self.kind_before or self.kind_after
        return bool(called or self._is_linked or self.is_inside or self.is_dateline)

    @property
    def is_foremost(self) -> bool:
        """Whether the longer name begins with this one."""
        return self.is_part and self.run[0].index == self.name.first

    @property
    def is_part(self) -> bool:
        return len(self.run) > self.name.stop - self.name.first

    @property
    def _is_linked(self) -> bool:
        return self.outer is not None and bool(self.outer.places) and not self.is_part


def evidence(
    name: Name,
    setting: Setting,
    *,
    outer: Name | None,
    inner: Name | None,
    listed: tuple[Name, ...] = (),
) -> Evidence:
    introduced = introduced_by(name)
    words = setting.words
    run = _without_dates(run_around(name), name, words.never)
    return Evidence(
        name=name,
        preposition=introduced,
        kind_before=kind_before(name, words),
        kind_after=kind_after(name, words),
        run=run,
        outer=outer if outer is not None and _holds(outer) and not _is_country(name) else None,
        inner=inner,
        listed=tuple(n for n in listed if n.places and not n.actors and not n.places[0].common),
        is_located=introduced in words.locating or _is_origin(name, setting),
        is_inside=introduced in words.inside and not goes_on(name),
        is_surname=all(w.text in setting.surnames for w in name.sentence.words[name.first : name.stop]),
        is_dateline=is_dateline(name, outer),
        is_served=is_served(name, run, words),
    )


def _is_origin(name: Name, setting: Setting) -> bool:
    """Where a person is from: "James Coe of Charleston", "Keith, 51, of Blue Springs"."""
    words = name.sentence.words
    if name.first < 2 or words[name.first - 1].lemma not in ("of", "de"):
        return False
    before = words[name.first - 2]
    return before.text == "," or setting.bearer_words(before.span) > 0


def _without_dates(run: tuple[Word, ...], name: Name, never: frozenset[str]) -> tuple[Word, ...]:
    """Without days and months at either end: "Quezon City Wednesday"."""
    stop = next((w.index for w in run if w.index >= name.stop and w.text.lower() in never), run[-1].index + 1)
    dates = [w.index for w in run if w.index < name.first and w.text.lower() in never]
    return tuple(w for w in run if (dates[-1] if dates else -1) < w.index < stop)


def _is_country(name: Name) -> bool:
    return any(c.record.feature == "country" and c.use == "name" and not c.common for c in name.places)


def _holds(outer: Name) -> bool:
    return any(c.record.feature in _HOLDERS and c.use == "name" for c in outer.places)
