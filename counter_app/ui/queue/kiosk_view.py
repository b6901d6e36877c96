"""The check-in kiosk: a full screen with large targets that people use by themselves."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from counter_app.ui.queue.kiosk_model import KioskModel, KioskPage
from counter_app.ui.queue.kiosk_pages import AnswerPage, StaffPage, StartPage
from counter_app.ui.theme import current
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack

_ROOMY = 1000
"""Pixels at 100 % from which title and languages stand beside each other."""


class KioskView(QWidget):
    """The window of the kiosk. It is closed only by an operator's password.

    Signals:
        left: an operator closed it.
    """

    left = Signal()

    def __init__(self, model: KioskModel, parent: QWidget | None = None) -> None:
        """Lay the kiosk out; `open` shows it over everything."""
        super().__init__(parent)
        self.setObjectName("kiosk")
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        model.setParent(self)
        self._may_close = False
        self._title = Label("", "hall-title")
        self._language_buttons: dict[str, QPushButton] = {}
        self.start = StartPage()
        self.answer = AnswerPage()
        self.staff = StaffPage()
        self._pages = PageStack()
        self._without = Label("", "hall-note", wrap=True)
        self.staff_button = QPushButton()
        self.staff_button.setProperty("kind", "hall-quiet")
        self._build()
        self._connect()
        self._word()
        self._show()
        current().dress(self)

    def open(self) -> None:
        """Cover the whole screen."""
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.showFullScreen()
        self.start.code.setFocus()

    def on_scan(self, text: str) -> None:
        """Take a scan, from whatever page; the last answer makes room."""
        self.start.clear()
        self.model.submit(text, is_scan=True)

    def language_button(self, language: str) -> QPushButton:
        """Return the button of a language. Raises KeyError."""
        return self._language_buttons[language]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever keys or window buttons are tried, until an operator unlocked it."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.model.start_again()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where large type needs the room for the languages."""
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= current().px(_ROOMY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that somebody is busy here."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}:
            self.model.touch()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        body, frame = QWidget(), QScrollArea()
        frame.setWidgetResizable(True)  # large type on a small screen scrolls, nothing is squeezed
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setWidget(body)
        VBox(self).addWidget(frame)
        self._frame = frame
        outer = VBox(body, margins=(32, 24, 32, 16), spacing=16)
        top = HBox(spacing=12)
        top.addWidget(self._title)
        tongues = QWidget()
        row = FlowBox(tongues, spacing=12, right=True)
        for code, name in self.model.languages.items():
            button = QPushButton(name)
            button.setProperty("kind", "hall-choice")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, chosen=code: self.model.speak(chosen))
            self._language_buttons[code] = button
            row.addWidget(button)
        top.addWidget(tongues, 1)
        outer.addLayout(top)
        for page in (self.start, self.answer, self.staff):
            self._pages.add(page)
        outer.addWidget(self._pages, 1)
        below = HBox(spacing=24)
        below.addWidget(self._without, 1)
        below.addWidget(self.staff_button, 0, Qt.AlignmentFlag.AlignBottom)
        outer.addLayout(below)

    def _connect(self) -> None:
        model = self.model
        model.page_changed.connect(self._show)
        model.language_changed.connect(self._word)
        model.forgotten.connect(self.start.clear)
        model.forgotten.connect(self.staff.clear)
        model.unlocked.connect(self._leave)
        model.unlock_failed.connect(self.staff.show_error)
        self.start.entered.connect(model.submit)
        self.start.code.textEdited.connect(lambda _text: model.touch())
        self.answer.back.connect(model.start_again)
        self.staff.back.connect(model.start_again)
        self.staff.entered.connect(model.unlock)
        self.staff_button.clicked.connect(model.ask_staff)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _word(self) -> None:
        """Say everything in the chosen language."""
        say = self.model.say
        self._title.setText(say("kiosk.title"))
        self.setWindowTitle(say("kiosk.title"))
        self._without.setText(say("kiosk.without"))
        self.staff_button.setText(say("kiosk.staff"))
        for code, button in self._language_buttons.items():
            button.setChecked(code == self.model.language)
            button.setAccessibleDescription(say("kiosk.language"))
        self.start.word(say)
        self.answer.word(say)
        self.staff.word(say)
        self._show()

    def _show(self) -> None:
        model = self.model
        shown = self._pages.page
        page = {KioskPage.ANSWER: self.answer, KioskPage.STAFF: self.staff}.get(
            model.page, self.start
        )
        answer = model.answer
        if answer is not None:
            left = model.say("kiosk.closing", seconds=model.seconds_left)
            is_new = self.answer.show_answer(answer, left)
            if is_new or shown is not page:
                self._announce(self.answer.spoken())
        self.start.set_working(model.page is KioskPage.WORKING)
        self.staff_button.setVisible(model.page is not KioskPage.STAFF)
        if shown is page:
            return
        self._pages.bring(page)
        self._frame.verticalScrollBar().setValue(0)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(self, words: str) -> None:
        """Let a screen reader say what became of it at once."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _leave(self) -> None:
        self._may_close = True
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.close()
        self.left.emit()
