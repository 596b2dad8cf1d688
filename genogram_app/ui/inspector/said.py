"""How many accounts a fact has, and whether they agree: a button that leads to them side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from genogram_app.model.document import Document
from genogram_app.model.evidence import Account
from genogram_app.ui.inspector.related import account_words
from genogram_app.ui.translated import counted, tr

FACTS = ("people", "partnerships", "parentage", "kin", "residences", "bonds")
"""What somebody may have said, by the lists of a case."""
_MOST_TOLD = 4


class SaidButton(QToolButton):
    """Says how many accounts of a fact the case holds; pressed, it asks to see them side by side."""

    def __init__(self, compare: Callable[[str], None], *, always: bool = False) -> None:
        """`compare` is called with the id of the fact; with `always` it is there without accounts too."""
        super().__init__()
        self._fact, self._always = "", always
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: compare(self._fact))

    def show_fact(self, document: Document, fact: str, words: str) -> None:
        """Show the accounts of a fact; `words` say to a screen reader what it is."""
        self._fact = fact
        found = [account for account in document.accounts if account.fact == fact]
        self.setVisible(self._always or bool(found))
        self.setText(_counted(found))
        self.setAccessibleName(tr("{accounts}: {fact}").format(accounts=self.text(), fact=words))
        self.setToolTip(_told(document, found))


def _counted(found: Sequence[Account]) -> str:
    against = sum(account.says == "disputes" for account in found)
    if not against:
        return counted(len(found), "No account yet", "1 account", "%n accounts")
    return counted(len(found), "", "1 account, against it", "%n accounts, {against} against it").format(
        against=against
    )


def _told(document: Document, found: Sequence[Account]) -> str:
    """What the first accounts say, and what a press does."""
    more = counted(len(found) - _MOST_TOLD, "", "and 1 more", "and %n more")
    lines = [account_words(document, account) for account in found[:_MOST_TOLD]]
    last = tr("Press to see who says what of this, side by side.")
    return "\n\n".join((*lines, *([more] if len(found) > _MOST_TOLD else ()), last))
