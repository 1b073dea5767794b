"""Parties, offices and groups by name; the nouns that tell what sector a party belongs to."""

from vedette.actors.days import Days
from vedette.actors.home import own_actors
from vedette.actors.parts import Alias, Office, Term, Tie
from vedette.actors.period import Period
from vedette.actors.record import ActorKind, ActorRecord, Coded, Match, shared
from vedette.actors.roles import Roles, load_roles
from vedette.actors.table import Actors, load_actors

__all__ = [
    "ActorKind",
    "ActorRecord",
    "Actors",
    "Alias",
    "Coded",
    "Days",
    "Match",
    "Office",
    "Period",
    "Roles",
    "Term",
    "Tie",
    "load_actors",
    "load_roles",
    "own_actors",
    "shared",
]
