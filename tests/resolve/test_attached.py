"""Which claim has which count, and what it says happened to the counted."""

from __future__ import annotations

import pytest
from resolve.reports import claim, reading

from vedette.model import Count

CASES = [
    # the verb tells what happened to its object
    ("Police arrested twelve protesters in Bangui.", "en", "arrested", [("detained", 12, 12)]),
    ("Gunmen abducted two traders near Bosso.", "en", "abducted", [("detained", 2, 2)]),
    ("Dix-neuf personnes ont été interpellées à Nouméa.", "fr", "interpellées", [("detained", 19, 19)]),
    # those who are freed were held
    ("Niger released four herders on Friday.", "en", "released", [("detained", 4, 4)]),
    # what is moved, and what is hit
    ("The army deployed 5,000 soldiers along the border.", "en", "deployed", [("personnel", 5000, 5000)]),
    # parts of one list are each counted
    (
        "Rebels killed three soldiers and two civilians near Sirte.",
        "en",
        "killed",
        [("fatalities", 3, 3), ("fatalities", 2, 2)],
    ),
    # the known pair is no count
    ("The two countries signed a ceasefire in Abuja.", "en", "signed", []),
    # of several things that a trigger tells the worst
    ("Gunmen beat two guards to death near Sirte.", "en", "beat", [("fatalities", 2, 2)]),
    # those whom words reach, not those who speak
    ("The ministry accused two companies of espionage.", "en", "accused", [("other", 2, 2)]),
    # an hour in four figures before a day
    ("Rebels killed soldiers near Sirte about 1530 today.", "en", "killed", []),
    # a number without a noun
    ("Niger freed 11 on Monday near Bosso.", "en", "freed", [("detained", 11, 11)]),
    # a distance is that of the verb it hangs on
    ("Soldiers advanced 12 kilometres into Chad.", "en", "advanced", [("distance", 12, 12)]),
    # three subjects of which the parse gives the verb one
    (
        "Four soldiers, two policemen and nine civilians died in the attack near Sirte.",
        "en",
        "died",
        [("fatalities", 4, 4), ("fatalities", 2, 2), ("fatalities", 9, 9)],
    ),
    # what an army loses
    ("L'armée a perdu 43 hommes près de Gao.", "fr", "perdu", [("fatalities", 43, 43)]),
    # some of a number
    ("Eleven of the 15 hostages were freed near Sirte.", "en", "freed", [("detained", 11, 11)]),
    # a part with a verb of its own
    (
        "The drones struck seven trucks near Gao, destroying five of them.",
        "en",
        "struck",
        [("vehicles", 7, 7)],
    ),
    # what follows a trigger makes it worse
    ("Two guards were beaten to death near Sirte.", "en", "beaten", [("fatalities", 2, 2)]),
    # the injured are not the killed
    ("The shelling killed 12 and injured 30 near Sirte.", "en", "killed", [("fatalities", 12, 12)]),
    # an age behind a noun
    ("Police killed a man, 84, near Sirte.", "en", "killed", []),
    # "one" for an attack
    ("The council condemns the attacks in Mali, including one in Gao.", "en", "condemns", []),
    # people behind a place in small letters; a numbered place
    ("In the camp 12 people were killed near Sirte.", "en", "killed", [("fatalities", 12, 12)]),
    ("Rebels attacked Camp 12 near Sirte.", "en", "attacked", []),
    # no number is told
    ("How many soldiers must die near Sirte?", "en", "die", []),
    # a list ends at another verb
    (
        "The strikes hit two camps and destroyed three bridges near Sirte.",
        "en",
        "hit",
        [("other", 2, 2)],
    ),
    # not those who were killed with him
    (
        "Rebels killed 11 people, including one hostage who was beheaded.",
        "en",
        "beheaded",
        [("fatalities", 1, 1)],
    ),
    # nobody
    ("No one was killed near Sirte.", "en", "killed", [("fatalities", 0, 0)]),
    # the toll of an attack is its count, what a verb of killing counts has a claim of its own
    ("Death toll in the Goma attack rises to 19.", "en", "attack", [("fatalities", 19, 19)]),
    ("The attack near Gao killed 12 people.", "en", "attack", []),
    # a range that is a date and a number
    ("Lomé, le 4 - Deux hommes ont été interpellés à Dapaong.", "fr", "interpellés", [("detained", 2, 2)]),
]


FAILING = [
    # the part stands in the recipient's place, the whole is what was taken
    ("Rebels freed 12 of the 20 teachers kidnapped near Bosso.", "en", "kidnapped", [("detained", 20, 20)]),
    # nobody in another clause than the happening
    ("The attack was the first near Gao; nobody was hurt.", "en", "attack", [("injured", 0, 0)]),
]


@pytest.mark.parametrize(
    ("text", "language", "trigger", "wanted"),
    [*CASES, *(pytest.param(*case, marks=pytest.mark.xfail(strict=True)) for case in FAILING)],
)
def test_counts_of_claims(
    text: str, language: str, trigger: str, wanted: list[tuple[str, float, float]]
) -> None:
    found = claim(text, trigger, language).counts
    assert [(one.measure, one.low, one.high) for one in found] == wanted


def counts(text: str, language: str = "en") -> list[Count]:
    return [count for one in reading(text, language).claims for count in one.counts]


def test_a_part_is_marked_so_that_nobody_adds_it() -> None:
    found = counts("Rebels killed at least 12 people, including three soldiers, near Sirte.")
    assert [(one.low, one.part) for one in found] == [(12, False), (3, True)]


def test_mentions_say_part_and_role_like_claims() -> None:
    text = "Rebels killed at least 12 people, including three soldiers, near Sirte."
    found = [m for m in reading(text).mentions if m.kind == "count"]
    assert [(m.low, m.role, m.part, m.superseded) for m in found] == [
        (12, None, False, False),
        (3, "combatant", True, False),
    ]


def test_two_verbs_share_the_counted_who_are_recipients_of_both() -> None:
    text = "Niger will release four herders whom its soldiers detained near Bosso."
    found = {one.trigger.printed: [c.low for c in one.counts] for one in reading(text).claims}
    assert found["detained"] == [4]
    assert found.get("release", [4]) == [4]


def test_an_age_behind_a_name_is_nobody_detained() -> None:
    text = "Police arrested Abu Ali, 31, in Tikrit."
    assert all(one.low != 31 for one in counts(text))
