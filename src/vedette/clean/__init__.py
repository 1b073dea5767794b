"""Captures -> documents: text, language, what is said of it, and what each region of the text is."""

from vedette.clean.cleaning import READ_LANGUAGES, clean, clean_one

__all__ = ["READ_LANGUAGES", "clean", "clean_one"]
