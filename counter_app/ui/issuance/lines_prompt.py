"""Where the lines of a document come in: scanned, typed, read off a picture or a flatbed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.mrz_entry import MrzEntry
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone


class LinesPrompt(QWidget):
    """Asks for the document; what else this desk can do stands below.

    Signals:
        image_chosen: the path of a picture off which the lines are to be read.
        page_wanted: the page on the flatbed is to be scanned; with a scan under way, stopped.
        practice_wanted: a document for practice is to be laid.
    """

    image_chosen = Signal(str)
    page_wanted = Signal()
    practice_wanted = Signal()

    def __init__(
        self, today: Callable[[], date], devices: DeskDevices, parent: QWidget | None = None
    ) -> None:
        """Lay it out for what stands at this desk; `today` tells the office's day."""
        super().__init__(parent)
        self._title = Label("", "strong", wrap=True)
        self.entry = MrzEntry(today)
        self.image_button, self.page_button = QPushButton(), QPushButton()
        self.practice_button = QPushButton()
        self._is_scanning = False
        box = VBox(self, spacing=12)
        box.addWidget(self._title)
        box.addWidget(self.entry)
        ways = QWidget()
        row = FlowBox(ways, spacing=8)
        for button, act in (
            (self.page_button, self.page_wanted.emit), (self.image_button, self.choose_image),
            (self.practice_button, self.practice_wanted.emit),
        ):  # fmt: skip
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        self.page_button.setVisible(devices.scanner is not None)
        self.practice_button.setVisible(devices.practice is not None)
        box.addWidget(ways, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)

    @property
    def title(self) -> str:
        """What is asked or said now."""
        return self._title.text()

    def say(self, words: str, tone: Tone | None = None) -> None:
        """Ask for the document in other words, or say why it could not be read."""
        self._title.set_tone(tone)
        self._title.setText(words)

    def choose_image(self) -> QFileDialog:
        """Open the dialog in which a picture of the page is chosen."""
        dialog = QFileDialog(self, self.tr("Picture of the page with the lines"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("JPEG, PNG, TIFF (*.jpg *.jpeg *.jp2 *.png *.tif *.tiff *.bmp)")
        dialog.fileSelected.connect(self.image_chosen)
        dialog.open()
        return dialog

    def show_scanning(self, scanning: bool) -> None:
        """Offer to stop a scan that is under way."""
        self._is_scanning = scanning
        self._word_page()
        if scanning:
            self.say(self.tr("The page is being scanned. Leave it on the glass."))

    def ask(self) -> None:
        """Ask for the document as at first."""
        self.say(self.tr("Lay the passport on the reader, or type the lines at its bottom."))

    def retranslate(self) -> None:
        """Word it anew."""
        self.ask()
        self.entry.retranslate()
        self.image_button.setText(self.tr("Read from a picture…"))
        self.practice_button.setText(self.tr("Practice document… (Ctrl+L)"))
        self._word_page()

    def _word_page(self) -> None:
        self.page_button.setText(
            self.tr("Stop the scan") if self._is_scanning else self.tr("Scan the page (Ctrl+D)")
        )
