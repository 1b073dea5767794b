"""All frames of a language, found by lemma."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeVar

import msgspec
from msgspec import Struct

from vedette.data import read_yaml, resource
from vedette.errors import ResourceError
from vedette.lexicon.frame import Frame, FrameEntry, FrameFile, Slots, Word
from vedette.model.codes import MODES, RELATIONS

T = TypeVar("T")

DEFAULTS = "defaults.yaml"


class Defaults(Struct, frozen=True, forbid_unknown_fields=True):
    """Slots of frames that name none."""

    verb: Slots
    noun: Slots


class Frames(Struct, frozen=True):
    """Look-up by the first word of a verb or adjective, or by any outer word of a noun; `joined` by what a
    hyphen joins to a name, as printed in small letters.
    """

    verbs: dict[str, tuple[Word, ...]]
    nouns: dict[str, tuple[Word, ...]]
    adjectives: dict[str, tuple[Word, ...]]
    joined: dict[str, tuple[Word, ...]]


def load_frames(code: str) -> Frames:
    """The frames below `resources/<code>/frames`; ResourceError names file and frame."""
    folder = resource(code, "frames")
    names = (
        sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml"))
        if folder.is_dir()
        else []
    )
    defaults = _converted(read_yaml(code, "frames", DEFAULTS), Defaults, f"{code}/frames/{DEFAULTS}")
    verbs: dict[str, list[Word]] = defaultdict(list)
    nouns: dict[str, list[Word]] = defaultdict(list)
    adjectives: dict[str, list[Word]] = defaultdict(list)
    joined: dict[str, list[Word]] = defaultdict(list)
    order = 0
    for name in names:
        if name == DEFAULTS:
            continue
        file = _converted(read_yaml(code, "frames", name), FrameFile, f"{code}/frames/{name}")
        for entry in file.frames:
            frame = _frame(file, entry, defaults, f"{code}/frames/{name}", order)
            order += 1
            for first, word in _verbs(frame, entry):
                verbs[first].append(word)
            for first, word in _nouns(frame, entry):
                nouns[first].append(word)
            for printed in entry.joined:
                joined[printed].append(Word(frame=frame, first=printed))
            for printed in entry.adjectives:
                first, *rest = printed.split(" ")
                adjectives[first].append(Word(frame=frame, first=first, rest=tuple(rest)))
    return Frames(*({k: tuple(v) for k, v in found.items()} for found in (verbs, nouns, adjectives, joined)))


def _converted(content: object, kind: type[T], where: str) -> T:
    try:
        return msgspec.convert(content, kind)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/{where}: {error}") from error


def _frame(file: FrameFile, entry: FrameEntry, defaults: Defaults, where: str, order: int) -> Frame:
    if entry.mode is not None and (file.type is None or entry.mode not in MODES[file.type]):
        raise ResourceError(
            f"resources/{where}: frame {entry.name!r}: {file.type} has no mode {entry.mode!r}"
        )
    if (file.kind == "relation") != (entry.relation in RELATIONS):
        raise ResourceError(f"resources/{where}: frame {entry.name!r}: no relation {entry.relation!r}")
    return Frame(
        rule=f"{file.type or file.kind}/{entry.name}",
        kind=file.kind,
        event_type=file.type,
        mode=entry.mode,
        relation=entry.relation,
        verb=defaults.verb if entry.verb is None else entry.verb,
        noun=defaults.noun if entry.noun is None else entry.noun,
        only=entry.only,
        some=entry.some,
        never=entry.never,
        form=frozenset(entry.form),
        about=entry.about,
        modality=entry.modality,
        negated=entry.negated,
        content=file.content if entry.content is None else entry.content,
        order=order,
    )


def _verbs(frame: Frame, entry: FrameEntry) -> Iterator[tuple[str, Word]]:
    """A verb with particle or reflexive is found by the verb alone."""
    for printed in entry.verbs:
        first, *rest = printed.split(" ")
        bare = first.removeprefix("se_").split("_")[0]
        yield bare, Word(frame=frame, first=first, rest=tuple(rest))


def _nouns(frame: Frame, entry: FrameEntry) -> Iterator[tuple[str, Word]]:
    """A noun of several words is found by its first and its last: either may be its head."""
    for printed in entry.nouns:
        parts = tuple(printed.split(" "))
        for first in sorted({parts[0], parts[-1]}):
            yield first, Word(frame=frame, first=first, rest=parts if len(parts) > 1 else ())
