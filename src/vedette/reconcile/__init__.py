"""What all documents together tell of a party; derived anew each time, never a claim rewritten."""

from vedette.reconcile.parties import parties
from vedette.reconcile.positions import positions
from vedette.reconcile.presences import presences
from vedette.reconcile.sought import Sought, sought

__all__ = ["Sought", "parties", "positions", "presences", "sought"]
