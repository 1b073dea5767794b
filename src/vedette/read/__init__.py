"""Claims as the words carry them: what, by whom said, how firmly; who and where comes later."""

from vedette.read.explaining import explained
from vedette.read.reader import READ_LANGUAGES, read, read_one

__all__ = ["READ_LANGUAGES", "explained", "read", "read_one"]
