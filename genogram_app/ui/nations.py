"""Whose law the statuses that are offered belong to: the nation chosen in the menu, kept by the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from genogram_app.model.status_term import NATIONS, Nation
from genogram_app.model.status_terms import STATUS_TERMS
from genogram_app.model.statuses import MEANINGS, term_of, terms_in
from genogram_app.ui.menus import Actions
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr
from genogram_app.ui.words import NATION, Choices

_KEPT = "statuses/nation"


def nation_now() -> Nation:
    """Return the nation whose statuses are offered first; at first England."""
    application = QCoreApplication.instance()
    kept = application.property(_KEPT) if application else None
    return next((nation for nation in NATIONS if nation == kept), "england")


def connect_nations(actions: Actions, settings: Settings, window: QWidget) -> None:
    """Let the actions show and choose the nation, from now on and for the next start."""
    group = QActionGroup(window)
    _offer(settings.text_of(_KEPT))
    for nation in NATIONS:
        action = actions[f"nation-{nation}"]
        group.addAction(action)
        action.setChecked(nation == nation_now())
        action.triggered.connect(lambda _=False, chosen=nation: _choose(chosen, settings))


def status_choices() -> Choices:
    """Return (code, words) of every status, those of the chosen nation first."""
    first = terms_in(nation_now())
    ordered = (*first, *(term for term in STATUS_TERMS if term not in first))
    return tuple((term.code, status_words(term.code)) for term in ordered)


def status_words(code: str) -> str:
    """Return a code with its meaning: "CPP: Child protection plan"; a code of somebody's own stands alone."""
    meaning = MEANINGS.get(code)
    return f"{code}: {tr(meaning[:1].upper() + meaning[1:])}" if meaning else code


def law_words(code: str) -> str:
    """Return under which law of the chosen nation a status stands, else which nations have it."""
    term, nation = term_of(code), nation_now()
    if term is None:
        return tr("A status in your own words; it stands in the drawing as you write it.")
    if nation not in term.law:
        return tr("Not a status of this nation. It exists in: {nations}.").format(
            nations=", ".join(tr(NATION[each]) for each in term.law)
        )
    return term.law[nation]


def _choose(nation: Nation, settings: Settings) -> None:
    settings.set_text(_KEPT, nation)
    _offer(nation)


def _offer(nation: str) -> None:
    # The editors of statuses are made anew for every form: what they offer belongs to the application.
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_KEPT, nation)
