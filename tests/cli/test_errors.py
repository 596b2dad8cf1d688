from genogram_app.cli.errors import CommandError, sentence


def test_an_operating_system_error_names_the_file() -> None:
    assert sentence(FileNotFoundError(2, "No such file or directory", "a.genogram")) == (
        "a.genogram: No such file or directory"
    )


def test_a_message_of_several_lines_becomes_one() -> None:
    assert sentence(CommandError("first\n  second")) == "first second"
