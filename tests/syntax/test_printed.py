"""Offsets survive the plain printing of white space."""

from hypothesis import given
from hypothesis import strategies as st

from vedette.syntax.printed import printed

TEXT = st.text(alphabet=st.sampled_from("ab \n\t\u00a0\u202f\u200bé«"), max_size=60)


@given(TEXT, st.integers(0, 60), st.integers(0, 60))
def test_every_character_knows_where_it_stands(text: str, first: int, second: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    plain = printed(text, start, end)
    assert len(plain.text) == len(plain.offsets)
    for character, offset in zip(plain.text, plain.offsets, strict=True):
        assert start <= offset < end
        assert text[offset] == character or (character == " " and not text[offset].isalnum())


@given(TEXT)
def test_no_run_of_blanks_is_left(text: str) -> None:
    plain = printed(text, 0, len(text)).text
    assert "  " not in plain
    assert plain.strip() == plain
