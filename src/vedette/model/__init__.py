"""The frozen types that every stage shares; JSON Schema is generated from them."""

from vedette.model.attribution import Attribution, Pair, attribution_id
from vedette.model.check import Check, CheckKind, Figure, Told, check_id
from vedette.model.claim import Actor, Claim, Content, Count, Link, Place, Relation, claim_id
from vedette.model.dating import Clue, ClueKind, Dating
from vedette.model.derived import (
    Party,
    PartyRelation,
    Presence,
    Printing,
    Reported,
    StatedPosition,
    position_id,
    presence_id,
)  # fmt: skip
from vedette.model.document import Capture, Document, Given, Region, SetAside, document_id
from vedette.model.draft import Draft, DraftArgument, DraftContent, DraftLink, DraftReading
from vedette.model.explanation import Explanation
from vedette.model.grammar import Argument, Clause, Parse, Phrase, Sentence, Word
from vedette.model.identity import SCHEMA_VERSION, identity, sha256
from vedette.model.mention import Alternative, Mention
from vedette.model.reading import Entry, Reading
from vedette.model.span import Quote, Span
from vedette.model.time import Time

__all__ = [
    "SCHEMA_VERSION",
    "Actor",
    "Alternative",
    "Argument",
    "Attribution",
    "Capture",
    "Check",
    "CheckKind",
    "Claim",
    "Clause",
    "Clue",
    "ClueKind",
    "Content",
    "Count",
    "Dating",
    "Document",
    "Draft",
    "DraftArgument",
    "DraftContent",
    "DraftLink",
    "DraftReading",
    "Entry",
    "Explanation",
    "Figure",
    "Given",
    "Link",
    "Mention",
    "Pair",
    "Parse",
    "Party",
    "PartyRelation",
    "Phrase",
    "Place",
    "Presence",
    "Printing",
    "Quote",
    "Reading",
    "Region",
    "Relation",
    "Reported",
    "Sentence",
    "SetAside",
    "Span",
    "StatedPosition",
    "Time",
    "Told",
    "Word",
    "attribution_id",
    "check_id",
    "claim_id",
    "document_id",
    "identity",
    "position_id",
    "presence_id",
    "sha256",
]
