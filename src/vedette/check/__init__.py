"""What a text says of places, held against the map: countries, lengths of borders, distances, directions."""

from vedette.check.checker import Checker

__all__ = ["Checker"]
