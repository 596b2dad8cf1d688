"""What reading a document gives."""

from __future__ import annotations

from genogram_app.interchange.documents.text_read import TextRead


def test_a_text_is_plain_and_needs_no_remark_unless_said() -> None:
    assert TextRead("a") == TextRead("a", "text/plain", ())
