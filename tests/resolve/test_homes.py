"""Countries from what is printed behind a party, and from where it acts; strangers and attackers have none."""

from __future__ import annotations

import pytest
from resolve.reports import party


@pytest.mark.parametrize(
    ("text", "printed", "codes", "rule", "language"),
    [
        ("Demonstrators in Baghdad blocked a road.", "Demonstrators", ("IRQ CVL",), "at home in 'Baghdad'", "en"),
        ("Students from Kenya protested on Monday.", "Students", ("KEN EDU",), "at home in 'Kenya'", "en"),  # origin
        ("A newspaper based in Beirut violated a ban.", "A newspaper", ("LBN JRN",), "at home in 'Beirut'",
         "en"),
        ("Peacekeepers in Liberia attacked the rebels.", "Peacekeepers", ("MIL",), "words of the phrase",
         "en"),  # from anywhere
        ("Militants expelled farmers from Mali.", "farmers", ("AGR",), "words of the phrase",
         "en"),  # who leaves need not be from there
        ("Diplomats in Cairo condemned the attack.", "Diplomats", ("GOV",), "words of the phrase", "en"),  # strangers
        ("Authorities in Kenya and Tanzania condemned the attack.", "Authorities", ("KEN GOV", "TZA GOV"),
         "at home in 'Kenya and Tanzania'", "en"),  # of both
        ("Tunisia ratified an agreement with Algeria.", "an agreement", ("DZA",), "whose it is: 'Algeria'", "en"),
        ("Des manifestants à Bagdad ont bloqué une route.", "Des manifestants", ("IRQ CVL",), "at home in 'Bagdad'",
         "fr"),
        ("La Tunisie a ratifié l'accord avec l'Algérie.", "l'accord", ("DZA",), "whose it is: 'l'Algérie'", "fr"),
        ("La junte au pouvoir à Bamako a demandé le départ de la mission.", "La junte", ("MLI GOV",),
         "at home in 'Bamako'", "fr"),  # what stands between is looked through
    ],
)  # fmt: skip
def test_what_is_printed_behind(
    text: str, printed: str, codes: tuple[str, ...], rule: str, language: str
) -> None:
    found = party(text, printed, language)
    assert (found.codes, (found.rule or "").replace('"', "'")) == (codes, rule)


@pytest.mark.parametrize(
    ("text", "printed", "codes", "language"),
    [
        ("Police arrested 20 protesters in Cairo.", "Police", ("EGY COP",), "en"),
        ("Police arrested 20 protesters in Cairo.", "20 protesters", ("EGY CVL",), "en"),
        ("Thousands marched in Algiers against the law.", "Thousands", ("DZA",), "en"),  # a crowd without a sector
        ("Gunmen attacked a police station in Kirkuk on Monday.", "a police station", ("IRQ COP",), "en"),
        ("US forces killed 12 civilians in Kabul.", "12 civilians", ("AFG CVL",), "en"),  # the other side's state
        ("Gunmen attacked a police station in Kirkuk on Monday.", "Gunmen", ("UAF",), "en"),  # from anywhere
        ("Gunmen killed 259 people in Lagos.", "259 people", ("CVL",), "en"),  # whoever they were
        ("Tourists were attacked in Cairo.", "Tourists", ("CVL",), "en"),
        ("A man was arrested in Lagos.", "A man", ("CVL",), "en"),  # one may be from anywhere
        ("Protesters were not arrested in Cairo.", "Protesters", ("CVL",), "en"),  # it did not happen
        ("Police arrested 20 protesters in Cairo, Chad said.", "20 protesters", ("CVL",), "en"),  # another state
        ("La police a arrêté vingt manifestants au Caire.", "vingt manifestants", ("EGY CVL",), "fr"),
        ("Des touristes ont été attaqués au Caire.", "Des touristes", ("CVL",), "fr"),
    ],
)  # fmt: skip
def test_where_they_act(text: str, printed: str, codes: tuple[str, ...], language: str) -> None:
    assert party(text, printed, language).codes == codes


@pytest.mark.parametrize(
    ("text", "printed", "codes", "language"),
    [
        ("Des hommes armés ont attaqué le village.", "Des hommes armés", ("UAF",), "fr"),  # no civilians
        ("A law enforcement officer was attacked.", "A law enforcement officer", ("COP",), "en"),  # no soldier
    ],
)  # fmt: skip
def test_roles_of_several_words(text: str, printed: str, codes: tuple[str, ...], language: str) -> None:
    assert party(text, printed, language).codes == codes
