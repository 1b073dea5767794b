"""Dates of names, codes and ties: as an editor writes them, round the trip, refused where they cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.actors import ActorRecord, Days, load_actors
from vedette.actors.compiled import gathered, our_files
from vedette.actors.source import parse_records
from vedette.actors.written import entry_of, written
from vedette.errors import ResourceError


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VEDETTE_CACHE", str(tmp_path / "cache"))


ENTRY = """entries:
  - id: ridge-guard
    kind: force
    name: Ridge Guard
    codes: [MLI PRM]
    names: [Ridge Men]
    dated: {Ridge Men: {until: "2012"}, Kidal Guard: {since: "2013-02"}}
    since: "2010-03"
    terms: [{codes: [MLI REB], until: "2012-06-30"}]
    part_of: [mossad, {to: cia, since: "2011", until: "2014-05"}]
    backed_by: {to: fama, since: "2013"}
"""


def ridge_guard() -> ActorRecord:
    (record,) = parse_records(ENTRY.encode(), "mine.yaml")
    return record


def test_dates_are_read() -> None:
    record = ridge_guard()
    periods = {alias.text: str(alias.period) for alias in record.aliases}
    assert periods == {
        "Ridge Guard": "at all times", "Ridge Men": "until 2012", "Kidal Guard": "since 2013-02",
    }  # fmt: skip
    assert str(record.period) == "since 2010-03"
    assert [(tie.kind, tie.to.removeprefix("vd:actor/"), str(tie.period)) for tie in record.ties] == [
        ("part_of", "mossad", "at all times"),
        ("part_of", "cia", "2011 to 2014-05"),
        ("backed_by", "fama", "since 2013"),
    ]


def test_all_survives_writing() -> None:
    assert list(parse_records(written([entry_of(ridge_guard())]), "again.yaml")) == [ridge_guard()]


@pytest.mark.parametrize(
    ("day", "codes", "ties"),
    [
        ("2012-06-30", ("MLI REB",), ["part_of", "part_of"]),  # the last day of the term
        ("2012-07-01", ("MLI PRM",), ["part_of", "part_of"]),
        ("2015-01-01", ("MLI PRM",), ["part_of", "backed_by"]),
    ],
)
def test_a_day_tells_codes_and_ties(day: str, codes: tuple[str, ...], ties: list[str]) -> None:
    record = ridge_guard()
    assert record.codes_on(Days.of(day)).codes == codes
    assert [tie.kind for tie in record.ties_on(Days.of(day))] == ties


def test_a_name_means_the_party_in_its_time_only() -> None:
    def fitting(text: str, day: str) -> bool:
        from vedette.actors import Match

        record = ridge_guard()
        alias = next(alias for alias in record.aliases if alias.text == text)
        return Match(record=record, alias=alias).fits(Days.of(day))

    assert fitting("Ridge Men", "2011-01-01")
    assert not fitting("Ridge Men", "2013-01-01")
    assert not fitting("Kidal Guard", "2013-01-31")
    assert fitting("Kidal Guard", "2013-02-01")
    assert fitting("Ridge Guard", "2009-01-01")  # planned
    assert not fitting("Ridge Guard", "2007-12-31")  # of something else


FORCE = "kind: force, codes: [MLI MIL]"


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        (f'{{id: a, name: Ay, {FORCE}, since: "2014-13"}}', "line 2, entry vd:actor/a: '2014-13' is no date"),
        (f'{{id: a, name: Ay, {FORCE}, terms: [{{codes: [MLI REB], since: "2015", until: "2014"}}]}}', "is before"),
        (f'{{id: a, name: Ay, {FORCE}, part_of: {{to: mossad, since: "x"}}}}', "'x' is no date"),
        (f'{{id: a, name: Ay, {FORCE}, dated: {{Ay: {{until: "2014-02-30"}}}}}}', "'2014-02-30' is no date"),
        (f"{{id: a, name: Ay, {FORCE}, dated: {{Ay: {{till: 2014}}}}}}", "till"),  # no such field
        (f"{{id: a, name: Ay, {FORCE}, successor_of: b}}\n  - {{id: b, name: Bee, {FORCE}, successor_of: a}}",
         "line 2, entry vd:actor/a: tied to itself"),  # each came after the other
        (f"{{id: a, name: Ay, {FORCE}, allied_with: b}}\n  - {{id: b, name: Bee, {FORCE}, allied_with: a}}",
         "the other side declares, too"),
        (f'{{id: a, name: Ay, {FORCE}, dated: {{Ay: {{until: "2014"}}}}}}\n'
         f'  - {{id: b, name: Ay, {FORCE}, dated: {{Ay: {{since: "2014"}}}}}}',
         "line 3, entry vd:actor/b: 'Ay' is a name of vd:actor/a too"),  # both in 2014
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_file_and_line(tmp_path: Path, entries: str, told: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f"entries:\n  - {entries}\n", encoding="utf-8")
    with pytest.raises(ResourceError) as raised:
        load_actors(path)
    assert told in str(raised.value)
    assert str(path) in str(raised.value)


def test_a_name_may_pass_from_one_to_the_next(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        f'entries:\n  - {{id: a, name: Ay, {FORCE}, dated: {{Ay: {{until: "2013"}}}}}}\n'
        f'  - {{id: b, name: Ay, {FORCE}, dated: {{Ay: {{since: "2014"}}}}}}\n',
        encoding="utf-8",
    )
    assert {record.id for record in load_actors(path).find("Ay")} == {"vd:actor/a", "vd:actor/b"}


@given(st.randoms())
def test_the_order_of_files_does_not_matter(random: object) -> None:
    sources = list(our_files())[:12]
    shuffled = sources.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert gathered(shuffled)[0] == gathered(sources)[0]
