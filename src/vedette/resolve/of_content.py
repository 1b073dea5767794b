"""Times beside a verbal act that date, or may date, what it is about."""

from __future__ import annotations

from vedette.model import Draft, Span
from vedette.resolve.same_scene import VERBAL, Scene
from vedette.resolve.stated import WITHOUT_DATE, Stated

_DETACHED: frozenset[str] = frozenset(("ACCUSE", "REQUEST", "THREATEN"))
"""Words about what happens at another time; of what is agreed on or refused the day is mostly the act's."""
_MOMENTARY: frozenset[str] = frozenset((*VERBAL, "AGREE", "SUPPORT", "CONCEDE", "CONSULT"))
"""What is done in words takes no length: "discussed the violence of recent days"."""
_BESIDE_NOUNS = frozenset(("amod", "acl", "acl:relcl", "compound"))


def is_of_content(one: Stated, draft: Draft, scene: Scene) -> bool:
    """Whether a time is not, or not surely, when a verbal act was done.

    Of "condemned the attacks in Goma this weekend" nobody can tell what happened this weekend.
    """
    if one.is_lent:
        return False
    if draft.event_type in _MOMENTARY and one.expression.form in WITHOUT_DATE:
        return True
    if draft.event_type in _DETACHED and _names_happening(draft.trigger.end, one, scene):
        return True
    if draft.content is None or draft.trigger.span.within(draft.content.span):
        return False
    span = draft.content.span
    if one.head.span.within(span):
        return True
    if draft.event_type in VERBAL and _is_clause(span, scene):
        return _is_behind(one, draft, span) or _is_put_between(draft, scene, one)
    return False


def _is_clause(span: Span, scene: Scene) -> bool:
    inside = (word for word in scene.sentence.words if word.span.within(span))
    return any(word.pos == "VERB" and word.dep not in _BESIDE_NOUNS for word in inside)


def _is_behind(one: Stated, draft: Draft, span: Span) -> bool:
    """Behind where what is said begins: "found that many fled, up from few in 2000"."""
    return draft.trigger.start < span.start <= one.head.start


def _is_put_between(draft: Draft, scene: Scene, one: Stated) -> bool:
    """Before a verb of saying put between commas: "In 1911, she added, he left"."""
    after = next((word for word in scene.sentence.words if word.start >= draft.trigger.end), None)
    return one.head.start < draft.trigger.start and after is not None and after.text == ","


def _names_happening(end: int, one: Stated, scene: Scene) -> bool:
    """Whether what happened is named between the verb and the time."""
    return any(
        end <= word.start < one.head.start and word.index in scene.happenings for word in scene.sentence.words
    )
