"""Who is meant within a document: surnames, titles, pronouns, bodies, pairs; nobody where several could be."""

from __future__ import annotations

import pytest
from resolve.reports import claim, reading

WHO = [
    # A surname in another spelling; two of one surname: as the text began, else nobody.
    ("Khalifa Hafter left. Haftar attacked Sirte.", "attacked", [("Khalifa Haftar", ("LBY MIL",))], "en"),
    ("Khalifa Haftar and his son Saddam Haftar left Cairo. Haftar attacked Sirte.", "attacked", [("Haftar", ())], "en"),
    ("Khalifa Haftar came. Haftar left Cairo. Saddam Haftar was late. Haftar attacked Sirte.", "attacked",
     [("Khalifa Haftar", ("LBY MIL",))], "en"),
    ("Omar Haftar left. Haftar attacked Sirte.", "attacked", [("Omar Haftar", ())], "en"),  # nobody we know
    # A known given name is another's here: never Saddam Hussein.
    ("Saddam Haftar left Cairo. Saddam attacked Sirte.", "attacked", [("Saddam Haftar", ("LBY MIL",))], "en"),
    ("Libya is quiet. Saddam Heftar attacked Sirte.", "attacked", [("Saddam Haftar", ("LBY MIL",))], "en"),
    # Titles tell men from women, and who holds an office no longer.
    ("Bill Clinton left. Mrs. Clinton condemned the attack.", "condemned", [("Clinton", ())], "en"),
    ("President Mahamat Deby met former President Amadou Seyni. The president condemned the attack.", "condemned",
     [("Mahamat Idriss Déby", ("TCD GOV",))], "en"),
    # A country and an office, by the tables.
    ("Khalifa Haftar left. Libya's renegade general attacked Sirte.", "attacked",
     [("Khalifa Haftar", ("LBY MIL",))], "en"),
    # His forces are of his side, and never he himself.
    ("Marshal Khalifa Haftar left. His forces attacked Sirte.", "attacked", [(None, ("LBY MIL",))], "en"),
    ("Le maréchal Khalifa Haftar a quitté Benghazi. Ses forces ont attaqué les rebelles.", "attaqué",
     [(None, ("LBY MIL",))], "fr"),
    # His son, where the text names one only.
    ("Marshal Khalifa Haftar met Egyptian officials with Saddam Haftar. The marshal's son attacked Sirte.", "attacked",
     [("Saddam Haftar", ("LBY MIL",))], "en"),
    ("Marshal Khalifa Haftar left. His son attacked Sirte.", "attacked", [(None, ("CVL",))], "en"),
    # The group, after one; nobody after two.
    ("Boko Haram attacked Diffa. The group killed three soldiers.", "killed", [("Boko Haram", ("NGA REB",))], "en"),
    ("Boko Haram and Islamic State attacked Diffa. The group killed three soldiers.", "killed", [(None, ())], "en"),
    # Two states.
    ("Niger and Chad signed an agreement. Both countries condemned the attack.", "condemned",
     [("Niger", ("NER GOV",)), ("Chad", ("TCD GOV",))], "en"),
    ("Le Niger et le Tchad ont signé un accord. Les deux pays ont condamné l'attaque.", "condamné",
     [("Niger", ("NER GOV",)), ("Chad", ("TCD GOV",))], "fr"),
    ("Niger, Chad and Mali signed an agreement. Both countries condemned the attack.", "condemned", [(None, ())], "en"),
    # Compounds.
    ("The embassies of France, Germany and Italy condemned the attack.", "condemned",
     [(None, ("FRA GOV",)), (None, ("DEU GOV",)), (None, ("ITA GOV",))], "en"),
    ("The Libyan and Algerian military forces attacked the rebels.", "attacked",
     [(None, ("LBY MIL",)), (None, ("DZA MIL",))], "en"),
    ("U.S. and French troops attacked the rebels.", "attacked", [(None, ("USA MIL",)), (None, ("FRA MIL",))], "en"),
    ("Les forces libyennes et algériennes ont attaqué les rebelles.", "attaqué",
     [(None, ("LBY MIL",)), (None, ("DZA MIL",))], "fr"),
    # Pronouns: a woman is not he, nobody is in what he says himself, no subject is the object of his own act.
    ("Khalifa Haftar left. Aicha Garba met Khalifa Haftar. She condemned the attack.", "condemned",
     [("Aicha Garba", ())], "en"),
    ("The rebels met Aicha Garba. She condemned the attack.", "condemned", [(None, ())], "en"),  # she did nothing there
    ("Amadou Seyni said that Moussa Abara had left. He condemned the attack.", "condemned", [("Amadou Seyni", ())], "en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "parties", "language"), WHO)
def test_who(
    text: str, trigger: str, parties: list[tuple[str | None, tuple[str, ...]]], language: str
) -> None:
    found = claim(text, trigger, language).actors
    assert [(actor.name, actor.codes) for actor in found] == parties


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Khalifa Haftar and his son Saddam Haftar left Cairo. Haftar attacked Sirte.", "Haftar attacked"),
        ("Khalifa Haftar met Sabri Boukadoum, and he attacked Sirte.", "he attacked"),
        ("Boko Haram and Islamic State attacked Diffa. The group killed three soldiers.", "The group"),
    ],
)
def test_the_reason_names_who_could_be_meant(text: str, start: str) -> None:
    found = [a for c in reading(text).claims for a in c.actors if a.start == text.index(start)]
    assert found and all((a.rule or "").startswith("the text does not say which: ") for a in found)


def test_words_are_kept() -> None:
    """Descriptions print themselves, whoever they name."""
    text = "Niger and Chad signed an agreement. Both countries condemned the attack."
    found = claim(text, "condemned").actors
    assert {text[a.start : a.end] for a in found} == {a.printed for a in found} == {"Both countries"}
