"""Famous names and their namesakes: each case says what in the text tells them apart."""

from __future__ import annotations

import pytest
from resolve.reports import place, reading

LAMAR = (
    "A fire broke out in Paris on Monday, the Lamar County sheriff said. Crews came from Roxton and Blossom."
)
WORLD = "Talks began in Paris on Monday. Ministers from Germany and Italy flew in from Berlin and Rome."


@pytest.mark.parametrize(
    ("text", "printed", "country", "language"),
    [
        (LAMAR, "Paris", "USA", "en"),  # a county and two towns lie around it
        (WORLD, "Paris", "FRA", "en"),  # countries and capitals
        ("Shells fell on Tripoli. Fighters from Misrata and Zawiya had come near it.", "Tripoli", "LBY", "en"),
        ("Clashes broke out in Tripoli. Troops came from Beirut and Zahle, Lebanon's army said.", "Tripoli", "LBN", "en"),
        ("Gunmen shot at a convoy in Al Bayda. Yemeni troops had left Sanaa and Marib.", "Al Bayda", "YEM", "en"),
        ("Gunmen shot at a convoy in Al Bayda. Libyan troops had left Benghazi and Derna.", "Al Bayda", "LBY", "en"),
        ("A strike hit Hama on Sunday. Syrian planes had bombed Homs.", "Hama", "SYR", "en"),
        ("A storm hit Cordoba. Roads to Seville and Granada in Spain were closed.", "Cordoba", "ESP", "en"),
        ("A storm hit Cordoba. Roads to Rosario in Argentina were closed.", "Cordoba", "ARG", "en"),
        ("The quake was felt in Santiago and in Valparaiso, Chile.", "Santiago", "CHL", "en"),
        ("Police in Birmingham held two men. Officers in Tuscaloosa, Ala., helped.", "Birmingham", "USA", "en"),
        ("Police in Birmingham held two men. Officers in Coventry and Wolverhampton helped.", "Birmingham", "GBR", "en"),
        ("A bus burned in San Jose. Firefighters from Oakland and Palo Alto, Calif., came.", "San Jose", "USA", "en"),
        ("Troops left Georgia. They had been in Tbilisi and Gori.", "Georgia", "GEO", "en"),
        ("Storms hit Georgia. Schools in Atlanta and Savannah closed.", "Georgia", "USA", "en"),
        ("Soldiers crossed into Niger. Niamey protested.", "Niger", "NER", "en"),
        ("A man died in Belgrade, Minn., on Monday.", "Belgrade", "USA", "en"),  # a short form behind it
        ("He was born in Paris, TX, in 1950.", "Paris", "USA", "en"),  # a code of the post
        ("Un incendie a éclaté à London, Ont., lundi.", "London", "CAN", "fr"),
        ("Des combats ont éclaté à Tripoli. L’armée libanaise est venue de Beyrouth.", "Tripoli", "LBN", "fr"),
    ],
)  # fmt: skip
def test_which_namesake(text: str, printed: str, country: str, language: str) -> None:
    found = place(text, printed, language)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Of the five, two died in Mali.", "Of"),  # a word that opens a sentence
        ("Same day, troops left Mali.", "Same"),
        ("Man dies in Mali crash.", "Man"),
        ("A lawyer of Stevens & Wilkinson said nothing.", "Stevens"),  # a firm
        ("The band of Kingston James played in Leeds.", "Kingston"),  # a person named like a capital
        ("The school is run by the state Department of Health.", "state Department"),
    ],
)
def test_no_place_at_all(text: str, printed: str) -> None:
    assert place(text, printed) is None


@pytest.mark.parametrize(
    ("text", "printed", "use"),
    [
        ("Washington said it would answer.", "Washington", "metonym"),  # a government
        (
            "The Mansfield Police Department closed. It rained in Mansfield, Ohio.",
            "Mansfield",
            "part",
        ),  # a body
        ("The plant is in the state of Texas.", "Texas", "literal"),  # the kind is no part of the name
        ("He left Anhui province on Monday.", "Anhui", "literal"),
    ],
)
def test_spans_and_uses(text: str, printed: str, use: str) -> None:
    found = place(text, printed)
    assert found is not None
    assert found.use == use


def test_a_dateline_prints_places_and_settles_the_name_below() -> None:
    text = "BELGRADE, Minn. (AP) -- A house burned on Saturday. The fire in Belgrade killed a man."
    found = [m for m in reading(text).mentions if m.kind == "place"]
    assert {m.country for m in found} == {"USA"}
    assert {m.name for m in found if m.printed.lower() == "belgrade"} == {"Belgrade"}


def test_namesakes_that_nothing_tells_apart_are_kept_and_none_is_chosen() -> None:
    found = place("A shop opened in Springfield on Monday.", "Springfield")
    assert found is not None
    assert (found.id, found.lat) == (None, None)
    assert found.rule is not None
    assert found.rule.startswith("none of these")
    assert len(found.alternatives) > 1
