"""The last steps of a day, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from counter_app.domain.issuance_days.day import DayStep, IssuanceDay
from counter_app.ui import text
from counter_app.ui.widgets.label import Label

_SHOWN = 6


class DayHistory(Label):
    """Lines of when, what, who and why; nothing where nothing happened."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__("", "muted", wrap=True)

    def show_steps(self, day: IssuanceDay | None, steps: Sequence[DayStep]) -> None:
        """Show what was done to a day."""
        lines = [
            f"{step.at.astimezone(day.tz):%d-%m-%Y %H:%M}  {text.of(step.to_state)}  "
            f"{step.operator}  {step.reason}".rstrip()
            for step in reversed(steps[-_SHOWN:])
        ] if day else []  # fmt: skip
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))
