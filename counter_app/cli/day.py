"""`counter-app day …`: issuance days from a terminal."""

from __future__ import annotations

from counter_app.cli import day_guests, day_invitations, day_plan
from counter_app.cli.grammar import group


@group("day")
def day() -> None:
    """Look after issuance days."""


for _command in (*day_plan.COMMANDS, *day_guests.COMMANDS, *day_invitations.COMMANDS):
    day.add_command(_command)
