"""The journeys that the tour can play, each by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a journey is to be played.

    Attributes:
        out: the folder for pictures and tour.json.
        zoom: percent of the normal size.
        database: the address of an empty database; "" for an embedded one of its own.
    """

    out: Path
    language: str = "nl"
    theme: str = "light"
    zoom: int = 100
    database: str = ""


def _main(wanted: Wanted) -> Path:
    from counter_app.cli.tour.play import Tour

    return Tour(wanted.out, wanted.language, wanted.theme, wanted.database, wanted.zoom).play()


def _partner(wanted: Wanted) -> Path:
    from counter_app.cli.tour.partner.play import PartnerDay

    return PartnerDay(wanted).play()


JOURNEYS: Final[Mapping[str, Callable[[Wanted], Path]]] = {"main": _main, "partner": _partner}
"""What plays each journey and returns its tour.json; Qt is loaded only then."""
