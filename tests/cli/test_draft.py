from tests.cli.conftest import Run


def test_drafting_says_that_it_is_not_available_yet(run: Run) -> None:
    answer = run("draft", "report.txt", "--format", "json")
    assert (answer.status, answer.out) == (2, "")
    assert "not available yet" in answer.err
