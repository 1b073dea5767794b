"""An event frame: which words say that something happened, and who stands where beside them."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from vedette.lexicon.subjects import Subject
from vedette.model.codes import EventType, Kind, Modality

Role = Literal["actor", "recipient", "figure"]
Form = Literal["participle", "finite", "infinitive", "passive", "active", "noun"]
Slots = dict[Role, tuple[str, ...]]


class FrameEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A frame as `resources/<language>/frames/*.yaml` writes it; see docs/lexicon.md."""

    name: str
    mode: str | None = None
    relation: str | None = None
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    verb: Slots | None = None
    noun: Slots | None = None
    only: dict[str, tuple[str, ...]] = field(default_factory=dict)
    some: dict[str, tuple[str, ...]] = field(default_factory=dict)
    never: dict[str, tuple[str, ...]] = field(default_factory=dict)
    form: tuple[Form, ...] = ()
    about: Subject | None = None
    modality: tuple[Modality, ...] = ()
    negated: bool = False
    content: bool | None = None


class FrameFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of frames: all of one PLOVER type, or all relations, or all assessments."""

    type: EventType | None = None
    kind: Kind = "event"
    content: bool = False
    frames: tuple[FrameEntry, ...]


class Frame(Struct, frozen=True, kw_only=True):
    """A frame ready for use. `rule` names it to users; `order` is its place among all, files by name."""

    rule: str
    kind: Kind
    event_type: EventType | None
    mode: str | None
    relation: str | None
    verb: Slots
    noun: Slots
    only: dict[str, tuple[str, ...]]
    some: dict[str, tuple[str, ...]]
    never: dict[str, tuple[str, ...]]
    form: frozenset[str]
    about: Subject | None
    modality: tuple[Modality, ...]
    negated: bool
    content: bool
    order: int


class Word(Struct, frozen=True, kw_only=True):
    """One entry of a frame: `first` is what is looked up, `rest` what must stand beside it."""

    frame: Frame
    first: str
    rest: tuple[str, ...] = ()
