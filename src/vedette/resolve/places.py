"""Which place each printed name means, and how it is used; None rather than a guess."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from vedette.gazetteer import Candidate, PlaceRecord
from vedette.model.codes import PlaceUse
from vedette.resolve.acceptance import accepted
from vedette.resolve.evidence import Evidence
from vedette.resolve.names import Name
from vedette.resolve.scene import Scene, evidence_of, scene_of
from vedette.resolve.setting import Names, Setting
from vedette.resolve.uses import use_of
from vedette.resolve.vicinity import Backing
from vedette.resolve.weighed import Weighed, is_undecided, weighed

Key = tuple[int, int]
LINKED = "gazetteer: in the place named beside it"


class Placed(Struct, frozen=True, kw_only=True):
    """A name with its place, its use and what else was weighed."""

    name: Name
    record: PlaceRecord
    use: PlaceUse
    candidates: tuple[Candidate, ...]
    rule: str


class Undecided(Struct, frozen=True, kw_only=True):
    """A name that is a place, and none of its readings rather than another; best first."""

    name: Name
    candidates: tuple[Candidate, ...]


Verdict = Placed | Undecided | None


class Verdicts(Struct, frozen=True, kw_only=True):
    """By the start of the sentence and the name's first word; a name in neither is no place."""

    placed: dict[Key, Placed]
    undecided: dict[Key, Undecided]


def place_all(names: Names, setting: Setting) -> Verdicts:
    """Every name that is a place.

    Names of the document back each other's readings; what stands bare is settled by the mentions of
    the same name that say more.
    """
    shown = {_key(e.name): e for found in names.values() for e in evidence_of(found, setting)}
    scene = scene_of(tuple(shown.values()), setting)
    first = {key: _verdict(e, scene) for key, e in shown.items()}
    again = replace(scene, told=_told(first, shown))
    both = {k: _verdict(e, again) if _is_open(e, again) else first[k] for k, e in shown.items()}
    return Verdicts(
        placed={key: found for key, found in both.items() if isinstance(found, Placed)},
        undecided={key: found for key, found in both.items() if isinstance(found, Undecided)},
    )


def _is_open(shown: Evidence, scene: Scene) -> bool:
    """A mention that has no place beside it follows those that have."""
    return shown.name.key in scene.told and shown.outer is None and shown.inner is None


def _key(name: Name) -> Key:
    return name.sentence.start, name.first


def _told(first: Mapping[Key, Verdict], shown: Mapping[Key, Evidence]) -> dict[str, str]:
    """What each name means where it stands so that it can be told: with a place beside it, before
    others; the earliest counts.
    """
    sure = [p for k, p in first.items() if isinstance(p, Placed) and shown[k].is_strong]
    linked = [p for p in sure if p.rule == LINKED]
    return {p.name.key: p.record.id for p in reversed((*linked, *sure))}


def _verdict(shown: Evidence, scene: Scene) -> Verdict:
    found = sorted(_weighed(shown, scene), key=lambda w: -w.score)
    best = found[0]
    if not accepted(shown, best, scene.setting):
        return None
    if is_undecided(best, found[1:]):
        candidates = tuple(w.candidate for w in found)
        return None if shown.name.actors else Undecided(name=shown.name, candidates=candidates)
    return Placed(
        name=shown.name, record=best.candidate.record, use=use_of(shown, best.candidate, scene.setting),
        candidates=tuple(w.candidate for w in found), rule=_rule(best, scene.setting),
    )  # fmt: skip


def _weighed(shown: Evidence, scene: Scene) -> Iterator[Weighed]:
    spelt, nothing = shown.name.key, Backing()
    known, is_situated = scene.told.get(spelt), spelt in scene.situated
    for candidate in shown.name.places:
        place = candidate.record.id
        yield weighed(
            candidate, shown, scene.setting, scene.backed.get((spelt, place), nothing),
            is_told=known == place, is_situated=is_situated,
        )  # fmt: skip


def _rule(best: Weighed, setting: Setting) -> str:
    if best.is_linked:
        return LINKED
    if best.candidate.fuzzy:
        return "gazetteer: another spelling, in a country the text names"
    if best.is_told:
        return "gazetteer: as elsewhere in this document"
    if best.is_backed:
        return "gazetteer: near other places of this document"
    if best.candidate.record.country in setting.countries:
        return "gazetteer: in a country the text names"
    return "gazetteer: likeliest by rank"
