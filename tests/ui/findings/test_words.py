from __future__ import annotations

import re
from pathlib import Path

import genogram_app
from genogram_app.ui.findings.words import RULES, rule_words

ROOT = Path(genogram_app.__file__).parent
_NAMED = re.compile(r'(?:Finding|_contradiction|_finding|finding)\(\s*"([a-z]+(?:-[a-z]+)+)"')


def test_every_rule_has_words() -> None:
    rooms = [*(ROOT / "checks").rglob("*.py"), *(ROOT / "review").rglob("*.py")]
    named = {rule for path in rooms for rule in _NAMED.findall(path.read_text(encoding="utf-8"))}
    assert len(named) > 40
    assert named - set(RULES) == set()


def test_a_rule_without_words_goes_by_its_name() -> None:
    assert rule_words("quite-new") == "Quite new"
