"""How many of what, told from sentences tagged by hand, without heads: a wrong parse must not matter."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.model import Sentence, Word
from vedette.model.codes import Measure
from vedette.resolve.counts import CountWords, find_counts

TAGS = {
    "n": "NOUN", "p": "PROPN", "v": "VERB", "a": "ADJ", "d": "DET", "x": "AUX", "i": "ADP", "c": "CCONJ",
    "m": "NUM",
}  # fmt: skip

Found = tuple[str, str, float | None, float | None, str | None]


def sentence(tagged: str, language: str) -> tuple[Sentence, str]:
    """From `words` with a tag behind a bar: `two|m soldiers|n died|v`."""
    text = " ".join(one.rpartition("|")[0] or one for one in tagged.split(" "))
    words, at = [], 0
    for index, one in enumerate(tagged.split(" ")):
        printed, _, tag = one.rpartition("|") if "|" in one else (one, "", "")
        start = text.index(printed, at)
        at = start + len(printed)
        words.append(
            Word(
                index=index, start=start, end=at, text=printed, lemma=printed.lower(),
                pos=TAGS.get(tag, "X"), dep="dep", head=0,
            )
        )  # fmt: skip
    made = Sentence(
        start=0, end=len(text), region="body", paragraph=0, language=language,
        words=tuple(words), children=((),) * len(words),
    )  # fmt: skip
    return made, text


def found(tagged: str, language: str = "en") -> list[Found]:
    made, text = sentence(tagged, language)
    counts = find_counts(made, text, CountWords.load(language))
    assert all(text[one.start : one.end] == one.printed for one in counts)
    return [(one.measure, one.printed, one.low, one.high, one.unit) for one in counts]


ENGLISH: list[tuple[str, list[Found]]] = [
    # digits, with the nouns that make them personnel
    ("deployed|v 5,000|m soldiers|n .", [("personnel", "5,000 soldiers", 5000, 5000, None)]),
    # the noun is the last of its chain
    ("12|m Torvan|p army|n trucks|n", [("vehicles", "12 Torvan army trucks", 12, 12, None)]),
    # no noun: the verb tells
    ("At|i least|a 82|m were|x killed|v", [("fatalities", "At least 82", 82, None, None)]),
    # two fates in one sentence
    (
        "killed|v seven|m soldiers|n and|c wounded|v 12|m others|n",
        [("fatalities", "seven soldiers", 7, 7, None), ("injured", "12 others", 12, 12, None)],
    ),
    # one fate for two counts
    (
        "15|m rebels|n and|c three|m boys|n died|v",
        [("fatalities", "15 rebels", 15, 15, None), ("fatalities", "three boys", 3, 3, None)],
    ),
    # those who kill are not the killed
    (
        "Five|m soldiers|n killed|v 20|m rebels|n",
        [("personnel", "Five soldiers", 5, 5, None), ("fatalities", "20 rebels", 20, 20, None)],
    ),
    ("between|i 50|m and|c 70|m kilometers|n", [("distance", "between 50 and 70 kilometers", 50, 70, "km")]),
    ("a|d 50-mile|a strip|n", [("distance", "50-mile", 80.4672, 80.4672, "km")]),  # brought to km
    ("Up|i to|i 40|m rockets|n", [("weapons", "Up to 40 rockets", None, 40, None)]),  # open below
    ("Dozens|n were|x detained|v", [("detained", "Dozens", 24, None, None)]),  # an untold plural
    ("Two|m dozen|n drones|n", [("aircraft", "Two dozen drones", 24, 24, None)]),
    ("No|d casualties|n", [("other", "No casualties", 0, 0, None)]),
    ("worth|a $5|m to|i 7|m million|m", [("money", "$5 to 7 million", 5e6, 7e6, "USD")]),  # shared scale
    ("400|m square|a kilometres|n", [("area", "400 square kilometres", 400, 400, "km2")]),
]  # fmt: skip

FRENCH: list[tuple[str, list[Found]]] = [
    # a blank parts thousands
    ("1|m 200|m policiers|n", [("personnel", "1 200 policiers", 1200, 1200, None)]),
    ("Trente-et-un|m civils|n ont|x été|x tués|v", [("fatalities", "Trente-et-un civils", 31, 31, None)]),
    ("entre|i 50|m et|c 70|m kilomètres|n", [("distance", "entre 50 et 70 kilomètres", 50, 70, "km")]),
    ("une|d vingtaine|n de|i véhicules|n", [("vehicles", "une vingtaine de véhicules", 20, 20, None)]),
    ("quelques|d centaines|n de|i morts|n", [("fatalities", "quelques centaines de morts", 200, None, None)]),
    ("Jusqu'à|i 40|m roquettes|n", [("weapons", "Jusqu'à 40 roquettes", None, 40, None)]),
    ("Un|d mort|n et|c des|d blessés|n", [("fatalities", "Un mort", 1, 1, None)]),
    ("5|m millions|n d'euros|n", [("money", "5 millions d'euros", 5e6, 5e6, "EUR")]),
]  # fmt: skip

NOTHING = [
    ("en", "Resolution|n 1701|m passed|v in|i 2000|m"),  # a name and a year
    ("en", "the|d 32-year-old|a man|n"),  # an age
    ("en", "for|i three|m days|n"),  # a time
    ("en", "won|v 3-2|m"),  # a score
    ("en", "One|m of|i the|d pillars|n"),  # no count of anything
    ("en", "One|m thing|n is|x certain|a"),
    ("en", "the|d 128th|a brigade|n and|c an|d F-16|p"),  # an ordinal, a type
    ("fr", "un|d avion|n et|c un|d soldat|n"),  # articles
    ("en", "arrest|n warrants|n at|i 70|m km/h|n"),  # a speed
    ("fr", "un|d plan|n et|c l'un|p à|i l'Ouest|p"),  # articles
    ("fr", "la|d 128ª|p brigada|n"),
]


@pytest.mark.parametrize(("tagged", "expected"), ENGLISH)
def test_english_counts(tagged: str, expected: list[Found]) -> None:
    assert found(tagged) == expected


@pytest.mark.parametrize(("tagged", "expected"), FRENCH)
def test_french_counts(tagged: str, expected: list[Found]) -> None:
    assert found(tagged, "fr") == expected


@pytest.mark.parametrize(("language", "tagged"), NOTHING)
def test_other_numbers_count_nothing(language: str, tagged: str) -> None:
    assert found(tagged, language) == []


def test_what_is_counted_and_its_role_are_told() -> None:
    made, text = sentence("Seven|m workers|n and|c two|m soldiers|n fled|v", "en")
    counts = find_counts(made, text, CountWords.load("en"))
    assert [(one.of, one.role, one.measure) for one in counts] == [
        ("worker", "civilian", "displaced"),
        ("soldier", "combatant", "displaced"),
    ]


PIECES = (
    "at least|i up|i to|i between|i and|c from|i 50|m 5,000|m 1e400|m seven|m dozens|n several|a no|d "
    "one|m million|m dollars|n $5|m km|n soldiers|n people|n killed|v were|x wounded|v of|i the|d -|x %|x "
    "٣٢|m ²|x 70-km|a ,|x"
).split(" ")
TAGGED = st.lists(st.sampled_from(PIECES), min_size=1, max_size=10).map(" ".join)


@given(TAGGED, st.sampled_from(["en", "fr"]))
def test_any_sentence_is_counted_without_error(tagged: str, language: str) -> None:
    made, text = sentence(tagged, language)
    counts = find_counts(made, text, CountWords.load(language))
    for one in counts:
        assert text[one.start : one.end] == one.printed
        assert one.low is not None or one.high is not None
        assert one.low is None or one.high is None or one.low <= one.high
    assert all(first.end <= second.start for first, second in pairwise(counts))


TOLD: list[tuple[str, str, list[Found]]] = [
    # a scale of a scale
    (
        "en",
        "Hundreds|m of|i millions|m of|i people|n fled|v",
        [("displaced", "Hundreds of millions of people", 2e8, None, None)],
    ),
    (
        "fr",
        "Des|d dizaines|m de|i millions|m de|i personnes|n ont|x fui|v",
        [("displaced", "Des dizaines de millions de personnes", 2e7, None, None)],
    ),
    # halves of a scale
    (
        "en",
        "One|m and|c a|d half|n million|m people|n fled|v",
        [("displaced", "One and a half million people", 1.5e6, 1.5e6, None)],
    ),
    ("en", "Half|d a|d million|m people|n fled|v", [("displaced", "Half a million people", 5e5, 5e5, None)]),
    (
        "fr",
        "Un|d demi-million|n de|i personnes|n ont|x été|x tuées|v",
        [("fatalities", "Un demi-million de personnes", 5e5, 5e5, None)],
    ),
    ("fr", "1,5|m million|n d'euros|n", [("money", "1,5 million d'euros", 1.5e6, 1.5e6, "EUR")]),
    # "hundred" behind "several" is no hundred
    ("en", "Several|a hundred|m rebels|n", [("personnel", "Several hundred rebels", 200, None, None)]),
    # a group word counts a noun of no list
    ("en", "burned|v two|m dozen|n shops|n", [("other", "two dozen shops", 24, 24, None)]),
    # none is told of harm
    ("en", "withdrew|v without|i loss|n", [("other", "without loss", 0, 0, None)]),
    ("fr", "Aucun|d blessé|n", [("injured", "Aucun blessé", 0, 0, None)]),
    ("en", "No|d soldiers|n were|x killed|v", [("fatalities", "No soldiers", 0, 0, None)]),
    # nobody suffered it
    ("en", "No|p one|p was|x hurt|v", [("injured", "No one", 0, 0, None)]),
    ("fr", "Personne|p n'|x a|x été|x tué|v", [("fatalities", "Personne", 0, 0, None)]),
    # what stands right in front, and phrases
    ("en", "claimed|v the|d lives|n of|i 12|m people|n", [("fatalities", "12 people", 12, 12, None)]),
    ("fr", "Quatre|m hommes|n ont|x trouvé|v la|d mort|n", [("fatalities", "Quatre hommes", 4, 4, None)]),
    # a participle goes on with another
    (
        "en",
        "11|m killed|v ,|x 26|m injured|v",
        [("fatalities", "11", 11, 11, None), ("injured", "26", 26, 26, None)],
    ),
    # each verb has its own
    (
        "en",
        "40|m were|x arrested|v and|c 12|m were|x wounded|v",
        [("detained", "40", 40, 40, None), ("injured", "12", 12, 12, None)],
    ),
    # the same in another place
    (
        "en",
        "killed|v 12|m soldiers|n in|i Gao|p and|c 8|m in|i Kidal|p",
        [("fatalities", "12 soldiers", 12, 12, None), ("fatalities", "8", 8, 8, None)],
    ),
    # a figure that changed is no range
    (
        "en",
        "The|d toll|n rose|v from|i 9|m to|i 12|m dead|n",
        [("fatalities", "9", 9, 9, None), ("fatalities", "12 dead", 12, 12, None)],
    ),
    # a bracket says the same in another unit
    (
        "en",
        "45|m km|n (|x 28|m miles|n )|x",
        [("distance", "45 km", 45, 45, "km"), ("distance", "28 miles", 45.061632, 45.061632, "km")],
    ),
]


@pytest.mark.parametrize(("language", "tagged", "expected"), TOLD)
def test_amounts_in_many_words(language: str, tagged: str, expected: list[Found]) -> None:
    assert found(tagged, language) == expected


NO_COUNT = [
    ("en", "The|d two|m countries|n signed|v"),  # who is meant, not how many
    ("fr", "Les|d deux|m états-majors|n"),
    ("en", "Omar|p Daan|p ,|x 31|m ,|x was|x detained|v"),  # an age
    ("en", "arrested|v men|n aged|a 31|m"),
    ("en", "No|d soldier|n crossed|v"),  # nobody was harmed, nobody is counted
    ("en", "No|d one|m knows|v who|p was|x hurt|v"),  # nobody knows, somebody was hurt
    ("en", "60|m percent|n of|i the|d soldiers|n were|x killed|v"),  # a share
    ("en", "Two|m thirds|n of|i the|d men|n fled|v"),
    ("fr", "90|m %|x des|d soldats|n"),
    ("en", "12|m مايو|n"),  # a date of another script
    ("en", "Mary|p ,|x who|p was|x 38|m ,|x died|v"),  # an age
    ("en", "below|i 2005|m levels|n"),  # a year
    ("en", "a|d three-count|a indictment|n"),
    ("en", "the|d 13-month-old|a boy|n died|v"),
    ("en", "Three|m times|n more|a people|n were|x killed|v"),
    ("en", "every|d one|m of|i them|x died|v"),
    ("en", "was|x killed|v .|x [2]|x"),  # a footnote
    ("en", "12.345.678|m rifles|n"),  # not a number of this language
    ("en", "1,2,3,4|m rifles|n"),
    ("en", "1e400|m rifles|n"),
    ("en", "0x12|m mines|n"),
    ("en", "at|i -5|m trucks|n"),  # below zero
    ("fr", "trois|m fois|n plus|a"),  # a multiple
    ("en", "at|i 33|m °|n N|p"),  # a coordinate
]


@pytest.mark.parametrize(("language", "tagged"), NO_COUNT)
def test_figures_that_are_no_counts(language: str, tagged: str) -> None:
    assert found(tagged, language) == []


def marks(tagged: str, language: str) -> list[tuple[float | None, Measure, bool, bool]]:
    made, text = sentence(tagged, language)
    counts = find_counts(made, text, CountWords.load(language))
    return [(one.low, one.measure, one.part, one.superseded) for one in counts]


MARKED = [
    # a part suffered what the whole did
    (
        "en",
        "killed|v 12|m people|n ,|x including|v two|m soldiers|n",
        [(12, "fatalities", False, False), (2, "fatalities", True, False)],
    ),
    (
        "en",
        "30|m people|n were|x wounded|v ,|x seven|m of|i them|x seriously|a",
        [(30, "injured", False, False), (7, "injured", True, False)],
    ),
    (
        "fr",
        "19|m personnes|n interpellées|v ,|x dont|p quatre|m mineurs|n",
        [(19, "detained", False, False), (4, "detained", True, False)],
    ),
    # the older figure
    (
        "en",
        "The|d toll|n rose|v to|i 12|m from|i nine|m on|i Monday|p",
        [(12, "fatalities", False, False), (9, "fatalities", False, True)],
    ),
    (
        "fr",
        "Le|d bilan|n est|x passé|v de|i 9|m à|i 12|m morts|n",
        [(9, "fatalities", False, True), (12, "fatalities", False, False)],
    ),
    # the same in miles
    (
        "en",
        "45|m km|n (|x 28|m miles|n )|x",
        [(45, "distance", False, False), (45.061632, "distance", True, False)],
    ),
    # a figure that fell
    (
        "en",
        "revised|v the|d number|n of|i missing|a from|i 12|m to|i 9|m",
        [(12, "missing", False, True), (9, "missing", False, False)],
    ),
    # some of a number, which itself did not suffer it
    (
        "en",
        "Three|m of|i the|d 12|m soldiers|n were|x killed|v",
        [(3, "fatalities", True, False), (12, "personnel", False, False)],
    ),
    ("en", "27|m of|i 31|m drones|n", [(27, "aircraft", True, False), (31, "aircraft", False, False)]),
    (
        "en",
        "Of|i the|d 40|m passengers|n ,|x 12|m died|v",
        [(40, "other", False, False), (12, "fatalities", False, False)],
    ),
    # those who are left
    (
        "en",
        "holds|v 43|m hostages|n and|c the|d remaining|a 32|m",
        [(43, "detained", False, False), (32, "detained", True, False)],
    ),
    # a list of parts
    (
        "fr",
        "58|m morts|n ,|x dont|p 21|m enfants|n et|c 14|m femmes|n",
        [(58, "fatalities", False, False), (21, "fatalities", True, False), (14, "fatalities", True, False)],
    ),
    # two that add up
    (
        "en",
        "three|m soldiers|n and|c two|m civilians|n died|v",
        [(3, "fatalities", False, False), (2, "fatalities", False, False)],
    ),
]


@pytest.mark.parametrize(("language", "tagged", "expected"), MARKED)
def test_parts_and_older_figures_are_marked(
    language: str, tagged: str, expected: list[tuple[float | None, Measure, bool, bool]]
) -> None:
    assert marks(tagged, language) == expected


@pytest.mark.parametrize("figures", ["9" * 400, "1" + ",000" * 120, "½", "٣٢", "5–7", "-7", "²", "0x"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_figure_is_endless(figures: str, language: str) -> None:
    made, text = sentence(f"killed|v {figures}|m soldiers|n", language)
    for one in find_counts(made, text, CountWords.load(language)):
        assert all(end is None or math.isfinite(end) for end in (one.low, one.high))
