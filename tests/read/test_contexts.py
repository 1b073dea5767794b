"""PLOVER's contexts by the words of a sentence and the themes of a report."""

from made import capture, document

from vedette.read import read_one


def contexts_of(text: str) -> dict[str, tuple[str, ...]]:
    return {draft.trigger.printed: draft.contexts for draft in read_one(document(capture(text))).drafts}


def test_a_sentence_has_the_contexts_of_its_words() -> None:
    found = contexts_of("The army attacked the village, the foreign minister said.")
    assert set(found["attacked"]) >= {"military", "diplomatic"}


def test_a_phrase_counts_in_its_printed_form_too() -> None:
    assert "human_rights" in contexts_of("Soldiers killed six people, Human Rights Watch said.")["killed"]


def test_what_a_report_keeps_coming_back_to_holds_for_all_its_claims() -> None:
    about = "The army shelled the town. Troops held the bridge. A soldier spoke."
    assert "military" in contexts_of(f"{about} Rebels killed two people.")["killed"]


def test_one_mention_elsewhere_does_not() -> None:
    found = contexts_of("A soldier spoke. Talks were held in Niamey on Monday. Rebels killed two people.")
    assert "military" not in found["killed"]


def test_some_modes_bring_their_context_along() -> None:
    assert "cyber" in contexts_of("The ministry of defence was hacked on Monday, Niger said.")["hacked"]
