"""What a spawned process does."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from multiprocessing import parent_process
from threading import Thread

from vedette.model import Capture, Entry
from vedette.pipeline.worker import Load, worker


def begin() -> None:
    """Ends with Ctrl-C at once, and with the parent: a killed parent must not leave workers behind."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()


def ready() -> bool:
    return True


def work(reader: str, load: Load, captures: Sequence[Capture]) -> list[Entry]:
    return worker(reader, load).all(captures)


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
