"""Places that a user imported are found where the text calls them places, and nowhere else."""

from __future__ import annotations

import pytest
from dumps import line, use_few_places, zipped
from resolve.reports import drafts

from vedette.gazetteer.importing import import_dump
from vedette.resolve import Resolver

DUMP = [
    line(90000001, "Bir Zalfan"),
    line(90000002, "Wadi Tarsin al Kabir", "H.WAD"),
    line(90000003, "Hope", "H.STM"),
    line(90000004, "Zalfan Airfield", "S.AIRF"),
    line(90000005, "Brenner", "T.PK"),
]

TEXTS = [
    ("Clashes broke out in Bir Zalfan in southern Libya on Sunday.", "Bir Zalfan", "gn:90000001"),
    ("Libyan troops were killed near Wadi Tarsin al Kabir.", "Wadi Tarsin al Kabir", "gn:90000002"),
    ("Drones struck the Zalfan Airfield in Libya.", "Zalfan Airfield", "gn:90000004"),
    ("In Hope, the minister said, Tunisia has a guide.", "Hope", None),  # one word, a river of elsewhere
    ("Libya has Hope, the minister said.", "Hope", None),  # one word, and nothing calls it a place
    ("Mr Mitchell and Brenner met the Libyan army.", "Brenner", None),  # a person
    ("The army attacked the town of Bir Zalfan in Algeria.", "Bir Zalfan", None),  # it is in Libya
]


@pytest.fixture(scope="module")
def resolver(tmp_path_factory: pytest.TempPathFactory) -> Resolver:
    folder = tmp_path_factory.mktemp("imported")
    with pytest.MonkeyPatch.context() as patch:
        use_few_places(folder, patch)
        import_dump(zipped(folder / "LY.zip", DUMP), lambda _: None)
        return Resolver.load()


@pytest.mark.parametrize(("text", "printed", "place"), TEXTS)
def test_imported_places(resolver: Resolver, text: str, printed: str, place: str | None) -> None:
    found = resolver.resolve_one(drafts(text), reader="r").mentions
    assert [m.id for m in found if m.kind == "place" and m.printed == printed and m.id] == (
        [place] if place else []
    )
