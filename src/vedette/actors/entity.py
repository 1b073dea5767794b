"""A Wikidata entity as its JSON has it: labels, aliases and statements, as far as parties need them.

The format is that of Wikibase's JSON (`Special:EntityData/Q42.json`, and the lines of a dump).
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

LANGUAGES = ("en", "fr", "es", "ar", "ru")
"""Whose labels and aliases are taken; the first that has a label names the party."""
START, END = "P580", "P582"
_WIDTHS = {11: 10, 10: 7, 9: 4}
"""Wikibase's precision of a time (day, month, year) -> characters of it that count."""


class Written(Struct, frozen=True):
    """A label or an alias."""

    value: str


class Snak(Struct, frozen=True):
    """One property with its value; no `datavalue` where it is said to be unknown or none."""

    datavalue: dict[str, Any] | None = None

    @property
    def item(self) -> str | None:
        """The id of an item; None for any other value."""
        value = (self.datavalue or {}).get("value")
        found = value.get("id") if isinstance(value, dict) else None
        return found if isinstance(found, str) else None

    @property
    def date(self) -> str | None:
        """A time as an ISO date, cut where it is not known more finely; None where coarser than a year."""
        value = (self.datavalue or {}).get("value")
        if not isinstance(value, dict) or not str(value.get("time", "")).startswith("+"):
            return None
        width = _WIDTHS.get(value.get("precision", 0))
        return str(value["time"]).removeprefix("+")[:width] if width else None


class Statement(Struct, frozen=True):
    """A value with its rank and qualifiers."""

    mainsnak: Snak
    rank: str = "normal"
    qualifiers: dict[str, list[Snak]] = {}

    @property
    def since(self) -> str | None:
        return self._date(START)

    @property
    def until(self) -> str | None:
        return self._date(END)

    @property
    def is_over(self) -> bool:
        """Whether it has an end, known or not."""
        return END in self.qualifiers

    def qualifier(self, prop: str) -> str | None:
        """The first item of a qualifier."""
        return next((snak.item for snak in self.qualifiers.get(prop, ()) if snak.item), None)

    def _date(self, qualifier: str) -> str | None:
        return next((snak.date for snak in self.qualifiers.get(qualifier, ()) if snak.date), None)


class Entity(Struct, frozen=True, kw_only=True):
    """An item; what else its JSON holds is not read."""

    id: str
    labels: dict[str, Written] = {}
    aliases: dict[str, list[Written]] = {}
    claims: dict[str, list[Statement]] = {}

    @property
    def label(self) -> str | None:
        """Of the first language that has one."""
        return next((self.labels[code].value for code in LANGUAGES if code in self.labels), None)

    @property
    def names(self) -> tuple[str, ...]:
        """Labels, then aliases, each once."""
        labels = [self.labels[code].value for code in LANGUAGES if code in self.labels]
        aliases = [each.value for code in LANGUAGES for each in self.aliases.get(code, ())]
        return tuple(dict.fromkeys((*labels, *aliases)))

    def statements(self, prop: str) -> tuple[Statement, ...]:
        """Those that name an item, of any rank but deprecated."""
        found = self.claims.get(prop, ())
        return tuple(s for s in found if s.rank != "deprecated" and s.mainsnak.item)

    def items(self, *props: str) -> tuple[str, ...]:
        """The items that the first of the properties names, those of the best rank."""
        for prop in props:
            found = self.statements(prop)
            best = [s for s in found if s.rank == "preferred"] or found
            if best:
                return tuple(dict.fromkeys(s.mainsnak.item or "" for s in best))
        return ()

    def now(self, prop: str) -> tuple[str, ...]:
        """The same without what is over, unless all is."""
        found = [s for s in self.statements(prop) if not s.is_over] or list(self.statements(prop))
        best = [s for s in found if s.rank == "preferred"] or found
        return tuple(dict.fromkeys(s.mainsnak.item or "" for s in best))
