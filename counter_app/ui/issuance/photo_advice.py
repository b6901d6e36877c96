"""What to mind before a photo is taken."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.label import Label


class PhotoAdvice(Card):
    """Four sentences, beside the finder while nothing was taken.

    Sources: ICAO Doc 9303, portrait guidelines 1.6-1.9; ind.nl, photo for biometrics, 16 June 2023.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Word it in the present language."""
        super().__init__(parent=parent, panel="well")
        self._lines = [Label("", wrap=True) for _ in range(4)]
        for line in self._lines:
            self.add(line)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Before you take it"))
        advice = (
            self.tr("The head fills the oval: crown and chin on its ends, the eyes on the line."),
            self.tr("No white or light grey clothes: the background is light grey."),
            self.tr("Hair off the eyes, no glare on glasses."),
            self.tr("The head is bare, unless it is covered for religion or health."),
        )
        for line, said in zip(self._lines, advice, strict=True):
            line.setText(f"•  {said}")
