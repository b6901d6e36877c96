"""`counter-app day …`: issuance days from a terminal."""

from __future__ import annotations

from counter_app.cli import (
    day_closing,
    day_conflicts,
    day_floor,
    day_guests,
    day_invitations,
    day_packages,
    day_plan,
    day_simulation,
)
from counter_app.cli.grammar import group


@group("day")
def day() -> None:
    """Look after issuance days, and work on them without a network."""


for _command in (
    *day_plan.COMMANDS, *day_guests.COMMANDS, *day_invitations.COMMANDS, *day_packages.COMMANDS,
    *day_conflicts.COMMANDS,
    *day_floor.COMMANDS, *day_simulation.COMMANDS, *day_closing.COMMANDS,
):  # fmt: skip
    day.add_command(_command)
