"""Claims as the words carry them: what, by whom said, how firmly; who and where comes later."""

from vedette.read.reader import READ_LANGUAGES, read, read_one

__all__ = ["READ_LANGUAGES", "read", "read_one"]
