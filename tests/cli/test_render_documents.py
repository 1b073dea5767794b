"""What stands for a report in lists: its headline, its title, its first words."""

import made
import pytest
from msgspec.structs import replace

from vedette.cli.render_documents import headline
from vedette.model import Region

DATED = "date 2025-06-10 Movements were seen in the south, and " + "again " * 20


def region(start: int, end: int, kind: str) -> Region:
    return Region(start=start, end=end, kind=kind, reason="made for this test")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "title", "regions", "shown"),
    [
        ("Army in Port Vale\n\nIt came.", "Other", (region(0, 17, "headline"),), "Army in Port Vale"),
        ("It came.", "The title", (), "The title"),
        # A date before the first words is a dateline, and no part of them.
        (
            DATED,
            None,
            (region(0, 15, "dateline"), region(16, len(DATED), "body")),
            "Movements were seen in the south, and again again again again again again …",
        ),
        ("...", None, (), "..."),
    ],
)
def test_headline(text: str, title: str | None, regions: tuple[Region, ...], shown: str) -> None:
    document = replace(made.document(made.capture()), text=text, title=title, regions=regions)
    assert headline(document) == shown
