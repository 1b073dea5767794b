"""Words by which a speaker lays something upon somebody: "Libya must hand over the suspects"."""

from __future__ import annotations

from msgspec import Struct


class Obligations(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<language>/obligations.yaml`; all lemmas.

    `auxiliaries` stand beside their verb ("must"), `verbs` above an infinitive ("has to", "doit"),
    `impersonal` above a clause with a subject of its own ("il faut que"). What is `soft` ("should") or in
    the conditional ("devrait") asks only where what is asked is an act that some frame knows.
    """

    auxiliaries: frozenset[str]
    verbs: frozenset[str]
    impersonal: frozenset[str]
    soft: frozenset[str]
