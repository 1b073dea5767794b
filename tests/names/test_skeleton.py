"""The skeleton: what it brings together, and what it must keep apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.names import key, skeleton

FAMILIES = [
    "Ghadames Ghadamès Ghudamis Qadams Qadamez Kadams Kadames غدامس Гадамес",  # back consonants, z/s
    "Debdeb Depteb Dabtab Al-Dabtab الدبداب",  # voice, article
    "Murzuq Murzuk Mourzouk Morzug مرزق",
    "Djanet Janet Джанет",  # dj/j
    "Oued Wadi Ouadi وادي",  # w at the start
    "Khartoum Khartum الخرطوم",
    "Sharara Charara الشرارة",  # English and French romanisation
    "Riyadh Riad Riyad الرياض",  # emphatic d
    "Sabha Sebha سبها",
]

APART = [("Tripoli", "Tunis"), ("Kidal", "Kayes"), ("Ghat", "Ghazni"), ("Khartoum", "Kherson")]


@pytest.mark.parametrize("family", FAMILIES)
def test_spellings_of_one_name_share_a_skeleton(family: str) -> None:
    assert len({skeleton(name) for name in family.split()}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_names_do_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_scripts_without_rules_have_none() -> None:
    assert skeleton("北京") == ""


@given(st.text(max_size=20))
def test_depends_on_the_key_only(printed: str) -> None:
    assert skeleton(printed) == skeleton(key(printed))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", max_size=20))
def test_is_made_of_classes(printed: str) -> None:
    assert set(skeleton(printed)) <= set("CFHJKLMNPRSTWX")
