"""Who and where: drafts over phrases become claims over parties, places, times and counts."""

from vedette.resolve.resolver import Resolver
from vedette.resolve.resources import Resources, open_resources

__all__ = ["Resolver", "Resources", "open_resources"]
