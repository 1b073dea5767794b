"""Bytes from files, folders and standard input, each with where and when they were got."""

from vedette.acquire.locations import acquire

__all__ = ["acquire"]
