"""Findings and mentions at work: kept up to date, and followed to the person and the sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from genogram_app.checks.finding import Finding
from genogram_app.checks.limits import Limits
from genogram_app.edit.findings import dismiss, explaining, restore
from genogram_app.edit.session import Edit, Session
from genogram_app.model.case import Dismissal
from genogram_app.model.document import LISTS, Document
from genogram_app.ui.accounts.opening import WhoSaysWhat
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.examining import Examined, examine
from genogram_app.ui.findings.pane import FindingsPane
from genogram_app.ui.findings.rows import Row
from genogram_app.ui.limits_dialog import LimitsDialog, keep_limits, limits_of
from genogram_app.ui.reviewer import Reviewer
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.narrative.reading import Reading
    from genogram_app.review.proposals.proposal import Proposal

SLOW = 1000
"""Milliseconds after which it is said that the case is still being looked over."""


class Desk(QObject):
    """Joins the findings pane and the text pane to the session."""

    def __init__(
        self,
        session: Session,
        findings: FindingsPane,
        texts: NarrativePane,
        dialogs: Dialogs,
        do: Callable[[Edit], None],
        today: Callable[[], date],
        tell: Callable[[str], None],
        settings: Settings,
    ) -> None:
        """`do` is called with edits, `tell` with a sentence for the status line; limits are in `settings`."""
        super().__init__(findings)
        self._session, self._findings, self._texts = session, findings, texts
        self._dialogs, self._do, self._today, self._tell = dialogs, do, today, tell
        self._settings, self._limits = settings, limits_of(settings)
        self._examined: tuple[Document, Examined] | None = None
        self._following = False
        self._wanted = session.document
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._say_busy)
        self.reviewer: Reviewer[Examined] = Reviewer(self._look_over, self._show, self._failed, self)
        quote = findings.quote_wanted.emit
        self.accounts = WhoSaysWhat(session, self.readings, quote, dialogs, settings, findings)
        findings.chosen.connect(self._follow)
        findings.looked_at.connect(self._offer_mends)
        findings.mend_wanted.connect(self._mend)
        findings.explain_wanted.connect(self._explain)
        findings.restore_wanted.connect(self._restore)
        findings.limits_wanted.connect(self._ask_limits)
        findings.export_wanted.connect(self.export)
        findings.looking.stop_wanted.connect(self._stop_looking)
        findings.looking.look_wanted.connect(lambda: self._want(session.document))
        texts.people_chosen.connect(session.select)
        texts.finding_chosen.connect(lambda finding: findings.choose(finding.key))
        texts.edit_wanted.connect(do)
        session.document_changed.listen(self._take_document)
        session.selection_changed.listen(self._take_selection)
        self._want(session.document)

    def findings(self) -> tuple[Finding, ...]:
        """Return what was found when the case was last looked over."""
        return self._examined[1].findings if self._examined else ()

    def export(self) -> None:
        """Ask which findings are to be exported, and where to."""
        from genogram_app.ui.findings.export_dialog import FindingsExportDialog

        self._texts.commit()
        if self._examined is None or self.reviewer.busy():
            self._tell(tr("The case is still being looked over. Please try again in a moment."))
            return
        more = self._dialogs, self._settings, self._tell, self._today(), self._findings.window()
        self.exporting = FindingsExportDialog(self._session.document, self.findings(), *more)
        self.exporting.open()

    def readings(self) -> tuple[Reading, ...]:
        """Return what was read in the texts when the case was last looked over."""
        return self._examined[1].readings if self._examined else ()

    def answers(self) -> dict[str, Callable[[], object]]:
        """Return what answers the actions about the texts, by the action's name."""
        return {**self._texts.answers(), "who-says-what": self.accounts.open}

    def _look_over(self, document: Document) -> Examined:
        return examine(document, self._today(), self._limits)

    def _take_document(self, document: Document) -> None:
        """Explanations show at once; what changed in the case shows when it has been looked over."""
        self._show_findings(document)
        if not same_content(document, self._wanted):
            self._wanted = document
            self._want(document)

    def _show(self, document: Document, examined: Examined) -> None:
        self._findings.looking.hide()
        self._examined = document, examined
        self._show_findings(self._session.document)
        self._offer_mends(self._findings.current())
        self._texts.show_readings(examined.by_text)
        self.accounts.follow()

    def _show_findings(self, document: Document) -> None:
        if self._examined is not None:
            found = self._examined[1].findings
            self._findings.show_findings(found, document)
            self._texts.show_findings(found, document.view.dismissed)

    def _want(self, document: Document) -> None:
        """Have the case looked over, and say so when that takes long."""
        self._findings.looking.hide()
        self.reviewer.want(document)
        self._slow.start()

    def _say_busy(self) -> None:
        if self.reviewer.busy():
            self._findings.looking.show_busy()

    def _stop_looking(self) -> None:
        self.reviewer.give_up()
        self._findings.looking.show_stopped()

    def _failed(self, error: Exception) -> None:
        self._findings.looking.show_stopped()
        self._tell(
            tr("The findings could not be worked out ({name}). Your case is safe.").format(
                name=type(error).__name__
            )
        )

    def _follow(self, finding: Finding) -> None:
        """Show whom and which words a finding is about."""
        document = self._session.document
        there = tuple(i for i in finding.people if document.find(i) is not None)
        facts = tuple(i for i in finding.facts if document.find(i) is not None)
        self._following = True
        self._session.select(there or facts[:1])
        self._following = False
        texts = {text.id for text in document.documents}
        quoted = next((e for e in finding.evidence if e.document in texts), None)
        if quoted is not None:
            self._texts.show_quote(quoted.document, quoted.start, quoted.end)

    def _offer_mends(self, row: Row | None) -> None:
        """Work out what would mend the chosen finding, of the case as it was looked over."""
        if row is None or self._examined is None:
            return
        from genogram_app.review.proposals.proposals import proposals_for

        document, examined = self._examined
        self._findings.show_mends(row.key, proposals_for(document, row.finding, examined.readings))

    def _mend(self, proposal: Proposal) -> None:
        """Do what mends the chosen finding, if those whom it is about are still there."""
        document = self._session.document
        if any(document.find(person) is None for person in proposal.people):
            self._tell(tr("The case has changed. The findings are being looked over again."))
            return
        done = tr("Done: {what}.").format(what=proposal.words)
        edit, row = replace(proposal.edit, notice=lambda _: done), self._findings.current()
        if row is not None and row.finding.claims and proposal.kind == "account":
            # The text still says otherwise, and somebody has decided that the drawing stays.
            kept = tr("Recorded as an account; the drawing stays as it is.")
            edit = explaining(edit, (Dismissal(finding=row.key, reason=kept),))
        self._do_and_go_on(edit)

    def _explain(self, findings: tuple[Finding, ...], reason: str) -> None:
        self._do_and_go_on(dismiss(tuple(f.key for f in findings), reason))

    def _restore(self, findings: tuple[Finding, ...]) -> None:
        self._do(restore(tuple(f.key for f in findings)))
        self._findings.take_keyboard_back()

    def _do_and_go_on(self, edit: Edit) -> None:
        """Do what settles the chosen findings, and choose the next one that is open."""
        before, following = self._session.document, self._findings.next_open()
        self._do(edit)
        if self._session.document is not before:
            self._findings.take_keyboard_back()
            if following:
                self._findings.choose(following)

    def _ask_limits(self) -> None:
        self.asking = LimitsDialog(self._limits, self._take_limits, self._findings)
        self.asking.open()

    def _take_limits(self, limits: Limits) -> None:
        keep_limits(self._settings, limits)
        if limits != self._limits:
            self._limits = limits
            self._want(self._session.document)

    def _take_selection(self, selection: tuple[str, ...]) -> None:
        """Show the first mention of whoever is selected, and list what is about them if that is wanted."""
        if len(selection) == 1 and not self._texts.area.hasFocus():
            self._texts.show_mention_of(selection[0])
        if not self._following:
            self._findings.filters.follow_selection(selection)


def same_content(document: Document, other: Document) -> bool:
    """Return whether two states of a case differ in nothing but how they are looked at."""
    return (
        document.case == other.case
        and document.view.links == other.view.links
        and all(getattr(document, n) == getattr(other, n) for n in LISTS)
    )
