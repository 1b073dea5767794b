"""Who and where: drafts over phrases become claims over parties, places, times and counts."""

from vedette.resolve.resolver import Resolver

__all__ = ["Resolver"]
