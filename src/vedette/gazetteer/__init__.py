"""Places by name: towns of GeoNames, countries in all languages, and what newswire needs besides."""

from vedette.gazetteer.antimeridian import within_180
from vedette.gazetteer.borders import Border, Borders
from vedette.gazetteer.distance import distance_km
from vedette.gazetteer.fuzzy import clearest
from vedette.gazetteer.gazetteer import Gazetteer, open_gazetteer
from vedette.gazetteer.plane import Plane
from vedette.gazetteer.record import Candidate, PlaceRecord

__all__ = [
    "Border",
    "Borders",
    "Candidate",
    "Gazetteer",
    "PlaceRecord",
    "Plane",
    "clearest",
    "distance_km",
    "open_gazetteer",
    "within_180",
]
