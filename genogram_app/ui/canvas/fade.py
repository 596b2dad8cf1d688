"""What is pale on the canvas: whatever is outside the child's view, while only that view is wanted."""

from __future__ import annotations

from genogram_app.family.about import people_of
from genogram_app.family.child_view import ChildView
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.canvas.targets import ids_of

OUTSIDE = "outside the child’s view"
"""What a tooltip and a screen reader say of something pale."""


def fade(scene: PictureScene, document: Document, view: ChildView | None) -> None:
    """Make everything outside a view pale; with None, nothing. The drawing itself stays as it is."""
    for item in scene.group_items():
        outside = view is not None and not _is_inside(item.drawn.key, document, view)
        item.set_aside(OUTSIDE if outside else "")


def _is_inside(key: str, document: Document, view: ChildView) -> bool:
    """A line is inside when all whom it joins are; what stands for nobody is never pale."""
    return all(_item_is_inside(document.find(i), view) for i in ids_of(key, document))


def _item_is_inside(item: object, view: ChildView) -> bool:
    return (
        item.id in view.households if isinstance(item, Household) else view.people.issuperset(people_of(item))
    )
