"""What is asked before a step of a visit is taken back."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ask_reason


class VisitQuestions(QObject):
    """The questions in front of the visit's screen."""

    def __init__(self, model: VisitModel, parent: QWidget) -> None:
        """Ask in front of a screen, and tell its model the answer."""
        super().__init__(parent)
        self._model, self._parent = model, parent

    def refuse(self) -> None:
        """Ask whether the identity is recorded as refused."""
        ask(
            self._parent,
            self.tr("Refuse"),
            self.tr("Record that the identity was refused? Nothing can be handed out then."),
            self.tr("Refuse"),
            self.tr("Go back"),
            self._model.verify,
        )

    def undo(self) -> None:
        """Ask why the beginning of the visit is taken back."""
        words = self.tr("Take the beginning of this visit back? The person is called again.")
        ask_reason(self._parent, self.tr("Undo"), words, self.tr("Undo"), self._model.undo_service)

    def back(self) -> None:
        """Ask whether the person goes back to the queue."""
        words = self.tr("Send this person back to the queue, to be called again?")
        ask(
            self._parent,
            self.tr("Back to queue"),
            words,
            self.tr("Back to queue"),
            self.tr("Go on here"),
            self._model.back_to_queue,
        )

    def undo_hand_out(self) -> None:
        """Ask why the hand-out is undone."""
        words = self.tr("Take the card back? The hand-out is undone with your reason.")
        ask_reason(
            self._parent, self.tr("Undo hand-out"), words, self.tr("Undo hand-out"),
            self._model.undo_hand_out,
        )  # fmt: skip
