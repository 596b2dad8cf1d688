"""Whom words of a text mean, said by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.case import TextLink
from genogram_app.model.document import Document

NotDrawn = Literal["not_family", "not_drawn"]


def link_words(text_id: str, words: str, person: str, *, sentence: str | None = None) -> Edit:
    """Let words of a text mean a person: in one sentence, or wherever they stand in the text."""
    plain = _plain(words)
    return _linked(
        "Link words to a person",
        lambda: TextLink(document=text_id, words=plain, sentence=_sentence(sentence), person=person),
    )


def unlink_words(text_id: str, words: str, meaning: NotDrawn, *, sentence: str | None = None) -> Edit:
    """Let words of a text mean nobody of the family, or somebody of it who is not drawn."""
    plain = _plain(words)
    label = "Mark words as not family" if meaning == "not_family" else "Mark words as not drawn"
    return _linked(
        label, lambda: TextLink(document=text_id, words=plain, sentence=_sentence(sentence), meaning=meaning)
    )


def forget_link(link: TextLink) -> Edit:
    """Let the program read the words again."""
    return Edit(
        "Take back link of words",
        lambda document: _with_links(document, tuple(one for one in document.view.links if one != link)),
    )


def _linked(label: str, make: Callable[[], TextLink]) -> Edit:
    def change(document: Document) -> Document:
        new = make()
        if not new.words:
            raise EditRefused("Choose the words in the text first.")
        others = tuple(one for one in document.view.links if _place(one) != _place(new))
        return _with_links(document, (*others, new))

    return Edit(label, change)


def _place(link: TextLink) -> tuple[str, str, str | None]:
    return link.document, link.words, link.sentence


def _with_links(document: Document, links: tuple[TextLink, ...]) -> Document:
    return document.replace(view=document.view.replace(links=links))


def _sentence(sentence: str | None) -> str | None:
    return None if sentence is None else _plain(sentence)


def _plain(words: str) -> str:
    return " ".join(words.split())
