"""Names and values of the field's standards, as VOCABULARY lists them.

PLOVER's event types, modes, quad classes and contexts are those of the PLOVER codebook (Open Event
Data Alliance); STATEMENT with its modes is Vedette's own (CAMEO's root 01).
"""

from __future__ import annotations

from typing import Literal, get_args

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
    "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "STATEMENT",
]  # fmt: skip
EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)

MODES: dict[EventType, frozenset[str]] = {
    "AGREE": frozenset(),
    "SUPPORT": frozenset(),
    "CONCEDE": frozenset(),
    "COOPERATE": frozenset(),
    "AID": frozenset(),
    "CONSULT": frozenset("visit third-party multilateral phone".split()),
    "RETREAT": frozenset("withdraw release disarm ceasefire access resign".split()),
    "REQUEST": frozenset("assist change yield meet".split()),
    "REJECT": frozenset("assist change yield meet".split()),
    "ACCUSE": frozenset("disapprove investigate allege".split()),
    "THREATEN": frozenset("restrict arrest relations expel territory violence".split()),
    "PROTEST": frozenset("demo riot strike hunger boycott obstruct vandalize".split()),
    "SANCTION": frozenset("convict expel withdraw discontinue".split()),
    "MOBILIZE": frozenset("troops weapons police militia".split()),
    "COERCE": frozenset(
        ("seize restrict censor curfew martial-law arrest deport withhold misinformation cyber").split()
    ),
    "ASSAULT": frozenset(
        (
            "abduct beat torture sexual targeted destroy primitive firearms "
            "explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional"
        ).split()
    ),
    "STATEMENT": frozenset(
        "comment decline-comment deny-responsibility claim-responsibility concern".split()
    ),
}

QUAD_CLASSES: dict[EventType, int] = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1,
    "COOPERATE": 2, "AID": 2, "RETREAT": 2,
    "REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3,
    "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}  # fmt: skip
"""1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. STATEMENT has none."""

CONTEXTS: frozenset[str] = frozenset(
    (
        "military intelligence executive legislative election political_institutions pro_democracy "
        "pro_autocracy economic legal reparations human_rights rights_freedoms repression "
        "human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping "
        "health asylum migration disasters natural_resource environment technology terrorism cbrn cyber "
        "misinformation crime corruption illegal_drugs trafficking"
    ).split()
)

SECTORS: frozenset[str] = frozenset(
    (
        "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC"
    ).split()
)

RELATIONS: frozenset[str] = frozenset(
    ("backs opposes fights allied_with commands member_of part_of kin_of holds_office located_in").split()
)
"""Lasting states between two parties. Vedette's own list."""

Position = Literal["supports", "opposes", "accuses", "denies", "declines", "demands", "warns", "agrees"]
"""What somebody does who takes a position in words. Vedette's own list."""

Kind = Literal["event", "relation", "assessment", "description"]
RegionKind = Literal["headline", "byline", "dateline", "body", "caption", "furniture"]
Stance = Literal["asserts", "denies", "neither", "hedges", "alleges", "asks", "threatens"]
Polarity = Literal["affirmed", "negated"]
Modality = Literal["actual", "possible", "planned", "hypothetical", "habitual"]
LinkKind = Literal[
    "outlet", "official", "organisation", "person", "collective", "anonymous", "document", "unattributed"
]
Closeness = Literal["eyewitness", "participant", "official", "media"]
PlaceUse = Literal["literal", "metonym", "demonym", "part"]
MentionKind = Literal["actor", "place", "time", "count"]
PlaceRelation = Literal[
    "in", "near", "toward", "from", "between", "along", "into", "at_distance", "in_direction",
]  # fmt: skip
Measure = Literal[
    "fatalities", "injured", "detained", "displaced", "missing", "personnel", "vehicles", "aircraft",
    "weapons", "distance", "area", "duration", "money", "other",
]  # fmt: skip
