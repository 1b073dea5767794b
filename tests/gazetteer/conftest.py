"""One index for all tests of places, built once."""

from __future__ import annotations

import pytest

from vedette.gazetteer import Gazetteer, open_gazetteer


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    """The user's own cached index: building another would take longer than all tests together."""
    return open_gazetteer()
