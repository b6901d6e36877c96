"""The figures that a day is judged by before it was held: data, dated, each with its source."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date

from counter_app.domain.issuance_days.assumptions import Habits, Pauses, seconds_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningFigures:
    """Habits, door and pauses, as `resources/rules/issuance_days.toml` has them."""

    valid_from: date
    habits: Habits
    pauses: Pauses
    hosts: int
    check_seconds: float
    let_in_minutes: float
    places: int
    seconds: int

    @classmethod
    def parse(cls, text: str) -> PlanningFigures:
        """Read the figures (TOML).

        Raises:
            KeyError, TypeError: for damaged ones.
            Invalid: BAD_NUMBER for a figure that cannot be.
        """
        data = tomllib.loads(text)
        pauses = data["pauses"]
        return cls(
            valid_from=data["valid_from"], habits=Habits(**data["habits"]),
            pauses=Pauses(
                minutes=pauses["minutes"], begins=seconds_of(pauses["begins"]),
                ends=seconds_of(pauses["ends"]), turns=pauses["turns"],
            ),
            **data["hall"],
        )  # fmt: skip
