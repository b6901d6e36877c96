"""Receiving in the vault: what is under way to here, and the maker's list of what comes."""

from pathlib import Path

from PySide6.QtCore import Signal

from counter_app.domain.custody.shipment import Consignment
from counter_app.domain.imports import ImportReport
from counter_app.ui.receiving_model import ReceivingModel


class ReceiveModel(ReceivingModel):
    """What is received here, and announced by the maker.

    Signals:
        announced: a Consignment, and how many rows of its list wait for a decision.
    """

    announced = Signal(object, int)

    def announce(self, manifest: Path, reference: str, courier: str) -> None:
        """Take in the maker's list."""
        office, actor = self.office, self.actor

        def done(result: tuple[Consignment, ImportReport]) -> None:
            made, report = result
            self.chosen_id = made.id
            self.announced.emit(made, len(report.held_back))
            self.load()

        self.gestures.run(
            ("announce", manifest, reference),
            lambda key: office.consignments.announce(actor, manifest, reference, courier, key),
            done,
        )
