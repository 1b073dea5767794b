"""What the docs and the peers' list name exists."""

from __future__ import annotations

from pathlib import Path

import msgspec

from evaluation.peers import FILE, Peer
from evaluation.tasks import TASKS
from vedette.data import parse_yaml

README = Path(__file__).parents[2] / "evaluation" / "README.md"


def test_every_peer_is_of_a_task_and_its_data() -> None:
    peers = msgspec.convert(parse_yaml(FILE.read_bytes(), FILE.name), list[Peer])
    known = {(task.name, part.data) for task in TASKS.values() for part in task.parts}
    assert peers
    assert {(peer.task, peer.data) for peer in peers} <= known
    assert all(peer.origin for peer in peers)


def test_the_readme_tells_of_every_task_and_data_set() -> None:
    told = README.read_text("utf-8")
    assert [name for name in TASKS if f"`{name}`" not in told] == []
    files = ("plover_gsr_visible", "petrarch2_validation", "polnear_dev", "lgl", "geovirus", "aquaint_timeml",
             "uds_it_happened", "google_ar2en", "ecbplus_docs", "ecbplus_mentions", "re3d")  # fmt: skip
    assert [name for name in files if f"`{name}.jsonl`" not in told] == []
