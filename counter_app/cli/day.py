"""`counter-app day …`: issuance days from a terminal."""

from __future__ import annotations

from counter_app.cli.day_packages import COMMANDS
from counter_app.cli.grammar import group


@group("day")
def day() -> None:
    """Look after issuance days, and work on them without a network."""


for _command in COMMANDS:
    day.add_command(_command)
