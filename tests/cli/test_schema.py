from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Run


def test_the_schema_takes_the_samples(run: Run, sample: Path, gentle: Path) -> None:
    schema = json.loads(run("schema").out)
    for path in (sample, gentle):
        jsonschema.validate(json.loads(path.read_text()), schema)


def test_the_schema_refuses_an_unknown_field(run: Run, sample: Path) -> None:
    schema = json.loads(run("schema").out)
    case = json.loads(sample.read_text())
    case["people"][0]["shoe_size"] = 4
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(case, schema)
