"""All tasks by name."""

from __future__ import annotations

from evaluation.task import Task
from evaluation.tasks.attribution import ATTRIBUTION
from evaluation.tasks.cleaning import CLEANING
from evaluation.tasks.coreference import COREFERENCE
from evaluation.tasks.events import EVENTS
from evaluation.tasks.factuality import FACTUALITY
from evaluation.tasks.handread import HANDREAD
from evaluation.tasks.moments import MOMENTS
from evaluation.tasks.parsing import PARSING
from evaluation.tasks.rates import RATES
from evaluation.tasks.relations import RELATIONS
from evaluation.tasks.sentences import SENTENCES
from evaluation.tasks.speed import SPEED
from evaluation.tasks.spelling import SPELLING
from evaluation.tasks.times import TIMES
from evaluation.tasks.toponyms import TOPONYMS

TASKS: dict[str, Task] = {
    task.name: task
    for task in (
        HANDREAD,
        SENTENCES,
        MOMENTS,
        EVENTS,
        RATES,
        ATTRIBUTION,
        TOPONYMS,
        SPELLING,
        TIMES,
        FACTUALITY,
        COREFERENCE,
        RELATIONS,
        PARSING,
        CLEANING,
        SPEED,
    )
}
