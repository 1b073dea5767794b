"""Where the clause of a time points, and the year that a time told before it lends."""

from __future__ import annotations

import pytest
from resolve.reports import reading

POINTED = [
    # language, text, published, expression, EDTF
    ("en", "The lawyer said that the father would be travelling to Dakar Thursday.", "2000-04-05", "Thursday", "2000-04-06"),  # still to come when it was said
    ("en", "Protesters planned a large march in Nouakchott on Saturday.", "2000-01-07", "Saturday", "2000-01-08"),  # the march is on Saturday
    ("en", "On Saturday they planned a large march in Nouakchott.", "2000-01-07", "Saturday", "2000-01-01"),  # that is when they planned it
    ("en", "The court extended the curfew until Tuesday.", "2000-04-03", "Tuesday", "../2000-04-04"),  # how long it is to last
    ("fr", "Le gouverneur a prolongé le couvre-feu jusqu'à mardi.", "2000-04-03", "mardi", "../2000-04-04"),
    ("en", "The fighting lasted until Tuesday.", "2000-04-03", "Tuesday", "../2000-03-28"),  # it is told as over
    ("en", "The agency ordered the army to leave the town by Jan. 14.", "2000-01-15", "Jan. 14", "../2000-01-14"),  # not in a year less a day
    ("en", "The general met with his top aides Wednesday in the palace.", "1998-08-14", "Wednesday", "1998-08-12"),  # "aides" is no verb of the present
    ("en", "The army managed to retake the town this weekend.", "2022-11-09", "this weekend", "2022-11-05/2022-11-06"),  # an infinitive under a verb of the past
    ("en", "The army will retake the town this weekend.", "2022-11-09", "this weekend", "2022-11-12/2022-11-13"),
    ("fr", "L'armée a réussi à reprendre la ville ce week-end.", "2022-11-09", "ce week-end", "2022-11-05/2022-11-06"),
    ("fr", "L'armée a décidé de reprendre la ville ce week-end.", "2022-11-09", "ce week-end", "2022-11-12/2022-11-13"),  # decided on, not done
    ("en", "On Tuesday, the union plans to hold a rally in Kidal.", "1998-10-26", "Tuesday", "1998-10-27"),  # a verb of the present that says what is to come
    ("en", "The three are expected to join in April. The talks are of the summit in April.", "1998-12-05", "April", "1999-04"),  # one April, both times
    ("fr", "Il est 19 heures à Dakar. Des heurts ont éclaté en début d'après-midi.", "2023-06-01", "début d'après-midi", "2023-06-01"),  # the hour of the report dates them
    ("en", "In 2004 the rebels took Kidal. In March the army retook it.", None, "March", "2004-03"),  # the year opens what is told
    ("fr", "En 2004, les rebelles ont pris Kidal. En mars, l'armée l'a reprise.", None, "mars", "2004-03"),
    ("en", "In December 2020 the rebels took Kidal. On 5 January the army retook it.", None, "5 January", "2021-01-05"),
    ("en", "The group, founded in 2004, took Kidal. In March the army retook it.", None, "March", "XXXX-03"),  # told by the way
    ("en", "In 2004 the rebels took Kidal.\n\nIn March the army retook it.", None, "March", "XXXX-03"),  # another paragraph
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "published", "printed", "edtf"), POINTED)
def test_the_clause_tells_which_is_meant(
    language: str, text: str, published: str | None, printed: str, edtf: str
) -> None:
    times = {m.printed: m for m in reading(text, language, published).mentions if m.kind == "time"}
    assert times[printed].edtf == edtf
    assert times[printed].inferred or edtf.startswith("XXXX")


@pytest.mark.xfail(strict=True, reason="days counted within a stretch told before are not read")
def test_days_are_counted_within_the_stretch() -> None:
    text = "From Monday to Wednesday the town was shelled. On the first day nine people died."
    times = {m.printed: m.edtf for m in reading(text, "en", "2024-03-15").mentions if m.kind == "time"}
    assert times.get("the first day") == "2024-03-11"


@pytest.mark.xfail(strict=True, reason="with the report's own date a month is reckoned from it alone")
def test_a_year_told_before_is_lent_though_the_report_is_dated() -> None:
    text = "In 2004 the rebels took Kidal. In March the army retook it."
    times = {m.printed: m.edtf for m in reading(text, "en", "2022-11-09").mentions if m.kind == "time"}
    assert times["March"] == "2004-03"
