"""GeoNames' feature codes, as far as places of that kind are kept: `feature_codes.yaml`."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from vedette.errors import ResourceError
from vedette.gazetteer.record import Feature
from vedette.gazetteer.resource import read_yaml

FILE = "feature_codes.yaml"


class Kind(Struct, frozen=True, forbid_unknown_fields=True):
    """What places of some codes are to Vedette; `radius_km` is a guess for all of them."""

    feature: Feature
    radius_km: float
    codes: tuple[str, ...]


@cache
def kept_codes() -> dict[str, Kind]:
    """By class and code.

    >>> kept_codes()["S.AIRB"].feature
    'base'
    """
    kinds = read_yaml(FILE, list[Kind])
    codes = [code for kind in kinds for code in kind.codes]
    doubled = next((code for code in codes if codes.count(code) > 1), None)
    if doubled is not None:
        raise ResourceError(f"{FILE}: code {doubled} stands twice")
    return {code: kind for kind in kinds for code in kind.codes}
