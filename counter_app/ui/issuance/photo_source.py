"""Where a photo comes from: the finder with the button below it, or a file."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.finder import Finder
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone


class PhotoSource(QWidget):
    """The left column of the photo's page.

    Signals:
        file_chosen: the path of a picture.
    """

    file_chosen = Signal(str)

    def __init__(self, *, has_camera: bool, is_live: bool, parent: QWidget | None = None) -> None:
        """Begin without a picture."""
        super().__init__(parent)
        self._has_camera, self._is_live, self._has_photo = has_camera, is_live, False
        self.finder = Finder()
        self.take_button, self.file_button = QPushButton(), QPushButton()
        self.failure = Label("", wrap=True)
        self.failure.set_tone(Tone.WARN)
        self.failure.hide()
        column = VBox(self, spacing=8)
        column.addWidget(self.finder)
        for button, icon in ((self.take_button, "camera"), (self.file_button, "folder")):
            button.setAutoDefault(False)
            button.setText(" ")  # an icon keeps away from words that are there
            keep_icon(button, icon)
            column.addWidget(button)
        column.addWidget(self.failure)
        column.addStretch(1)
        self.file_button.clicked.connect(self.open_dialog)
        self._retranslate()

    def allow(self, allowed: bool, *, has_photo: bool) -> None:
        """Say whether a photo may be taken now, and whether there is one already."""
        self._has_photo = has_photo
        self.take_button.setEnabled(allowed and self._has_camera)
        self.file_button.setEnabled(allowed)
        self._retranslate()

    def clear(self) -> None:
        """Forget the picture, and say why there is none."""
        self.finder.clear(self._nothing())

    def say_failure(self, words: str) -> None:
        """Say why no photo came."""
        self.failure.setText(words)
        self.failure.show()
        announce(self.failure, words)

    def open_dialog(self) -> QFileDialog:
        """Ask for a file."""
        dialog = QFileDialog(self, self.tr("Photo of the person"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (%1)").replace("%1", "*.jpg *.jpeg *.png *.jp2"))
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()
        return dialog

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language; what the camera sees stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.finder.is_empty:
                self.clear()
        super().changeEvent(event)

    def _nothing(self) -> str:
        if not self._has_camera:
            return self.tr("No camera is set on this machine. Choose a file.")
        if not self._is_live:
            return self.tr("Take the photo with the camera's own program, then fetch it here.")
        return self.tr("The camera opens…")

    def _retranslate(self) -> None:
        words = self.tr("Take again (P)") if self._has_photo else self.tr("Take the photo (P)")
        self.take_button.setText(words)
        self.file_button.setText(self.tr("From a file… (F)"))
