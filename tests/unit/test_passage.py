"""A text of a catalog, taken apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from locpipe.checks.passage import INLINE, inline_pieces

PIECES = (
    "[ ] ( ) ]( [@a] [@b, p. 2] [a](https://a.ca/b) {city} {lang=fr} [mot]{lang=fr} %(name)s %% % * ** ` `a` \\* \\ < > http https://a.ca/ @ a@b.ca "
    "www.a.ca/b canada.ca .ca . , é mot"
).split(" ")


@given(st.lists(st.sampled_from([*PIECES, " ", "\n"]), max_size=12).map("".join))
def test_a_quicker_way_finds_the_same_pieces(text: str) -> None:
    assert [match.span() for match in inline_pieces(text)] == [match.span() for match in INLINE.finditer(text)]
