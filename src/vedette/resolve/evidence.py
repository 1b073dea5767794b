"""What speaks for a printed name's being a place: what stands around it."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import Word
from vedette.resolve.names import Name
from vedette.resolve.setting import Setting
from vedette.resolve.surroundings import introduced_by, kind_after, kind_before, run_around

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
    is_located: bool
    is_inside: bool
    is_surname: bool

    @property
    def is_strong(self) -> bool:
        """Whether the words around the name leave no doubt that it is a place."""
        return bool(self.kind_before or self.kind_after or self._is_linked or self.is_inside)

    @property
    def is_part(self) -> bool:
        return len(self.run) > self.name.stop - self.name.first

    @property
    def _is_linked(self) -> bool:
        return self.outer is not None and bool(self.outer.places) and not self.is_part


def evidence(name: Name, setting: Setting, *, outer: Name | None, inner: Name | None) -> Evidence:
    introduced = introduced_by(name)
    words = setting.words
    return Evidence(
        name=name,
        preposition=introduced,
        kind_before=kind_before(name, words),
        kind_after=kind_after(name, words),
        run=run_around(name),
        outer=outer if outer is not None and _holds(outer) and not _is_country(name) else None,
        inner=inner,
        is_located=introduced in words.locating,
        is_inside=introduced in words.inside,
        is_surname=all(w.text in setting.surnames for w in name.sentence.words[name.first : name.stop]),
    )


def _is_country(name: Name) -> bool:
    return any(c.record.feature == "country" and c.use == "name" and not c.common for c in name.places)


def _holds(outer: Name) -> bool:
    return any(c.record.feature in _HOLDERS and c.use == "name" for c in outer.places)
