"""The frame of the visit: persons, steps on the left, work on the right, one default button."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from counter_app.ui.issuance.case import StepKey
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.step_list import StepList
from counter_app.ui.widgets.two_columns import TwoColumns

_BESIDE = 720
"""From this width on, at 100 %, the steps stand beside the work."""
_STEPS_WIDTH = 250
_UNLIMITED = 16_777_215
"""Qt's widest measure."""


class VisitFrame(QWidget):
    """Lays out the steps and the pages; the default button stands at one place.

    Signals:
        act: the default button was pressed.
        refuse: the separate button for a refusal was pressed.
        step_chosen: the StepKey of a step that the person went to.
        person_chosen: the place of a tab.
    """

    act = Signal()
    refuse = Signal()
    step_chosen = Signal(object)
    person_chosen = Signal(int)

    def __init__(self, pages: Mapping[StepKey, Page], parent: QWidget | None = None) -> None:
        """Take a page per step."""
        super().__init__(parent)
        self._pages = dict(pages)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.steps = StepList()
        self._work = Card(margins=(20, 12, 20, 10), spacing=8)
        self._stack = _PageStack()
        self._hint = Label("", "muted", wrap=True)
        self.refuse_button = QPushButton()
        self.refuse_button.setProperty("kind", "danger")
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self._missing = Label("", "muted", wrap=True)
        self._words = ""
        self._hint_words = ""
        self._build()
        self.button.clicked.connect(lambda: self.act.emit())
        self.refuse_button.clicked.connect(lambda: self.refuse.emit())
        self.steps.chosen.connect(lambda key: self.step_chosen.emit(StepKey(key)))
        self.tabs.currentChanged.connect(self.person_chosen)

    def show_persons(self, names: Sequence[str], present: int) -> None:
        """Offer the persons of the visit as tabs; one person needs none."""
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in names:
            self.tabs.addTab(name)
        self.tabs.setCurrentIndex(present)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(names) > 1)

    def show_page(self, step: StepKey) -> None:
        """Bring the page of a step to the front."""
        self._stack.setCurrentWidget(self._scrolls[step])

    def show_heading(self, title: str, subtitle: str, hint: str) -> None:
        """Name the step, with a fact beside it and what to mind at it."""
        self._work.set_title(title, subtitle)
        self._hint_words = hint
        self._show_hint()

    def show_act(self, act: NextAct, *, may_refuse: bool) -> None:
        """Show the default button, and what is missing before it may be pressed."""
        self.button.setText(f"{act.words}  ↵")
        self.button.setAccessibleName(act.words)
        ready = not act.missing
        words = "\n".join(act.missing)
        if words != self._words:
            self._words = words
            self._show_missing(act.missing)
            if words:
                announce(self.button, words)
        self.button.setAccessibleDescription(words)
        if ready != self.button.isEnabled():
            self.button.setEnabled(ready)
        self.refuse_button.setVisible(may_refuse)

    def missing(self) -> str:
        """Return what is said to be missing."""
        return self._words

    def retranslate(self) -> None:
        """Word the frame anew."""
        self.tabs.setAccessibleName(self.tr("Persons of this visit"))
        self.steps.setAccessibleName(self.tr("Steps of the visit"))
        self.refuse_button.setText(self.tr("Refuse…"))

    def _build(self) -> None:
        outer = VBox(self, spacing=8)
        outer.addWidget(self.tabs)
        self._left = Card(margins=(8, 8, 8, 8))
        self._left.add(self.steps)
        self._left.body.addStretch(1)
        self._scrolls: dict[StepKey, QScrollArea] = {}
        for step, page in self._pages.items():
            scroll = _PageScroll(page)
            self._scrolls[step] = scroll
            self._stack.addWidget(scroll)
        self._work.add(self._stack, 1)
        self._footer_part = self._footer()
        self._work.add(self._footer_part)
        self._columns = Columns((self._left, self._work), least=_BESIDE, share=(0, 1), spacing=12)
        outer.addWidget(self._columns, 1)
        keep(self, self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps beside the work, or in one line above it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= current().px(_BESIDE)
        self.steps.set_in_line(not is_wide)
        widest = current().px(_STEPS_WIDTH) if is_wide else _UNLIMITED
        self._left.setMinimumWidth(widest if is_wide else 0)
        self._left.setMaximumWidth(widest)
        vertical = QSizePolicy.Policy.Expanding if is_wide else QSizePolicy.Policy.Maximum
        self._left.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._footer_part.setMinimumHeight(current().px(62))
        self._footer_part.setMaximumHeight(current().px(62) if is_wide else _UNLIMITED)

    def _show_missing(self, missing: Sequence[str]) -> None:
        """Say one thing below the button, several beside it, so that the button stays put."""
        if len(missing) < 2:
            self._missing.setText("".join(missing))
        else:
            self._missing.setText(self.tr("%n things are missing", "", len(missing)))
        self._show_hint()

    def _show_hint(self) -> None:
        several = self._words.splitlines()
        lines = [f"•  {line}" for line in several] if len(several) > 1 else [self._hint_words]
        self._hint.setText("\n".join(lines))
        self._well.setVisible(any(lines))

    def _footer(self) -> QWidget:
        acts = QWidget()
        row = HBox(acts, spacing=12)
        self._well = Card(panel="well", margins=(14, 8, 14, 8))
        self._well.add(self._hint)
        self._well.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row.addStretch(1)
        row.addWidget(self.refuse_button, 0, Qt.AlignmentFlag.AlignTop)
        right = VBox(spacing=2)
        right.addWidget(self.button)
        self._missing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        right.addWidget(self._missing)
        right.addStretch(1)
        keep(self.button, lambda: self.button.setMinimumWidth(current().px(200)))
        keep(self._missing, lambda: self._missing.setMinimumWidth(current().px(200)))
        keep(self._missing, lambda: self._missing.setMaximumWidth(current().px(260)))
        row.addLayout(right)
        hints = QWidget()
        column = VBox(hints)
        column.addWidget(self._well)
        column.addStretch(1)
        return TwoColumns(hints, acts, least=520, share=(1, 0))


class _PageStack(QStackedWidget):
    """Shows one page, and needs the room of that page only."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Need what the page in front needs."""
        page: QWidget | None = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


class _PageScroll(QScrollArea):
    """Scrolls a page up and down; it is never narrower than the page needs."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        self.setWidget(page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        room = self.verticalScrollBar().sizeHint().width()
        return QSize(self._page.minimumSizeHint().width() + room, current().px(240))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep what has the focus in sight."""
        if now is not None and self._page.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, current().px(48))
