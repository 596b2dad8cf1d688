"""What the drawing shows: the date it stands for, its layers and branches, and by which conventions."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any, Literal, TypeAlias, get_args

from genogram_app.edit.events import Event
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.document import Document
from genogram_app.notation.style import PLAIN, KeyStyle, Notation
from genogram_app.picture.as_at import as_at
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.settings import Settings

_SWITCHES = tuple(field.name for field in fields(Notation) if field.name != "key_style")

Layer: TypeAlias = Literal[
    "names", "ages", "dates", "households", "every_home", "bonds", "tags", "certainty", "two_rows"
]
LAYERS: tuple[Layer, ...] = get_args(Layer)
"""What can be switched on and off, by its name among the options of a picture and as an action."""
HIDING: tuple[Layer, ...] = ("names", "ages", "dates", "households", "tags", "certainty")
"""The layers that are on at first: a drawing without one of them does not say all that it could."""
_REMEMBERED: tuple[Layer, ...] = ("ages", "dates", "households", "bonds", "tags")
"""Names and words for doubts are there again with every start, lest somebody miss them by an old choice."""


class ViewOptions:
    """The choices of the window; `changed` tells when one is another.

    The notation and most layers are remembered for the next start.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        """Begin at the date that the case suggests, with the layers and the notation last used."""
        self.changed: Event[None] = Event()
        self._settings = settings
        self._picture = PictureOptions()
        if settings:
            self._picture = PictureOptions(notation=_remembered(settings), **_layers(settings))

    @property
    def at(self) -> date | None:
        """The date that was chosen, if one was."""
        return self._picture.at

    @property
    def notation(self) -> Notation:
        """The conventions of the drawing."""
        return self._picture.notation

    def picture(self) -> PictureOptions:
        """Return the choices as the picture takes them."""
        return self._picture

    def day(self, document: Document) -> date | None:
        """Return the date that the drawing stands for: the chosen one, else what the case suggests."""
        return self.at or as_at(document)

    def show_at(self, day: date | None) -> None:
        """Choose a date; None goes back to what the case suggests. Either ends the whole period."""
        self._choose(replace(self._picture, at=day, whole_period=False))

    @property
    def whole_period(self) -> bool:
        """Whether everybody is drawn, whatever the date."""
        return self._picture.whole_period

    def show_whole_period(self, *, on: bool) -> None:
        """Choose whether everybody is drawn, whatever the date; then none is chosen."""
        at = None if on else self.at
        self._choose(replace(self._picture, at=at, whole_period=on))

    def show(self, layer: Layer, *, on: bool) -> None:
        """Choose whether something is drawn that can be left out, or drawn in another way."""
        change: dict[str, Any] = {layer: on}
        if self._settings and layer in _REMEMBERED:
            self._settings.set_flag(f"layers/{layer}", value=on)
        self._choose(replace(self._picture, **change))

    @property
    def hidden(self) -> tuple[Layer, ...]:
        """The layers that are off though they are usually on."""
        return tuple(layer for layer in HIDING if not getattr(self._picture, layer))

    def show_everything(self) -> None:
        """Choose every layer that is usually on."""
        change: dict[str, Any] = dict.fromkeys(HIDING, True)
        self._choose(replace(self._picture, **change))

    def end_at(self, people: tuple[str, ...]) -> None:
        """Choose at whom the picture ends."""
        self._choose(replace(self._picture, ends=people))

    def look_as(self, known: Viewpoint | None) -> None:
        """Choose whose view the drawing shows; None says nothing of it and shows the established case."""
        self._choose(replace(self._picture, known=known))

    def follow(self, notation: Notation) -> None:
        """Choose the conventions of the drawing, and remember them for the next start."""
        if self._settings and notation != self.notation:
            _remember(notation, self._settings)
        self._choose(replace(self._picture, notation=notation))

    def _choose(self, picture: PictureOptions) -> None:
        if picture != self._picture:
            self._picture = picture
            self.changed.tell(None)


def _layers(settings: Settings) -> dict[str, Any]:
    """The layers as they were last, on or off."""
    usual = PictureOptions()
    return {n: settings.flag_of(f"layers/{n}", default=getattr(usual, n)) for n in _REMEMBERED}


def _remember(notation: Notation, settings: Settings) -> None:
    settings.set_text("notation/key_style", notation.key_style)
    for name in _SWITCHES:
        settings.set_flag(f"notation/{name}", value=getattr(notation, name))


def _remembered(settings: Settings) -> Notation:
    """The notation last used; a style that only another version of the program has is passed over."""
    known: dict[str, KeyStyle] = {style: style for style in get_args(KeyStyle)}
    key_style = known.get(settings.text_of("notation/key_style"), PLAIN.key_style)
    flags = {name: settings.flag_of(f"notation/{name}", default=False) for name in _SWITCHES}
    return Notation(key_style, **flags)
