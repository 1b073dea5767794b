"""Why a frame does not apply: the first of its conditions that does not hold."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Condition = Literal[
    "subject", "depicted", "about", "words", "form", "modality", "speaker", "only", "some", "never", "anchor"
]


_PLAIN: dict[Condition, str] = {
    "subject": "the text is about something else",
    "depicted": "a novel, a film or another work tells of it",
    "words": "the other words of the entry do not stand beside it",
    "speaker": "nobody is said to speak here, and “I” or “we” takes part",
    "form": "the frame is for another form of the word, or for its negation",
    "anchor": "nobody, no place and no time hangs on the noun",
}


class Failure(Struct, frozen=True):
    """Why a frame does not apply.

    `condition` is one of `subject` (the text is about something else), `depicted` (a work of art tells of
    it), `about` (the frame is for texts about another subject), `words` (what must stand beside the trigger
    does not), `form` (also: no negation where one is asked for), `modality` (the frame is for what is
    planned, say, and this is not), `speaker` (it is not told who "we" are), `only` (nothing of the classes
    asked for stands in `slot`), `some` (in none of several slots), `never` (something stands there that
    must not) and `anchor` (a noun on which nobody, no place and no time hangs). `printed` is the phrase that
    failed; None where the slot is empty or the condition is about none.
    """

    condition: Condition
    slot: str | None = None
    classes: tuple[str, ...] = ()
    printed: str | None = None

    def __str__(self) -> str:
        """As people read it: "object “the deal” is none of PARTY, PLACE"."""
        listed = ", ".join(self.classes)
        match self.condition:
            case "about":
                return f"the text is not about {listed}"
            case "modality":
                return f"it is not said to be {listed}"
            case "some":
                return f"neither of {self.slot} is as the frame asks"
            case "never":
                return f"{self.slot} “{self.printed}” is one of {listed}"
            case "only" if self.printed is None:
                return f"no {self.slot}; wanted is one of {listed}"
            case "only":
                return f"{self.slot} “{self.printed}” is none of {listed}"
            case plain:
                return _PLAIN[plain]
