"""Runs one command and prints, as JSON, what it took. A program of its own, run by its path.

Its only children are the command and what that starts and waits for, so what the system says of its children
is said of the command; that it imports nothing large keeps its own memory out of the answer (on Linux a new
process counts as big as the one that it was split from).
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

try:
    import resource
except ImportError:  # Windows has no such module: memory and processor time are then not told
    resource = None  # type: ignore[assignment]

BYTES_PER_UNIT = 1 if sys.platform == "darwin" else 1024
"""`ru_maxrss` is in bytes on macOS and in KiB elsewhere (getrusage(2) of each)."""
MB = 1_000_000


def main(command: list[str]) -> None:
    """`peak_mb` is the most that any one process of it held, `processor_s` that of all; null if unknown."""
    started = time.perf_counter()
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        encoding="utf-8",
        errors="replace",
    )
    seconds = time.perf_counter() - started
    print(  # noqa: T201 - its answer
        json.dumps(
            {
                "seconds": seconds,
                "status": done.returncode,
                "said": done.stderr[-2000:],
                "peak_mb": None,
                "processor_s": None,
                **_used(),
            }
        )
    )


def _used() -> dict[str, float]:
    if resource is None:
        return {}
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {"peak_mb": used.ru_maxrss * BYTES_PER_UNIT / MB, "processor_s": used.ru_utime + used.ru_stime}


if __name__ == "__main__":
    main(sys.argv[1:])
