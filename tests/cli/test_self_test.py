from tests.cli.conftest import Run


def test_a_sound_installation_passes_its_own_test(run: Run) -> None:
    answer = run("self-test")
    assert answer.status == 0, answer.out
    assert all(line.startswith("ok") for line in answer.out.splitlines())
