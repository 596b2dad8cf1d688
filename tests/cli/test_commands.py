from importlib import import_module

from genogram_app.cli.commands import COMMANDS


def test_every_subcommand_is_answered_in_the_module_of_its_name() -> None:
    for name in COMMANDS:
        module = import_module(f"genogram_app.cli.{name.replace('-', '_')}")
        assert callable(module.answer)
        assert callable(module.add_arguments)
