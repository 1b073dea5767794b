"""Parties over all documents: one by all its names, each relation with its sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reconcile.told import report

from vedette.model import Actor, Reading
from vedette.reconcile import Sought, parties, sought

TOLD = (
    report("a", "Field Marshal Khalifa Haftar met the envoy in Benghazi. Haftar rejected the plan."),
    report("b", "Saddam Haftar, son of General Khalifa Haftar, visited Ankara on Monday."),
    report("c", "Le maréchal Khalifa Haftar a rencontré le président algérien.", language="fr"),
    report("d", "Imad Mesdoua, a political analyst, said Algeria rejected the plan."),
)
CLAIMS = [claim for one in TOLD for claim in one.claims]
KHALIFA, SADDAM = "vd:actor/khalifa-haftar", "vd:actor/saddam-haftar"


def test_one_party_by_all_its_names_and_never_the_son_for_the_father() -> None:
    found = {party.id: party for party in parties(TOLD, Sought())}
    assert found[KHALIFA].documents == 3
    assert found[SADDAM].documents == 1
    assert {one.printed for one in found[KHALIFA].printed} >= {"Haftar", "Field Marshal Khalifa Haftar"}


def test_a_relation_is_seen_from_both_sides_with_its_sentence() -> None:
    found = {party.id: party for party in parties(TOLD, Sought())}
    (son,), (father,) = (
        [one for one in found[identity].relations if one.type == "kin_of"] for identity in (SADDAM, KHALIFA)
    )
    assert (son.side, son.other.id) == ("subject", KHALIFA)
    assert (father.side, father.other.id) == ("object", SADDAM)
    assert son.claim == father.claim and son.words == "son"
    assert TOLD[1].document.text[son.sentence.start : son.sentence.end] == son.sentence.printed


def test_a_name_of_no_table_is_a_party() -> None:
    (found,) = parties(TOLD, sought("Mesdoua", CLAIMS))
    assert (found.id, found.name) == (None, "Imad Mesdoua")


@given(st.permutations(TOLD), st.lists(st.sampled_from(TOLD), max_size=3))
@settings(max_examples=10, deadline=None)
def test_order_and_repeats_change_nothing(mixed: list[Reading], again: list[Reading]) -> None:
    assert parties([*mixed, *again], Sought()) == parties(TOLD, Sought())


MINISTER = Actor(name="Ramtane Lamamra", codes=("DZA GOV",), printed="he", start=0, end=2)


@pytest.mark.parametrize(
    ("asked", "is_meant"),
    [
        ("Lamamra", True),
        ("RAMTANE LAMAMRA", True),
        ("Lam", False),  # a part of a word is no name
        ("DZA", True),
        ("DZA GOV", True),
        ("DZA MIL", False),
        ("Algeria", True),  # its minister's word is Algeria's
        ("Libya", False),
        (None, True),
    ],
)
def test_who_is_meant(asked: str | None, *, is_meant: bool) -> None:
    assert sought(asked, CLAIMS).means(MINISTER) is is_meant


def test_an_id_of_the_tables_means_its_party_in_any_script() -> None:
    (found,) = parties(TOLD, sought("حفتر", CLAIMS, frozenset((KHALIFA,))))
    assert found.id == KHALIFA
