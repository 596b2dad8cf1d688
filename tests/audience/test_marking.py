from genogram_app.audience.marking import protective_marking
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document


def test_every_working_picture_is_marked_confidential() -> None:
    assert protective_marking(Document()) == "CONFIDENTIAL – not for publication"


def test_outstanding_proceedings_are_named() -> None:
    document = Document(case=CaseInfo(proceedings="outstanding"))
    assert "proceedings outstanding" in protective_marking(document)
