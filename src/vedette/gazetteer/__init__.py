"""Places by name: towns of GeoNames, countries in all languages, and what newswire needs besides."""

from vedette.gazetteer.distance import distance_km
from vedette.gazetteer.gazetteer import Gazetteer, open_gazetteer
from vedette.gazetteer.record import Candidate, PlaceRecord

__all__ = ["Candidate", "Gazetteer", "PlaceRecord", "distance_km", "open_gazetteer"]
