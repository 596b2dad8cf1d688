from __future__ import annotations

from genogram_app.edit.session import Session
from genogram_app.model.evidence import Account, Agency, Contact, Source
from genogram_app.ui.inspector.groups import Group, case_groups, groups_of
from tests.ui.conftest import family


def by_heading(groups: tuple[Group, ...]) -> dict[str, Group]:
    return {group.heading: group for group in groups}


def test_the_case_lists_what_a_drawing_need_not_show() -> None:
    case = family().replace(agencies=(Agency(id="a1", name="Police"),))
    found = by_heading(case_groups(case))
    assert [link.words for link in found["Agencies"].links] == ["Police"]
    assert [link.words for link in found["Texts"].links] == ["Report"]
    assert all(len(group.additions) == 1 for group in found.values())


def test_everything_the_case_lists_can_be_added_and_is_selected_then(session: Session) -> None:
    for group in case_groups(session.document):
        session.do(group.additions[0].edit)
        (added,) = session.selection
        assert added in [link.id for links in case_groups(session.document) for link in links.links]


def test_who_says_so_can_be_added_to_every_fact() -> None:
    for fact in ("p1", "u1", "k1", "h1", "s1"):
        assert groups_of(family(), fact)[-1].words == "Add account"


def test_nobody_gives_accounts_of_who_says_so() -> None:
    case = family().replace(
        sources=(Source(id="d1", title="Police report"),),
        accounts=(Account(id="e1", fact="u1", source="d1"),),
    )
    assert "Who says so" not in by_heading(groups_of(case, "d1"))
    assert [link.id for link in by_heading(groups_of(case, "d1"))["What it says"].links] == ["e1"]
    assert [link.id for link in by_heading(groups_of(case, "e1"))["What it speaks of"].links] == ["u1"]


def test_an_account_can_be_added_by_each_source() -> None:
    case = family().replace(sources=(Source(id="d1", title="Police report"),))
    words = [addition.words for addition in groups_of(case, "u1")[-1].additions]
    assert words == ["Police report", "Source not named", "A new source"]


def test_a_person_leads_to_contacts_with_agencies() -> None:
    case = family().replace(
        contacts=(Contact(id="c1", people=("p1",), date="2023-06-23", kind="Home visit"),)
    )
    (link,) = by_heading(groups_of(case, "p1"))["Contacts with agencies"].links
    assert link.words == "Home visit, 23 June 2023"
