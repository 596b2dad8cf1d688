from __future__ import annotations

from genogram_app.narrative.people.states import Words
from genogram_app.ui.text.likely import likely
from tests.ui.conftest import family


def test_whom_the_words_may_mean_comes_before_who_was_spoken_of_last() -> None:
    words = Words(40, 43, "unclear", (), ("p2",))
    before = (Words(0, 4, "linked", ("p1",)), Words(9, 14, "linked", ("p3",)))
    assert likely(family(), "she", words, before) == (("p2", "p3", "p1"), ())


def test_who_is_called_so_is_likely() -> None:
    assert likely(family(), "Mr Quill", None, ()) == (("p3",), ("p1", "p2"))
