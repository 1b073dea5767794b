"""Which language a text is in, and when that is not told."""

from __future__ import annotations

import pytest

from vedette.clean.language import by_function_words, language_of
from vedette.errors import InputError

ENGLISH = "Two columns of the border guard left the garrison on Sunday, a spokesman for the council said."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ENGLISH, "en"),
        (
            "Deux colonnes de la garde ont quitté la garnison dimanche, selon un porte-parole du conseil.",
            "fr",
        ),
        (
            "Dos columnas de la guardia fronteriza salieron de la guarnición el domingo, dijo un portavoz.",
            "es",
        ),
        ("غادرت وحدتان من حرس الحدود الثكنة يوم الأحد، وقال متحدث إن الوضع هادئ", "ar"),
        ("Guards leave the town for the border", "en"),  # too short for statistics: function words tell
        ("La garde quitte la ville pour le désert", "fr"),
    ],
)
def test_told_from_the_text(text: str, expected: str) -> None:
    assert language_of(text) == expected


def test_given_language_holds_and_a_page_about_itself_only_in_doubt() -> None:
    assert language_of(ENGLISH, given="fr-FR") == "fr"
    assert language_of(ENGLISH, hint="de") == "en"
    assert language_of("Tamrit", hint="fr") == "fr"
    assert language_of(ENGLISH, given="English") == "en"


@pytest.mark.parametrize(
    "text", ["", "Tamrit", "12 345 678 : 90 (12)", "Haftar Ghat Sabha Ubari Brak Djanet"]
)
def test_no_guess_without_grounds(text: str) -> None:
    with pytest.raises(InputError, match="language could not be told"):
        language_of(text)


def test_function_words_tie_tells_nothing() -> None:
    assert by_function_words("the of le des") is None
