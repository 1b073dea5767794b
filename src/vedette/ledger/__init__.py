"""Where facts are kept: one SQLite file to which is added and from which nothing is taken."""

from vedette.ledger.counts import Counts
from vedette.ledger.ledger import Ledger

__all__ = ["Counts", "Ledger"]
