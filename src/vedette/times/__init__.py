"""The one internal time value: finding what a text says of when, and settling it on a calendar."""

from vedette.times.expression import Bound, Expression, Form, Slots
from vedette.times.grammar import Grammar
from vedette.times.numerals import Numerals
from vedette.times.published import published
from vedette.times.settle import settle
from vedette.times.within import settle_within

__all__ = [
    "Bound",
    "Expression",
    "Form",
    "Grammar",
    "Numerals",
    "Slots",
    "published",
    "settle",
    "settle_within",
]
