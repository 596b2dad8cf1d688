"""The children whom a review is about."""

from __future__ import annotations

from genogram_app.family.graph import FamilyGraph


def subject_children(graph: FamilyGraph) -> tuple[str, ...]:
    """Return the subjects of a case; in the place of a grown subject who has children, these.

    In the review of a woman's death "the children" are hers, and "the mother" is she.
    """
    found: dict[str, None] = {}
    for subject in graph.document.case.subjects:
        found.update(dict.fromkeys(graph.children_of(subject) or (subject,)))
    return tuple(found)
