"""The papers of a visit, saved where the clerk says."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.widgets.save_dialog import save_as


class VisitPapers(QObject):
    """Asks where each paper goes that the model has made.

    Signals:
        failed: why a paper could not be written, in words.
    """

    failed = Signal(str)

    def __init__(self, model: VisitModel, parent: QWidget) -> None:
        """Hear of papers, and ask in front of a screen."""
        super().__init__(parent)
        self._parent = parent
        model.receipt_made.connect(self._save_receipt)
        model.report_made.connect(self._save_report)
        model.sticker_made.connect(self._save_sticker)

    def _save_receipt(self, pdf: bytes) -> None:
        self._save(self.tr("Save receipt"), "receipt.pdf", pdf)

    def _save_report(self, pdf: bytes, is_form: bool) -> None:
        if is_form:
            self._save(self.tr("Save form"), "identity-desk.pdf", pdf)
        else:
            self._save(self.tr("Save report"), "identity-check.pdf", pdf)

    def _save_sticker(self, pdf: bytes) -> None:
        self._save(self.tr("Save sticker"), "sticker.pdf", pdf)

    def _save(self, title: str, name: str, pdf: bytes) -> None:
        words = self.tr("The file could not be written there.")
        save_as(self._parent, title, name, "PDF (*.pdf)", pdf, lambda: self.failed.emit(words))
