"""Short texts load with every note in place, are sealed by their text, and times are compared as days."""

from pathlib import Path

import pytest

from evaluation.errors import AnnotationError
from evaluation.moments import library
from evaluation.moments.figures import count_row, false_row, figures, time_row, value_row
from evaluation.moments.library import moments
from evaluation.moments.meaning import days, is_exact, same_time
from evaluation.moments.moment import Moment
from evaluation.sentences.library import is_sealed
from evaluation.tasks.moments import read_moment, worst


def loaded(written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Moment, ...]:
    (tmp_path / "en-made.yaml").write_text(written, encoding="utf-8")
    monkeypatch.setattr(library, "HERE", tmp_path)
    return moments("en", sealed=False) + moments("en", sealed=True)


def test_every_text_is_open_or_sealed() -> None:
    shown, hidden = (moments("en", sealed=sealed) for sealed in (False, True))
    assert len(shown) > len(hidden) > 10
    assert all(is_sealed(one.text) for one in hidden) and not any(is_sealed(one.text) for one in shown)


def test_every_noted_value_is_one_that_can_be_compared() -> None:
    noted = [t.edtf for sealed in (False, True) for m in moments("en", sealed=sealed) for t in m.times]
    assert not [
        e for e in noted if e and days(e) is None and not e.startswith("XXXX") and not e[-2:].startswith("2")
    ]


WRONG = {
    "a time that is not there": ('- {text: "They left.", times: [{at: Monday}]}', "Monday"),
    "a count noted twice": (
        '- {text: "12 left.", counts: [{at: "12", measure: other}, {at: "12", measure: other}]}',
        "noted twice",
    ),
    "a trigger that is there twice": (
        '- {text: "He went and went.", claims: [{trigger: went}]}',
        "must stand once",
    ),
    "a claim with a time that is not noted": (
        '- {text: "They left on Monday.", claims: [{trigger: left, time: Monday}]}',
        "not noted",
    ),
    "an unknown field": ('- {text: "They left.", when: Monday}', "when"),
    "an unknown measure": ('- {text: "12 left.", counts: [{at: "12", measure: souls}]}', "souls"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_named(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, reason = WRONG[what]
    with pytest.raises(AnnotationError, match=rf"en-made.*{reason}"):
        loaded(written, tmp_path, monkeypatch)


def test_words_that_stand_more_than_once_are_taken_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,) = loaded(
        '- {text: "12 died, then 12 fled.", counts: [{at: "12", measure: fatalities}, {at: "12", measure: displaced}]}',
        tmp_path,
        monkeypatch,
    )
    assert [count.span.start for count in one.counts] == [0, 14]


def test_a_bare_year_is_no_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (one,) = loaded('- {text: "In 2024.", times: [{at: "2024", edtf: 2024}]}', tmp_path, monkeypatch)
    assert one.times[0].edtf == "2024"


SAME = {
    "the same day": ("2024-03-05", "2024-03-05", "2024-03-05", "2024-03-06", True),
    "another day": ("2024-03-05", "2024-03-04", "2024-03-04", "2024-03-05", False),
    "an hour of the day": ("2024-03-05", "2024-03-05T04", "2024-03-05T04:00", "2024-03-05T05:00", True),
    "a night told as both its days": (
        "2024-03-05/2024-03-06",
        None,
        "2024-03-05T18:00:00",
        "2024-03-06T06:00:00",
        True,
    ),
    "the evening alone is not the night": (
        "2024-03-05/2024-03-06",
        None,
        "2024-03-05T18:00:00",
        "2024-03-06",
        False,
    ),
    "days without an EDTF": ("2024-03-11/2024-03-17", None, "2024-03-11", "2024-03-18", True),
    "an open end": ("2011/..", "2011/..", "2011-01-01", None, True),
    "an end that was not told": ("2011/..", "2011", "2011-01-01", "2012-01-01", False),
    "a year that is not told": ("XXXX-05-16", "XXXX-05-16", None, None, True),
    "a year that was made up": ("XXXX-05-16", "2024-05-16", "2024-05-16", "2024-05-17", False),
    "a duration": (None, None, None, None, True),
    "a value for a duration": (None, "2024-03-05", "2024-03-05", "2024-03-06", False),
    "a decade": ("199X", None, "1990-01-01", "2000-01-01", True),
    "nothing read for a day": ("2024-03-05", None, None, None, False),
}


@pytest.mark.parametrize("what", SAME)
def test_values_are_compared_as_days(what: str) -> None:
    *values, same = SAME[what]
    assert same_time(*values) is same


def test_what_is_exact() -> None:
    assert [is_exact(e) for e in ("2024", "2024-03", "2024-03-05")] == [True] * 3
    assert not any(is_exact(e) for e in (None, "202X", "2011/..", "XXXX-05-16", "2024-03-05/2024-03-06"))


def test_rows_of_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time is noted as one that cannot be told: the day read for it is a false one."""
    (one,) = loaded(
        '- {text: "Rebels killed 12 people on 3 May 2019 and 9 people on 4 May 2019.", published: 2019-05-06, '
        'times: [{at: "3 May 2019", edtf: 2019-05-03}, {at: "4 May 2019"}], '
        'counts: [{at: "12 people", measure: fatalities, low: 12, high: 12}], '
        'claims: [{trigger: killed, time: "3 May 2019", counts: ["12 people"]}]}',
        tmp_path,
        monkeypatch,
    )
    read = read_moment(one)
    assert time_row(read) == (2, 2, 2) and value_row(read) == (1, 2) and false_row(read) == (100, 2)
    assert count_row(read)[0] == 1 < count_row(read)[1]
    assert {"time value", "counts of claim, recall"} <= {figure.name for figure in figures([read])}
    assert any(line.startswith("value 2019-05-04 for None: en-made-1") for line in worst([read]))
