"""The families that a new case can begin with: labels in place of names, and no dates."""

from __future__ import annotations

from dataclasses import dataclass

from genogram_app.drawing.resources import resource
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case


@dataclass(frozen=True, slots=True)
class Template:
    """A family to begin with: its file, its title, and when it is of use."""

    name: str
    title: str
    use: str


TEMPLATES = (
    Template(
        "nuclear",
        "Parents and their children",
        "For a child who lives with both birth parents, brothers and sisters. "
        "The parents are drawn as a couple; nothing is said of whether they are married.",
    ),
    Template(
        "blended",
        "Blended family",
        "For a child who lives with one parent and that parent’s partner: a child of the new couple, and a "
        "child whom the partner brought along. The other parent lives elsewhere.",
    ),
    Template(
        "kinship-care",
        "Kinship care",
        "For a child in the care of grandparents. They are the parents of the mother and the carers of the "
        "child; the mother lives elsewhere, and where the father lives is not known.",
    ),
    Template(
        "several-fathers",
        "Several fathers",
        "For a mother whose children have different fathers. The fathers are not drawn as her partners, and "
        "where they live is not known: add what was said.",
    ),
    Template(
        "adult",
        "Review about an adult",
        "For a review whose subject is an adult, with a partner, a child, parents, and a brother or sister.",
    ),
)
"""In the order in which they are offered."""


def load_template(name: str) -> Document:
    """Return the family of a template as a new case, which has no file of its own.

    Raises:
        FileNotFoundError: when the installation is incomplete.
    """
    return read_case(resource(f"templates/{name}.case.json").read_bytes())
