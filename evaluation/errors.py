"""What stops a task, or a part of one, from being measured.

    EvaluationError
    ├── GoldAbsentError     the data set is not in the folder that was named
    ├── GoldMalformedError  a line of it is not what the format says: names file and line
    ├── NotYetError         Vedette does not do this yet
    └── AnnotationError     an annotation of the hand-read set is off: names file and entry

Their text is one sentence a user can act on.
"""

from __future__ import annotations


class EvaluationError(Exception):
    """Base of all."""


class GoldAbsentError(EvaluationError):
    """Nothing to measure on."""


class GoldMalformedError(EvaluationError):
    """The data set cannot be read."""


class NotYetError(EvaluationError):
    """The part of Vedette that would be measured does not exist yet."""


class AnnotationError(EvaluationError):
    """An annotation cannot be used."""
