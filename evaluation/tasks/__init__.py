"""All tasks by name."""

from __future__ import annotations

from evaluation.task import Task
from evaluation.tasks.attribution import ATTRIBUTION
from evaluation.tasks.events import EVENTS

TASKS: dict[str, Task] = {task.name: task for task in (EVENTS, ATTRIBUTION)}
