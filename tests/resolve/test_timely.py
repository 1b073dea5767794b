"""Who a name means and what he is depend on the day; where the day is not told nothing of today is assumed."""

from __future__ import annotations

import pytest

from vedette.pipeline.actors import AskedPhrase, code_phrase
from vedette.resolve import Resources, open_resources
from vedette.resolve.asked import CodedPhrase

RECORD = "vd:actor/"


@pytest.fixture(scope="module")
def resources() -> Resources:
    return open_resources()


def ask(resources: Resources, text: str, date: str | None, country: str | None = None) -> CodedPhrase:
    return code_phrase(AskedPhrase(text=text, date=date, country=country), resources)


@pytest.mark.parametrize(
    ("text", "date", "identity", "codes"),
    [
        ("the Taliban", "1998-05-01", "taliban", ("AFG GOV",)),  # they held Kabul
        ("the Taliban", "2010-05-01", "taliban", ("AFG REB",)),  # insurgents
        ("the Taliban", "2023-05-01", "taliban", ("AFG GOV",)),
        ("the Taliban", None, "taliban", ("AFG",)),  # what held at all times
        ("Hayat Tahrir al-Sham", "2024-12-07", "hts", ("SYR REB",)),
        ("Hayat Tahrir al-Sham", "2024-12-08", "hts", ("SYR GOV",)),
        ("Africa Corps", "2022-05-01", None, None),  # not yet Wagner's successor
        ("Africa Corps", "2024-05-01", "africa-corps", ("RUS PRM",)),
        ("George Bush", "1990-05-01", "george-h-w-bush", ("USA GOV",)),
        ("George Bush", "2003-05-01", "george-w-bush", ("USA GOV",)),
        ("George Bush", "2000-05-01", None, ("USA",)),  # father or son
        ("George Bush", None, None, ("USA",)),
        (
            "President Clinton",
            "1996-05-01",
            "bill-clinton",
            ("USA GOV",),
        ),  # of two Clintons the one in office
        ("Secretary Clinton", "2010-05-01", "hillary-clinton", ("USA GOV",)),
        ("King Abdullah", "2001-05-01", "king-abdullah-ii", ("JOR GOV",)),  # the other was crown prince
        ("King Abdullah", "2010-05-01", None, ("GOV",)),  # two kings
        ("King Abdullah", "2018-05-01", "king-abdullah-ii", ("JOR GOV",)),  # the other is dead
        ("Crown Prince Abdullah", "2001-05-01", "king-abdullah-saudi", ("SAU GOV",)),
        ("Pope Leo", "2025-06-01", "pope-leo-xiv", ("VAT REL", "VAT GOV")),
        ("CNSP", "2020-10-01", "cnsp-mali", ("MLI GOV", "MLI MIL")),  # a junta's acronym, and another's
        ("CNSP", "2024-10-01", "cnsp-niger", ("NER GOV", "NER MIL")),
        ("CNSP", None, None, None),
        ("NLD", "2010-05-01", "nld", ("MMR OPP", "MMR PTY")),
        ("NLD", "2018-05-01", "nld", ("MMR GOV", "MMR PTY")),
        ("NLD", None, "nld", ("MMR PTY",)),  # a party all the time
        ("Hosni Mubarak", "2005-05-01", "hosni-mubarak", ("EGY GOV",)),
        ("Hosni Mubarak", "2015-05-01", "hosni-mubarak", ("EGY ELI",)),
        ("Hosni Mubarak", None, "hosni-mubarak", ("EGY",)),
        ("President Hosni Mubarak", None, "hosni-mubarak", ("EGY GOV",)),  # the words tell
        ("former president Hosni Mubarak", None, "hosni-mubarak", ("EGY ELI",)),
    ],
)
def test_the_day_tells_who_and_what(
    resources: Resources, text: str, date: str | None, identity: str | None, codes: tuple[str, ...] | None
) -> None:
    found = ask(resources, text, date)
    assert (found.id, found.codes) == (RECORD + identity if identity else None, codes)


def test_a_country_named_decides_where_the_day_does_not(resources: Resources) -> None:
    found = ask(resources, "King Abdullah", "2010-05-01", "SAU")
    assert found.id == RECORD + "king-abdullah-saudi"


@pytest.mark.parametrize(
    ("text", "date", "reason"),
    [
        ("the Taliban", "2023-05-01", "AFG GOV since 2021-08-15"),
        ("the Taliban", None, "AFG REB 2001-11 to 2021-08-14"),  # all are possible
        ("M23", "2024-05-01", "part of Congo River Alliance (vd:actor/afc-congo) since 2023-12-15"),
        ("Africa Corps", "2024-05-01", "successor of Wagner Group (vd:actor/wagner-group)"),
        ("George Bush", None, "“George Bush” is a name of George W. Bush (since 2000), George H. W. Bush (until 2000)"),
        ("the Libyan government", "2022-05-01",
         "rivals for it on 2022-05-01: Government of National Unity and Government of National Stability since 2022-03"),
    ],
)  # fmt: skip
def test_the_time_is_told(resources: Resources, text: str, date: str | None, reason: str) -> None:
    assert reason in ask(resources, text, date).because


def test_a_tie_outside_its_time_is_not_told(resources: Resources) -> None:
    assert not [reason for reason in ask(resources, "M23", "2013-05-01").because if "Alliance" in reason]


@pytest.mark.parametrize(
    ("text", "date", "told"),
    [
        ("the Taliban", "2023-05-01", "actor table"),
        ("the Taliban", None, "actor table; what holds on all days possible"),
        ("President Hosni Mubarak", None, "actor table; the day is not told, the sector is"),
    ],
)
def test_the_rule_says_what_the_day_did(resources: Resources, text: str, date: str | None, told: str) -> None:
    assert ask(resources, text, date).rule == told


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Demonstrators in Baghdad", ("IRQ CVL",)),  # people of the place where they are
        ("Police in Kidal", ("MLI COP",)),
        ("Gunmen in Mali", ("UAF",)),  # who knows where from
        ("Demonstrators against Israel", ("CVL",)),
        ("UN peacekeepers", ("UNO MIL",)),
        ("blue helmets", ("UNO MIL",)),
        ("UN police", ("UNO COP",)),
        ("Communist Party of Nepal (Maoist)", ("NPL PTY", "NPL REB")),  # a name with a bracket
        ("Armed Forces of the Democratic Republic of the Congo", ("COD MIL",)),  # of nine words
    ],
)
def test_phrases_that_were_left_uncoded(resources: Resources, text: str, codes: tuple[str, ...]) -> None:
    assert ask(resources, text, None).codes == codes
