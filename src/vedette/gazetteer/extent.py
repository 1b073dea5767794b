"""Where a division lies and how wide it is, from its towns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from vedette.gazetteer.distance import great_circle_km

EXTENT = 0.95
"""Share of a division's towns that its radius takes in. Vedette's own, as the least radius."""
LEAST_KM = 10.0


def extent(towns: Sequence[dict[str, Any]]) -> tuple[float, float, float]:
    """Middle of the box around the towns (degrees) and radius in km around it.

    >>> extent([{"latitude": 52.0, "longitude": 179.0}, {"latitude": 52.0, "longitude": -179.0}])[:2]
    (52.0, -180.0)
    """
    lat = _middle([t["latitude"] for t in towns])
    lons = [t["longitude"] for t in towns]
    if max(lons) - min(lons) > 180:
        lons = [lon % 360 for lon in lons]
    lon = (_middle(lons) + 180) % 360 - 180
    distances = sorted(great_circle_km(lat, lon, t["latitude"], t["longitude"]) for t in towns)
    radius_km = max(LEAST_KM, distances[int(EXTENT * (len(distances) - 1))])
    return round(lat, 3), round(lon, 3), round(radius_km, 1)


def _middle(degrees: list[float]) -> float:
    return (min(degrees) + max(degrees)) / 2
