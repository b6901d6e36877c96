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
        size: of the main window in pixels; None for the size that it opens with.
        is_quick: without the pauses in which a person reads; what shows is checked all the same.
    """

    out: Path
    language: str = "nl"
    theme: str = "light"
    zoom: int = 100
    database: str = ""
    size: tuple[int, int] | None = None
    is_quick: bool = False


def _main(wanted: Wanted) -> Path:
    from counter_app.cli.tour.play import Tour

    return Tour(wanted).play()


def _partner(wanted: Wanted) -> Path:
    from counter_app.cli.tour.partner.play import PartnerDay

    return PartnerDay(wanted).play()


def _steer(wanted: Wanted) -> Path:
    from counter_app.cli.tour.steer.play import Steering

    return Steering(wanted).play()


def _day(wanted: Wanted) -> Path:
    from counter_app.cli.tour.day.play import IssuanceDayTour

    return IssuanceDayTour(wanted).play()


JOURNEYS: Final[Mapping[str, Callable[[Wanted], Path]]] = {
    "main": _main, "partner": _partner, "day": _day, "steer": _steer,
}  # fmt: skip
"""What plays each journey and returns its tour.json; Qt is loaded only then."""
