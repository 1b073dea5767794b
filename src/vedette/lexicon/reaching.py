"""Where the one acted on stands if a frame's own slots are empty: data of the language, by event type."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import EventType


class Reaching(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<language>/recipients.yaml`.

    `content`: whom the act that is agreed on, threatened or refused would befall. `asked`: who is to do what
    is asked, or is said to have done it. `beside`: prepositions within what the act is about that lead to a
    party, `states`: those that lead to a state alone. `giving` of these need an object before them ("send aid
    to Mali", but "go to Mali"). `purposes`: verbs of what a protest is for; what is `welcome` to whom it
    befalls ("the release of activists") tells nothing of whom it is against. `owners` lead from a deed to
    whose it is. `opposing`: nouns of "in defiance of"; `conditions` open what a threat is meant to bring
    about ("unless Mali withdraws"); who is the subject of a `suffering` verb undergoes what is its object.
    """

    content: frozenset[EventType]
    asked: frozenset[EventType]
    beside: dict[EventType, frozenset[str]]
    states: dict[EventType, frozenset[str]]
    giving: frozenset[str]
    purposes: frozenset[str]
    welcome: frozenset[str]
    owners: frozenset[str]
    opposing: frozenset[str]
    conditions: frozenset[str]
    suffering: frozenset[str]
