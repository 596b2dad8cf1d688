"""The texts of a case, and the places in them that accounts quote."""

from __future__ import annotations

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import present
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument


def add_text(title: str | None, text: str, *, media_type: str = "text/plain") -> Edit:
    """Add a text, such as the overview report."""

    def change(document: Document) -> Document:
        new = TextDocument(id=next_id(document, "documents"), title=title, media_type=media_type, text=text)
        return added(document, "documents", new)

    return Edit("Add text", change, select=new_in("documents"))


def set_text(text_id: str, text: str) -> Edit:
    """Change a text; quotations that accounts take from it move with their words, or lose their place."""

    def change(document: Document) -> Document:
        before = _text(document, text_id)
        document = replaced(document, before.replace(text=text))
        moved = (_moved(account, before.text, text) for account in document.accounts)
        there = {new.id: new for new in moved if new.document == text_id}
        return document.replace(accounts=tuple(there.get(e.id, e) for e in document.accounts))

    return Edit("Change text", change, merge_key=f"text:{text_id}")


def set_title(text_id: str, title: str | None) -> Edit:
    """Change the title of a text."""

    def change(document: Document) -> Document:
        return replaced(document, _text(document, text_id).replace(title=title))

    return Edit("Change title of text", change, merge_key=f"set:{text_id}.title")


def remove_text(text_id: str) -> Edit:
    """Remove a text; accounts keep the words they quote from it."""
    return remove((text_id,), label="Remove text")


def _text(document: Document, text_id: str) -> TextDocument:
    text = present(document, text_id)
    if not isinstance(text, TextDocument):
        raise EditRefused("This is not a text.")
    return text


def _moved(account: Account, old: str, new: str) -> Account:
    """The account with its place in the new text; without a place when its words are not there any more."""
    if account.start is None or account.end is None:
        return account
    start, end = _place(old, new, account.start, account.end)
    return account.replace(start=start, end=end)


def _place(old: str, new: str, start: int, end: int) -> tuple[int | None, int | None]:
    """Where the words old[start:end] are in the new text, given that one stretch of text has changed."""
    same_before = _common_start(old, new)
    same_after = min(_common_start(old[::-1], new[::-1]), min(len(old), len(new)) - same_before)
    shift = len(new) - len(old)
    if end <= same_before:
        return start, end
    if start >= len(old) - same_after:
        return start + shift, end + shift
    found = new.find(old[start:end])
    return (None, None) if found < 0 or start == end else (found, found + end - start)


def _common_start(first: str, second: str) -> int:
    """How many characters the two texts begin with in common, found by halving."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[:middle] == second[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
