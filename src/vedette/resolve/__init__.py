"""Phrases into parties, places, times and counts; speakers into chains; within one document."""

from vedette.resolve.resolver import Resolver
from vedette.resolve.resources import Resources, open_resources

__all__ = ["Resolver", "Resources", "open_resources"]
