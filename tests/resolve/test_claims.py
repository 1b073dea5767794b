"""What is said begins and ends with its own words."""

import pytest
from resolve.reports import claim


@pytest.mark.parametrize(
    ("text", "language", "trigger", "said"),
    [
        # The cue stands inside what is said: the comma behind it is no part of what follows.
        ("The army, he said, is likely to be cautious.", "en", "said", "is likely to be cautious"),
        # Nor is the one before the closing quotation mark.
        ("“Nobody in this town was ever told,” the mayor said.", "en", "said", "Nobody in this town was ever told"),
        # French sets a space inside its quotation marks.
        ("« La situation reste calme ici », a dit le maire.", "fr", "dit", "La situation reste calme ici"),
    ],
)  # fmt: skip
def test_content(text: str, language: str, trigger: str, said: str) -> None:
    found = claim(text, trigger, language).content
    assert found is not None
    assert found.printed == said == text[found.start : found.end]
