"""What is chosen to be shown first follows from the data."""

from __future__ import annotations

import made
from msgspec.structs import replace
from reconcile.told import report

from vedette.cli.overview import MOST_VOICES, about, main_happening, overview, places, voices
from vedette.model import Claim, Link, Place

BASE = made.detailed(made.document(made.capture())).claims[0]


def claim(number: int, kind: str = "ASSAULT", town: str = "Port Vale", **fields: object) -> Claim:
    place = Place(id=f"gn:{town}", name=town, country=None, where_prec=1, printed=town, start=0, end=1)
    base = {
        "id": str(number),
        "document": f"d{number}",
        "event_type": kind,
        "places": (place,),
        "stance": "asserts",
    }
    return replace(BASE, **(base | fields))


def test_what_most_documents_claim_is_the_main_happening() -> None:
    loud = [claim(n, "PROTEST", document="one") for n in range(5)]
    broad = [claim(n, "MOBILIZE", "Ridge") for n in range(10, 13)]
    assert main_happening([*loud, *broad]) == ("MOBILIZE", "gn:Ridge")
    assert main_happening([claim(1, "STATEMENT")]) is None
    assert main_happening([]) is None


def test_what_is_contested_outweighs_what_is_only_told() -> None:
    told = [claim(n, "MOBILIZE", "Ridge") for n in range(3)]
    contested = [claim(n, "ASSAULT") for n in range(10, 13)]
    denial = replace(contested[0], id="x", stance="denies")
    assert main_happening([*told, *contested, denial]) == ("ASSAULT", "gn:Port Vale")


def test_a_denial_that_names_nobody_belongs_to_what_its_document_tells() -> None:
    told = claim(1)
    denial = replace(told, id="2", places=(), actors=(), stance="denies")
    elsewhere = replace(denial, id="3", document="d3")
    assert [c.id for c in about(("ASSAULT", "gn:Port Vale"), [told, denial, elsewhere])] == ["1", "2"]


def test_voices_are_different_and_denials_have_room() -> None:
    many = [claim(n, attribution=(Link(kind="outlet", name=f"outlet {n}"),)) for n in range(20)]
    denials = [replace(c, id=f"x{n}", stance="denies") for n, c in enumerate(many[:2])]
    twice = [replace(c, id=f"y{n}") for n, c in enumerate(many)]
    chosen = voices([*many, *twice, *denials])
    assert len(chosen) == MOST_VOICES
    assert [c.stance for c in chosen].count("denies") == 2
    assert len({(c.attribution, c.stance) for c in chosen}) == MOST_VOICES


def test_places_count_reports_before_claims_and_leave_out_countries() -> None:
    country = Place(name="Norland", country="NOR", where_prec=6, printed="x", start=0, end=1)
    found = places(
        [
            *(claim(1, town="Ridge", document="one") for _ in range(3)),
            claim(2),
            claim(3),
            claim(4, places=(country,)),
        ]
    )
    assert found == (("Port Vale", 2, 2), ("Ridge", 1, 3))


def test_an_empty_ledger_has_an_overview() -> None:
    assert overview([], []).happening is None


def test_the_last_word_of_each_party_and_the_last_report_of_forces() -> None:
    told = (
        report("1", "Algeria rejected the plan of the African Union.", "2025-03-01"),
        report("2", "Algeria demanded a ceasefire.", "2025-04-01"),
        report("3", "A Libyan official welcomed the plan.", "2025-04-01"),
        report("4", "Algeria deployed troops in Tamanrasset."),
        report("5", "On Monday Algeria sent troops into Tamanrasset."),
    )
    found = overview(told, [])
    assert [(one.party.name, one.position) for one in found.stated] == [("Algeria", "demands")]
    assert [(one.party.name, one.place.name) for one in found.forces] == [("Algeria", "Tamanghasset")]
