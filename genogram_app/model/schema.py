"""The JSON Schema of the text form, made from the models."""

from __future__ import annotations

from typing import Any

from genogram_app.model.document import Document


def case_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a `.case.json` file."""
    schema = Document.model_json_schema(by_alias=True, mode="validation")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Genogram case", **schema}
