"""What is an expression of time, and what only looks like one."""

from __future__ import annotations

import pytest

from vedette.errors import ResourceError
from vedette.times import Grammar


def printed(language: str, text: str) -> list[str]:
    found = Grammar.load(language).find(text)
    assert all(text[one.start : one.end] == one.printed for one in found)
    return [one.printed for one in found]


FOUND = [
    ("en", "Early on 16 May 2025 it began.", ["16 May 2025"]),  # day, month, year
    ("en", "On May 16, 2025, he left.", ["May 16, 2025"]),  # the American order
    ("en", "It ended in mid-May.", ["mid-May"]),  # a third of a month
    ("en", "in the early 1990s and early 2019", ["the early 1990s", "early 2019"]),  # thirds of longer units
    ("en", "in 2015 and 2016", ["2015", "2016"]),  # two years, no range
    ("en", "between 2015 and 2017", ["2015 and 2017"]),  # one range
    ("en", "from 3 to 5 May 2024", ["3 to 5 May 2024"]),  # days that share a month
    ("en", "from Monday to Friday", ["Monday to Friday"]),  # weekdays joined
    (
        "en",
        "two weeks ago, last week, yesterday evening",
        ["two weeks ago", "last week", "yesterday evening"],
    ),
    ("en", "on Tuesday at 10 p.m. and at 22:30", ["Tuesday at 10 p.m.", "22:30"]),  # clock times
    ("en", "for three days of a weeks-long, ten-year war", ["three days", "weeks-long", "ten-year"]),
    ("en", "every Friday and for the past three months", ["every Friday", "the past three months"]),
    ("en", "In recent weeks it changed", ["recent weeks"]),  # an untold number
    ("en", "the 2015 agreement", ["2015"]),  # a year before one thing
    ("en", "in the 80s, in the early nineties, the '60s", ["the 80s", "the early nineties", "'60s"]),
    ("en", "Spain left in 1898.", ["1898"]),  # a year that is no count at the end of a clause
    ("en", "a seven-day period of a years-old war", ["seven-day", "years-old"]),  # lengths
    ("en", "the day before last Tuesday's hearing", ["the day before last Tuesday"]),  # one day
    ("en", "Army Kills Five In Kano Today", ["Today"]),  # a headline in capitals
    ("en", "On Sunday the Times wrote of fiscal 1999", ["Sunday", "fiscal 1999"]),
    ("en", "It is guarded 24 hours a day, seven days a week.", ["24 hours a day", "seven days a week"]),
    ("fr", "en début d'après-midi, puis en soirée", ["début d'après-midi", "soirée"]),
    ("fr", "pour la mi-journée, le jour de l'Aïd", ["la mi-journée", "jour de l'Aïd"]),
    ("fr", "dans les années 80, les années soixante-dix", ["les années 80", "les années soixante-dix"]),
    ("fr", "Le 1er juin, fin mai et mi-mai 2014", ["1er juin", "fin mai", "mi-mai 2014"]),
    ("fr", "mercredi soir, hier, il y a deux jours", ["mercredi soir", "hier", "il y a deux jours"]),
    ("fr", "la semaine dernière, ces derniers jours", ["la semaine dernière", "ces derniers jours"]),
    ("fr", "du 3 au 5 mai 2024 puis à 22h30", ["3 au 5 mai 2024", "22h30"]),
    ("fr", "pendant deux ans, chaque nuit, depuis 2011", ["deux ans", "chaque nuit", "2011"]),
    ("fr", "dans la nuit du 5 au 6 mai", ["la nuit du 5 au 6 mai"]),  # a night has two dates
    ("fr", "aux élections de 1989 et 1995", ["1989", "1995"]),  # two years, no range
    ("fr", "entre 1989 et 1995, de 1983 à 1993", ["1989 et 1995", "1983 à 1993"]),  # ranges
    ("fr", "ces dernières annéesSi la crise", ["ces dernières années"]),  # two words without their blank
    ("fr", "l’été dernier et l'accord de 2015", ["l’été dernier", "2015"]),  # either apostrophe
]

NOTHING = [
    ("en", "He may march on Rome. May he live."),  # verbs, one with a capital
    ("en", "A second attack; the Sun and the Mail on Sun."),  # an ordinal, a newspaper
    ("en", "2,000 soldiers and 2000 soldiers in 1900 villages"),  # counts, even behind "in"
    ("en", "They won 3-2 and 10-9; call 555-12-1234."),  # scores and a telephone number
    ("en", "The ten-year-old, a 32-year-old man, 32 years old, aged 32"),  # ages
    ("en", "Russia Today and USA TODAY reported it."),  # channels and newspapers
    ("en", "The Sunday Times and the Sunday Mirror said so."),
    ("en", "She is in her 80s; he paid 80s and left."),  # an age, shillings
    ("en", "with highs in the mid-70s; temperatures will be in the 80s"),  # the weather
    ("en", "in 1600 villages; of 1500 soldiers"),  # counts
    ("fr", "les années 20"),  # of either century
    ("en", "It has changed recently."),  # too vague to be a time
    ("en", "the daily El Watan"),  # a newspaper, not a repetition
    ("en", "Article 2011, section 19.5"),  # numbers that are names
    ("fr", "2000 soldats, 2 000 soldats, de 2000 soldats"),  # counts
    ("fr", "un homme de 32 ans, âgé de 32 ans"),  # ages
    ("fr", "mon mari et la mer, sous le champ de Mars"),  # not Monday, Tuesday, Wednesday or March
    ("fr", "la seconde attaque"),  # an ordinal
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_expressions_are_found_whole(language: str, text: str, expected: list[str]) -> None:
    assert printed(language, text) == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_only_looks_like_a_time_is_left_alone(language: str, text: str) -> None:
    assert printed(language, text) == []


def test_prepositions_stay_outside_but_are_kept_as_bounds() -> None:
    found = Grammar.load("en").find("since 2011, until March, before 16 May, after Tuesday's attack")
    assert [(one.printed, one.bound) for one in found] == [
        ("2011", "since"),
        ("March", "until"),
        ("16 May", "before"),
        ("Tuesday", None),  # the attack, not the day, is what it comes after
    ]


def test_only_the_asked_stretch_is_read() -> None:
    text = "On 16 May and on 17 May."
    found = Grammar.load("en").find(text, text.index("and"), len(text))
    assert [one.printed for one in found] == ["17 May"]


def test_a_language_without_data_is_refused() -> None:
    with pytest.raises(ResourceError, match=r"xx/times\.yaml"):
        Grammar.load("xx")
