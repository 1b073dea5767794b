"""Likeness: what it brings together, what it keeps apart, and the laws it keeps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.names import key, likeness, near_skeletons, skeleton, sounds
from vedette.names.costs import costs
from vedette.names.sounds import sound_table

# (a name, the other spelling, a name that is less like it)
NEARER = [
    ("Qadamez", "Ghadames", "Agdam"),  # back consonants
    ("Depteb", "Debdeb", "Tebessa"),  # voice
    ("Charkiw", "Kharkiv", "Cherson"),  # German
    ("Djanet", "Janet", "Tanet"),  # French dj
    ("Mourzouk", "Murzuq", "Mersuk"),  # ou
    ("Al-Dabtab", "Dabtab", "Debtob"),  # the article costs little
    ("غدامس", "Ghadames", "Agdam"),  # short vowels are not written
    ("الدبداب", "Debdeb", "Tatabad"),
    ("Харьков", "Kharkov", "Krakow"),
    ("طرابلس", "Trablus", "Barbolis"),
    ("تبریز", "Tabriz", "Zabrat"),  # Persian ya
    ("Мосул", "الموصل", "المثنى"),  # neither in Latin
]

names = st.text(alphabet="abcdeghijklmnopqrstuwxyz'- ابتثجحدرسشصضطعغفقكلمنهوية бвгджзклмхцшщ", max_size=12)


@pytest.mark.parametrize(("name", "other", "less"), NEARER)
def test_another_spelling_is_nearer_than_another_name(name: str, other: str, less: str) -> None:
    assert likeness(name, other) > likeness(name, less) + 0.03


@given(names, names)
def test_symmetric_and_from_nothing_to_one(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert 0.0 <= likeness(one, other) <= 1.0


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) <= 1.0


@given(st.text(max_size=20))
def test_depends_on_the_key_only(printed: str) -> None:
    assert likeness(printed, key(printed)) == 1.0
    assert sounds(printed) == sounds(key(printed))


def test_names_without_a_common_sound_have_nothing_in_common() -> None:
    assert likeness("北京", "Kidal") == likeness("Kidal", "") == 0.0
    assert likeness("北京", "北海") == 0.5  # letters of unknown scripts stand for themselves


def test_every_sound_has_its_costs() -> None:
    table, found = sound_table(), costs()
    spelled = {*table.latin.values(), *table.cyrillic.values(), *table.arabic.values()}
    heard = {sound for spelling in spelled for sound in spelling.split()}
    assert {sound for sound in heard if sound not in found.omitted} == set()
    assert all(row[other] == found.pairs[other][one] for one, row in found.pairs.items() for other in row)
    assert all(sound in heard | {"ة"} for members in table.classes.values() for sound in members)


@given(st.text(alphabet="CFHJKLMNPRSTWX", max_size=8))
def test_near_skeletons_are_one_exchange_away(found: str) -> None:
    for near in near_skeletons(found):
        assert len(found) - len(near) in (0, 1)
        assert near != found


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_doubled_letters_count_once(word: str) -> None:
    doubled = "".join(c * 2 if c in "bflmnr" else c for c in word)
    assert skeleton(doubled) == skeleton(word)
