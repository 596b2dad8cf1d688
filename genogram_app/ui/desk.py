"""Findings and mentions at work: kept up to date, and followed to the person and the sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from genogram_app.checks.finding import Finding
from genogram_app.checks.limits import Limits
from genogram_app.edit.findings import dismiss, restore
from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import LISTS, Document
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.examining import Examined, examine
from genogram_app.ui.findings_pane import FindingsPane
from genogram_app.ui.limits_dialog import LimitsDialog, keep_limits, limits_of
from genogram_app.ui.reviewer import Reviewer
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from genogram_app.ui.translated import tr


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
        self._found: tuple[Finding, ...] = ()
        self._looked = False
        self._wanted = session.document
        self.reviewer: Reviewer[Examined] = Reviewer(self._look_over, self._show, self._failed, self)
        findings.chosen.connect(self._follow)
        findings.explain_wanted.connect(self._explain)
        findings.restore_wanted.connect(lambda finding: self._do(restore(finding.key)))
        findings.limits_wanted.connect(self._ask_limits)
        texts.people_chosen.connect(session.select)
        texts.finding_chosen.connect(self._choose)
        texts.edit_wanted.connect(do)
        session.document_changed.listen(self._take_document)
        session.selection_changed.listen(self._show_mention)
        self.reviewer.want(session.document)

    def findings(self) -> tuple[Finding, ...]:
        """Return what was found when the case was last looked over."""
        return self._found

    def _look_over(self, document: Document) -> Examined:
        return examine(document, self._today(), self._limits)

    def _take_document(self, document: Document) -> None:
        """Explanations show at once; what changed in the case shows when it has been looked over."""
        if self._looked:
            self._show_findings(document)
        if not same_content(document, self._wanted):
            self._wanted = document
            self.reviewer.want(document)

    def _show(self, _: Document, examined: Examined) -> None:
        self._found, self._looked = examined.findings, True
        self._show_findings(self._session.document)
        self._texts.show_readings(examined.by_text)

    def _show_findings(self, document: Document) -> None:
        has_text = any(text.text.strip() for text in document.documents)
        self._findings.show_findings(self._found, document.view.dismissed, has_text=has_text)
        self._texts.show_findings(self._found, document.view.dismissed)

    def _failed(self, error: Exception) -> None:
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
        self._session.select(there or facts[:1])
        texts = {text.id for text in document.documents}
        quoted = next((e for e in finding.evidence if e.document in texts), None)
        if quoted is not None:
            self._texts.show_quote(quoted.document, quoted.start, quoted.end)

    def _choose(self, finding: Finding) -> None:
        """Show a finding that was chosen in the text as if it were chosen in its own pane."""
        self._findings.choose(finding)
        self._follow(finding)

    def _explain(self, finding: Finding) -> None:
        reason = self._dialogs.line(
            tr("Explain finding"),
            tr("{message}\n\nWhy is this as it should be?").format(message=finding.message),
        )
        if reason:
            self._do(dismiss(finding.key, reason))

    def _ask_limits(self) -> None:
        self.asking = LimitsDialog(self._limits, self._take_limits, self._findings)
        self.asking.open()

    def _take_limits(self, limits: Limits) -> None:
        keep_limits(self._settings, limits)
        if limits != self._limits:
            self._limits = limits
            self.reviewer.want(self._session.document)

    def _show_mention(self, selection: tuple[str, ...]) -> None:
        if len(selection) == 1 and not self._texts.area.hasFocus():
            self._texts.show_mention_of(selection[0])


def same_content(document: Document, other: Document) -> bool:
    """Return whether two states of a case differ in nothing but how they are looked at."""
    return (
        document.case == other.case
        and document.view.links == other.view.links
        and all(getattr(document, n) == getattr(other, n) for n in LISTS)
    )
