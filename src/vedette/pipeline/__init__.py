"""The stages in order: from what the user names to what the ledger keeps."""

from vedette.pipeline.digest import reader_digest
from vedette.pipeline.explain import explain
from vedette.pipeline.ingest import ingest, keep
from vedette.pipeline.summary import Progress, Summary
from vedette.pipeline.worker import Stages, Worker, load_stages

__all__ = [
    "Progress",
    "Stages",
    "Summary",
    "Worker",
    "explain",
    "ingest",
    "keep",
    "load_stages",
    "reader_digest",
]
