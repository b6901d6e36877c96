"""What every step's page is: it shows a case, and says what its one next act is."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.visit_model import VisitModel


@dataclass(frozen=True, slots=True)
class NextAct:
    """The default button of a page: its words, and what is missing before it may be pressed."""

    words: str
    missing: tuple[str, ...] = ()


class Page(QWidget):
    """The work of one step.

    Signals:
        act_changed: words or state of the default button are new.
    """

    act_changed = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        """Take the model that the page shows and changes."""
        super().__init__(parent)
        self.model = model

    def heading(self) -> tuple[str, str]:
        """Return the name of the step and a fact beside it."""
        return "", ""

    def hint(self) -> str:
        """Return what to mind at this step."""
        return ""

    def aside(self) -> QWidget | None:
        """Return what stands at the right of the heading, the same each time."""
        return None

    def show_case(self, case: Case) -> None:
        """Show what is known of a case."""

    def next_act(self) -> NextAct:
        """Return the default button."""
        return NextAct("")

    def act(self) -> None:
        """Do what the default button says."""

    def begin(self) -> None:
        """Put the focus where the work of this step begins."""

    def retranslate(self) -> None:
        """Word the page anew."""
