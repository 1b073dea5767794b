"""GeoNames dumps: what is taken in, what is refused, and that nothing is ever half done."""

from __future__ import annotations

import os
import time
import zipfile
from pathlib import Path

import pytest
from dumps import GOOD, few, line, zipped  # noqa: F401 - a fixture

from vedette.errors import InputError, ResourceError, UsageError
from vedette.gazetteer import Gazetteer, cache, importing, open_gazetteer
from vedette.gazetteer.importing import Imported, forget_imports, import_dump
from vedette.gazetteer.imports import Import, copies, import_names
from vedette.pipeline import reader_digest


@pytest.fixture(autouse=True)
def folder(few: Path) -> Path:  # noqa: F811
    return few


def silent(step: str) -> None:
    del step


def taken(path: Path, *countries: str) -> Imported:
    return import_dump(path, silent, countries=countries)


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def ids(printed: str, gazetteer: Gazetteer | None = None) -> list[str]:
    return [c.record.id for c in (gazetteer or open_gazetteer()).find(printed, "en")]


def test_a_dump_is_taken_in(tmp_path: Path) -> None:
    assert ids("Bir Zalfan") == []
    done = taken(zipped(tmp_path / "LY.zip", GOOD))
    assert (done.lines, done.other_kinds, done.elsewhere, done.bad) == (12, 1, 1, 0)
    assert done.imported.countries == ("-", "DZA", "LBY")
    assert (done.imported.label, done.imported.places, done.imported.as_of) == ("LY", 10, "2024-03-05")
    gazetteer = open_gazetteer()
    for printed in ("Bir Zalfan", "bir zalfān", "بئر زلفان"):
        assert ids(printed, gazetteer) == ["gn:90000001"]
    assert ids("Gulf of Zalfan", gazetteer) == ["gn:90000010"]
    assert ids("Tarsin School", gazetteer) == ids("Old Federation", gazetteer) == []


def test_the_unpacked_text_does_as_well(tmp_path: Path) -> None:
    path = tmp_path / "LY.txt"
    path.write_text("\r\n".join(GOOD), encoding="utf-8", newline="")  # the last line without its end
    assert taken(path).imported.places == 10


def test_codes_and_romanisations_by_machine_are_no_names(tmp_path: Path) -> None:
    taken(zipped(tmp_path / "LY.zip", GOOD))
    for printed in ("ZLF", "bir zlfan", "A1-32"):
        assert ids(printed) == []


def test_what_a_place_is(tmp_path: Path) -> None:
    taken(zipped(tmp_path / "LY.zip", GOOD))
    gazetteer = open_gazetteer()
    airfield, town, village = (gazetteer.by_id(f"gn:9000000{n}") for n in (2, 3, 1))
    assert (airfield.feature, airfield.radius_km, airfield.country) == ("site", 5.0, "LBY")
    assert (town.feature, town.population) == ("town", 2300)
    assert (village.feature, village.population) == ("village", None)
    assert village.source == "GeoNames, import LY"


@pytest.mark.parametrize(
    ("printed", "common"),
    [("Bridge", True), ("Tarsin", True), ("Bir Zalfan", False), ("Marsat", False)],
)
def test_what_wants_context(tmp_path: Path, printed: str, *, common: bool) -> None:
    taken(zipped(tmp_path / "LY.zip", GOOD))
    (found,) = open_gazetteer().find(printed, "en")
    assert found.common is common


def test_known_places_are_not_doubled(tmp_path: Path) -> None:
    taken(zipped(tmp_path / "LY.zip", GOOD))
    gazetteer = open_gazetteer()
    assert ids("Ghadames", gazetteer) == ids("Cydamus", gazetteer) == ["gn:2217440"]
    assert gazetteer.by_id("gn:2217440").lat == 30.13366  # its record stays
    assert ids("Nalut Shabiya", gazetteer) == ["vd:admin1.LY.62"]
    with pytest.raises(KeyError):
        gazetteer.by_id("gn:90000004")


def test_an_item_of_the_supplement_is_found_by_geonames(tmp_path: Path) -> None:
    before = open_gazetteer().by_id("vd:debdeb")
    taken(zipped(tmp_path / "LY.zip", GOOD))
    gazetteer = open_gazetteer()
    after = gazetteer.by_id("vd:debdeb")
    assert ids("Debdeb", gazetteer) == ids("Dabdab al Jadida", gazetteer) == ["vd:debdeb"]
    assert (before.geonames_id, after.geonames_id) == (None, 90000005)
    assert (after.lat, after.lon, after.radius_km) == (29.967, 9.42, 3.0)  # its point, no longer from memory
    assert [c.record.id for c in gazetteer.find("Depdep", "en", fuzzy=True)] == ["vd:debdeb"]


def test_of_two_near_namesakes_the_nearest_is_the_supplement_s(tmp_path: Path) -> None:
    near, far = (line(n, "Debdeb", "P.PPL", "DZ", at=(lat, 9.42)) for n, lat in ((7, 29.97), (8, 29.8)))
    taken(zipped(tmp_path / "DZ.zip", [far, near]))
    assert open_gazetteer().by_id("vd:debdeb").geonames_id == 7
    assert ids("Debdeb") == ["vd:debdeb", "gn:8"]


BAD = [
    ("columns", "1\tTilwat\tTilwat", "3 columns instead of 19"),
    ("more columns", line(1, "Tilwat") + "\tmore", "20 columns"),
    ("id", line("one", "Tilwat"), "'one' is no GeoNames id"),
    ("huge id", line(10**17, "Tilwat"), "is no GeoNames id"),
    ("no name", line(1, " "), "no name"),
    ("latitude", line(1, "Tilwat", at=(90.5, 0)), "out of range: 90.5, 0"),
    ("longitude", line(1, "Tilwat", at=(0, "-181")), "out of range: 0, -181"),
    ("not a number", line(1, "Tilwat", at=("nan", 0)), "out of range: nan, 0"),
    ("words", line(1, "Tilwat", at=("north", 0)), "no numbers: 'north'"),
    ("country", line(1, "Tilwat", country="QZ"), "unknown country 'QZ'"),
    ("people", line(1, "Tilwat", population="many"), "'many' is no number of people"),
    ("minus", line(1, "Tilwat", population=-3), "'-3' is no number"),
    ("doubled", line(90000001, "Tilwat"), "GeoNames id 90000001 stood before"),
    ("too long", line(1, "Tilwat", alternates="G" * 300_000), "longer than 262,144 bytes"),
]


@pytest.mark.parametrize(("bad", "reason"), [pytest.param(b, r, id=i) for i, b, r in BAD])
def test_bad_lines_are_set_aside_with_their_number(tmp_path: Path, bad: str, reason: str) -> None:
    done = taken(zipped(tmp_path / "LY.zip", [*GOOD, bad, line(90000099, "After It")]))
    (told,) = done.first_bad
    assert (done.bad, told.number, done.imported.places) == (1, 13, 11)
    assert reason in told.reason
    assert ids("Tilwat") == []
    assert ids("After It") == ["gn:90000099"]


def test_bytes_that_are_no_utf8_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "LY.txt"
    path.write_bytes(
        line(1, "Tilw\udce2t").encode("utf-8", "surrogateescape") + b"\n" + "\n".join(GOOD).encode()
    )
    (told,) = taken(path).first_bad
    assert (told.number, told.reason) == (1, "not UTF-8 (byte 7)")


def test_the_first_bad_lines_are_told_and_all_are_counted(tmp_path: Path) -> None:
    lines = [*(line(n, f"Place of {n}") for n in range(1, 100)), *["bad"] * 40]
    done = taken(zipped(tmp_path / "LY.zip", lines))
    assert (done.bad, len(done.first_bad), done.first_bad[0].number) == (40, 10, 100)


def test_a_place_of_ten_thousand_names_keeps_its_first(tmp_path: Path) -> None:
    many = ",".join(f"Name {n} End" for n in range(10_000))
    assert taken(zipped(tmp_path / "LY.zip", [line(1, "Manyname", alternates=many)])).bad == 0
    assert ids("Manyname") == ids("Name 3 End") == ["gn:1"]
    assert ids("Name 9000 End") == []


def damaged(content: bytes) -> bytes:
    """A byte in the compressed text is another: the checksum tells."""
    middle = content.index(b"LY.txt") + 200
    return content[:middle] + bytes([content[middle] ^ 0xFF]) + content[middle + 1 :]


REFUSED = [
    ("cut zip", lambda z: z[:-300], "damaged or incomplete zip"),
    ("half a zip", lambda z: z[: len(z) // 2], "damaged or incomplete zip"),
    ("damaged zip", damaged, "damaged or incomplete zip"),
    ("empty file", lambda _: b"", "damaged or incomplete zip"),
    ("no zip", lambda _: b"<html>Not Found</html>" * 50, "damaged or incomplete zip"),
]


@pytest.mark.parametrize(("harm", "told"), [pytest.param(h, t, id=i) for i, h, t in REFUSED])
def test_a_zip_that_is_not_whole_is_refused(tmp_path: Path, folder: Path, harm: object, told: str) -> None:
    taken(zipped(tmp_path / "DZ.zip", [line(5, "Zaouia Test", country="DZ")]))
    path = zipped(tmp_path / "LY.zip", GOOD * 1)
    path.write_bytes(harm(path.read_bytes()))  # type: ignore[operator]
    before = files(folder)
    with pytest.raises(InputError, match=told):
        taken(path)
    assert files(folder) == before  # the old index, the old import, and nothing beside
    assert ids("Zaouia Test") == ["gn:5"]


NO_DUMPS = [
    ("empty", b"", "it is empty"),
    ("picture", b"\x89PNG\r\n\x1a\n\0\0\0" + os.urandom(5000), "no GeoNames dump"),
    ("zeros", b"\0" * 1_000_000, "no GeoNames dump"),
    ("prose", b"It was a quiet night.\n" * 5000, "1000 of 1000 lines are bad, first line 1: 1 columns"),
    ("comma", "\n".join(GOOD).replace("\t", ",").encode(), "12 of 12 lines are bad"),
    ("middle", "\n".join(GOOD).encode()[:-40], "ends in the middle of line 12"),
    ("nothing to keep", line(1, "School", "S.SCH").encode() + b"\n", "no place to keep"),
]


@pytest.mark.parametrize(("content", "told"), [pytest.param(c, t, id=i) for i, c, t in NO_DUMPS])
def test_what_is_no_dump_is_refused(tmp_path: Path, folder: Path, content: bytes, told: str) -> None:
    path = tmp_path / "LY.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=told) as caught:
        taken(path)
    assert str(path) in str(caught.value)
    assert files(folder) == set()


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pictures.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.png", b"")
    with pytest.raises(InputError, match="one text file is expected"):
        taken(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.zip"):
        taken(tmp_path / "none.zip")


def test_only_some_countries(tmp_path: Path) -> None:
    done = taken(zipped(tmp_path / "allCountries.zip", GOOD, "allCountries.txt"), "DZA")
    assert (done.imported.label, done.imported.countries) == ("allCountries-DZA", ("DZA",))
    assert (done.imported.places, done.elsewhere) == (1, 10)
    assert ids("Bir Zalfan") == []
    with pytest.raises(UsageError, match="XXX"):
        taken(tmp_path / "allCountries.zip", "XXX")


def test_twice_is_once(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "LY.zip", GOOD)
    assert not taken(path).is_known
    before, digest = files(folder), cache.inputs_digest()
    monkeypatch.setattr(importing, "rebuild", None)  # and no index is built again
    assert taken(path).is_known
    assert (files(folder), cache.inputs_digest()) == (before, digest)


def test_the_last_import_of_a_country_counts(tmp_path: Path) -> None:
    taken(zipped(tmp_path / "LY.zip", [line(5, "Old Place")]))
    taken(zipped(tmp_path / "DZ.zip", [line(6, "Other Place", country="DZ")]))
    done = taken(zipped(tmp_path / "LY.zip", [line(5, "New Place")]))
    assert done.replaced == ("LY",)
    assert [ids(name) for name in ("Old Place", "New Place", "Other Place")] == [[], ["gn:5"], ["gn:6"]]
    world = [
        line(5, "Newest Place"),
        line(6, "Other Place", country="DZ"),
        line(7, "Far Place", country="FR"),
    ]
    assert set(taken(zipped(tmp_path / "all.zip", world)).replaced) == {"LY", "DZ"}
    assert len(import_names()) == 1


def test_of_two_imports_the_newer_dump_counts(tmp_path: Path) -> None:
    newer = [line(5, "New Name", changed="2025-01-01"), line(6, "Other Place", country="DZ")]
    older = [line(5, "Old Name"), line(7, "Third Place", country="TN")]
    taken(zipped(tmp_path / "newer.zip", newer))
    taken(zipped(tmp_path / "older.zip", older))
    assert [ids(name) for name in ("New Name", "Old Name", "Third Place")] == [["gn:5"], [], ["gn:7"]]


def test_forgetting_gives_back_what_was(tmp_path: Path, folder: Path) -> None:
    before = cache.inputs_digest()
    for name, country in (("LY", "LY"), ("DZ", "DZ")):
        taken(zipped(tmp_path / f"{name}.zip", [line(5, f"Place of {name}", country=country)]))
    with pytest.raises(UsageError, match="no import 'TN'; imports are: DZ, LY"):
        forget_imports(("LY", "TN"))
    assert forget_imports(("LY",)) == ("LY",)
    assert (ids("Place of LY"), ids("Place of DZ")) == ([], ["gn:5"])
    assert forget_imports(()) == ("DZ",)
    assert cache.inputs_digest() == before
    assert ids("Place of DZ") == []
    assert files(folder) == {f"gazetteer-{before}.sqlite"}  # the large indexes went with the imports


def test_readings_are_by_another_reader_once_places_were_imported(tmp_path: Path) -> None:
    def reader() -> str:
        reader_digest.cache_clear()
        return reader_digest()

    before = reader()
    taken(zipped(tmp_path / "LY.zip", GOOD))
    after = reader()
    forget_imports(())
    assert (before == reader(), before == after) == (True, False)
    reader_digest.cache_clear()


def test_another_version_of_vedette_keeps_the_import(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(zipped(tmp_path / "LY.zip", GOOD))
    long_ago = time.time() - 10 * cache.STALE_SECONDS
    for path in folder.rglob("*"):
        os.utime(path, (long_ago, long_ago))
    monkeypatch.setattr(cache, "TABLES_VERSION", -1)
    assert ids("Bir Zalfan") == ["gn:90000001"]
    assert sorted(name.split("-")[0] for name in files(folder)) == [
        "gazetteer",
        "imports/LY",
    ]  # the old index went


def test_an_index_that_is_lost_is_built_from_the_imports(tmp_path: Path, folder: Path) -> None:
    taken(zipped(tmp_path / "LY.zip", GOOD))
    for path in folder.glob("*.sqlite"):
        path.unlink()
    assert ids("Bir Zalfan") == ["gn:90000001"]


@pytest.mark.parametrize("harm", ["cut", "rows", "garbage"])
def test_a_damaged_import_says_how_to_mend_it(tmp_path: Path, folder: Path, harm: str) -> None:
    dump = zipped(tmp_path / "LY.zip", GOOD)
    taken(dump)
    (path,) = (folder / "imports").iterdir()
    content = path.read_bytes()
    other = zipped(tmp_path / "other.zip", GOOD[:3])
    path.write_bytes({"cut": content[:-20], "rows": swapped(other, content), "garbage": b"?" * 99}[harm])
    for index in folder.glob("*.sqlite"):
        index.unlink()
    with pytest.raises(ResourceError, match="vedette gazetteer forget LY"):
        open_gazetteer()
    assert list(folder.glob("*.sqlite")) == []
    assert not taken(dump).is_known  # and importing it again mends it, too
    assert ids("Bir Zalfan") == ["gn:90000001"]


def swapped(dump: Path, content: bytes) -> bytes:
    """The header of one import with the rows of another."""
    header = content[: content.index(b"\x1f\x8b", 2)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VEDETTE_CACHE", str(dump.parent / "elsewhere"))
        taken(dump)
        other = copies(import_names())[0].path.read_bytes()
    return header + other[other.index(b"\x1f\x8b", 2) :]


def test_a_failed_build_leaves_everything_as_it_was(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(zipped(tmp_path / "DZ.zip", [line(5, "Zaouia Test", country="DZ")]))
    before = files(folder)

    def fail(path: Path, digest: str, progress: object, imports: object) -> None:
        del digest, progress, imports
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(cache, "build", fail)
        with pytest.raises(ResourceError, match="No space left"):
            taken(zipped(tmp_path / "LY.zip", GOOD))
    assert files(folder) == before
    assert ids("Zaouia Test") == ["gn:5"]


def test_two_imports_at_once_are_both_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second begins and ends while the first builds its index."""
    real, other = cache.rebuild, zipped(tmp_path / "DZ.zip", [line(5, "Zaouia Test", country="DZ")])

    def interrupted(*arguments: object) -> None:
        monkeypatch.setattr(importing, "rebuild", real)
        taken(other)
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "rebuild", interrupted)
    taken(zipped(tmp_path / "LY.zip", GOOD))
    assert (ids("Bir Zalfan"), ids("Zaouia Test")) == (["gn:90000001"], ["gn:5"])


def test_a_running_reader_goes_on_with_the_places_it_began_with(tmp_path: Path) -> None:
    opened = open_gazetteer()
    taken(zipped(tmp_path / "LY.zip", GOOD))
    assert ids("Bir Zalfan", opened) == []
    with pytest.raises(ResourceError, match="start the command again"):
        cache.rebuild(opened.path, opened.digest, silent)


def test_what_an_import_is_survives_its_header(tmp_path: Path) -> None:
    done = taken(zipped(tmp_path / "LY.zip", GOOD))
    (copy,) = copies(import_names())
    assert copy.imported == done.imported
    assert isinstance(copy.imported, Import)
