"""Slips of paper with a number, for whoever is let in at a desk or at a door."""

from uuid import UUID

from PySide6.QtCore import QObject

from counter_app.devices.ports import SlipPrinter
from counter_app.letters import hall
from counter_app.services.office import Office
from counter_app.ui.tasks import Tasks

_LANE = "slips"


class Slips:
    """Prints in the language of the visit: at a desk nobody chose one, as at the kiosk."""

    def __init__(self, owner: QObject, office: Office, tasks: Tasks) -> None:
        """Print nothing before `use` names a printer; `owner` is told when it does not print."""
        self._owner, self._office, self._tasks = owner, office, tasks
        self._printer: SlipPrinter | None = None

    def use(self, printer: SlipPrinter | None) -> None:
        """Print on this from now on."""
        self._printer = printer

    def print_for(self, visit: UUID) -> None:
        """Print the number of a visit whose people are in the hall now."""
        office, printer = self._office, self._printer
        if printer is None:
            return

        def work() -> None:
            ticket = office.hall.ticket(visit)
            printer.print_slip(hall.slip(ticket, ticket.language))

        self._tasks.run(self._owner, work, lambda _: None, lane=_LANE)
