"""Why a frame does not apply: the first of its conditions that does not hold."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Condition = Literal["subject", "about", "words", "speaker", "form", "only", "some", "never", "anchor"]


class Failure(Struct, frozen=True):
    """Why a frame does not apply.

    `condition` is one of `subject` (the text is about something else), `about` (the frame is for texts
    about another subject), `words` (what must stand beside the trigger does not), `speaker` (it is not
    told who "we" are), `form` (also: no negation where one is asked for), `only` (nothing of the classes
    asked for stands in `slot`), `some` (in none of several slots), `never` (something stands there that
    must not) and `anchor` (a noun on which nobody, no place and no time hangs). `printed` is the phrase
    that failed; None where the slot is empty or the condition is about none.
    """

    condition: Condition
    slot: str | None = None
    classes: tuple[str, ...] = ()
    printed: str | None = None

    def __str__(self) -> str:
        """As people read it: "object “the deal” is none of PARTY, PLACE"."""
        listed = ", ".join(self.classes)
        match self.condition:
            case "subject":
                return "the text is about something else"
            case "about":
                return f"the text is not about {listed}"
            case "words":
                return "the other words of the entry do not stand beside it"
            case "speaker":
                return "nobody is said to speak here, and “I” or “we” takes part"
            case "form":
                return "the frame is for another form of the word, or for its negation"
            case "anchor":
                return "nobody, no place and no time hangs on the noun"
            case "some":
                return f"neither of {self.slot} is as the frame asks"
            case "never":
                return f"{self.slot} “{self.printed}” is one of {listed}"
            case "only" if self.printed is None:
                return f"no {self.slot}; wanted is one of {listed}"
            case _:
                return f"{self.slot} “{self.printed}” is none of {listed}"
