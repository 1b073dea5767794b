"""Words of the trade per language: event frames, cues, how firm a word makes what it governs."""

from vedette.lexicon.cues import Cues
from vedette.lexicon.firmness import Firmness
from vedette.lexicon.frame import Frame, Role, Word
from vedette.lexicon.lexicon import Lexicon, load_lexicon
from vedette.lexicon.subjects import Subject

__all__ = ["Cues", "Firmness", "Frame", "Lexicon", "Role", "Subject", "Word", "load_lexicon"]
