"""The texts of a case, and the places in them that accounts quote."""

from __future__ import annotations

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import present
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.edit.text_moves import TextMoves
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Source, TextDocument


def add_text(title: str | None, text: str, *, media_type: str = "text/plain") -> Edit:
    """Add a text, such as the overview report."""

    def change(document: Document) -> Document:
        new = TextDocument(id=next_id(document, "documents"), title=title, media_type=media_type, text=text)
        return added(document, "documents", new)

    return Edit("Add text", change, select=new_in("documents"))


def set_text(text_id: str, text: str) -> Edit:
    """Change a text; quotations that accounts take from it move with their words, or lose their place."""
    return Edit(
        "Change text", lambda document: _changed(document, text_id, text), merge_key=f"text:{text_id}"
    )


def replace_text(text_id: str, text: str, *, media_type: str = "text/plain") -> Edit:
    """Put the next draft in the place of a text; quotations move with their sentences or lose their place."""

    def change(document: Document) -> Document:
        document = _changed(document, text_id, text)
        return replaced(document, _text(document, text_id).replace(media_type=media_type))

    return Edit("Replace text by its next draft", change)


def set_title(text_id: str, title: str | None) -> Edit:
    """Change the title of a text."""

    def change(document: Document) -> Document:
        return replaced(document, _text(document, text_id).replace(title=title))

    return Edit("Change title of text", change, merge_key=f"set:{text_id}.title")


def add_source_of_text(text_id: str, title: str) -> Edit:
    """Add a source, and say that a text gives its account; the source is selected."""

    def change(document: Document) -> Document:
        source = Source(id=next_id(document, "sources"), title=title)
        text = _text(document, text_id).replace(source=source.id)
        return replaced(added(document, "sources", source), text)

    return Edit("Add source of text", change, select=new_in("sources"))


def remove_text(text_id: str) -> Edit:
    """Remove a text; accounts keep the words they quote from it."""
    return remove((text_id,), label="Remove text")


def _changed(document: Document, text_id: str, text: str) -> Document:
    before = _text(document, text_id)
    moves = TextMoves(before.text, text)
    moved = tuple(_moved(a, moves) if a.document == text_id else a for a in document.accounts)
    return replaced(document, before.replace(text=text)).replace(accounts=moved)


def _text(document: Document, text_id: str) -> TextDocument:
    text = present(document, text_id)
    if not isinstance(text, TextDocument):
        raise EditRefused("This is not a text.")
    return text


def _moved(account: Account, moves: TextMoves) -> Account:
    """The account with its place in the new text; without a place when its words are not there any more."""
    if account.start is None or account.end is None:
        return account
    place = moves.place(account.start, account.end)
    if place is None:
        return account.replace(start=None, end=None)
    return account.replace(start=place[0], end=place[1], quote=moves.new[slice(*place)])
