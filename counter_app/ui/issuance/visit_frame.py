"""The frame of the visit: persons, steps on the left, work on the right, one default button."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTabBar, QWidget

from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.follow_scroll import FollowScroll
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.step_list import StepList
from counter_app.ui.widgets.two_columns import TwoColumns

_BESIDE = 820
"""From this width on, at 100 %, the steps stand beside the work."""
_ROOMY = 1160
"""From this width on, at 100 %, the steps have all the room that they may want."""
_STEPS_WIDTH, _STEPS_LEAST = 250, 206
_LOWEST = 240
"""How low a page beside the steps may become before the whole screen scrolls, at 100 %."""
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
        self._work = Card(margins=(20, 8, 20, 10), spacing=8)
        self._stack = PageStack()
        self._hint = Label("", "muted", wrap=True)
        self.refuse_button = QPushButton()
        self.refuse_button.setProperty("kind", "danger")
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self._missing = Label("", "strong", wrap=True)
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
        self._stack.bring(self._scrolls[step])
        for each, part in self._asides.items():
            part.setVisible(each is step)

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
        self._scrolls: dict[StepKey, _PageScroll] = {}
        self._asides: dict[StepKey, QWidget] = {}
        for step, page in self._pages.items():
            self._scrolls[step] = scroll = _PageScroll(page)
            self._stack.add(scroll)
            aside = page.aside()
            if aside is not None:
                self._asides[step] = aside
                self._work.add_aside(aside)
        self._work.add(self._stack, 1)
        self._footer_part = self._footer()
        self._work.add(self._footer_part)
        self._columns = Columns(
            (self._left, self._work), least=_BESIDE, share=(0, 1), spacing=12, scrolls=True
        )
        outer.addWidget(self._columns, 1)
        keep(self, self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps beside the work, or in one line above it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= current().px(_BESIDE)
        is_roomy = self.width() >= current().px(_ROOMY)
        self.steps.set_in_line(not is_wide)
        for scroll in self._scrolls.values():
            scroll.set_whole(not is_wide)
        beside = current().px(_STEPS_WIDTH if is_roomy else _STEPS_LEAST)
        widest = beside if is_wide else _UNLIMITED
        self._left.setMinimumWidth(widest if is_wide else 0)
        self._left.setMaximumWidth(widest)
        vertical = QSizePolicy.Policy.Expanding if is_wide else QSizePolicy.Policy.Maximum
        self._left.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def _show_missing(self, missing: Sequence[str]) -> None:
        """Say one thing in a line, several below it one by one."""
        if len(missing) < 2:
            self._missing.setText("".join(missing))
        else:
            self._missing.setText(self.tr("%n things are missing", "", len(missing)))
        self._show_hint()

    def _show_hint(self) -> None:
        several = self._words.splitlines()
        lines = [f"•  {line}" for line in several] if len(several) > 1 else [self._hint_words]
        self._hint.setText("\n".join(lines))
        self._hint.setVisible(any(lines))
        self._missing.setVisible(bool(self._words))
        self._well.setVisible(any(lines) or bool(self._words))

    def _footer(self) -> QWidget:
        """Lay out what is missing, what to mind, and the buttons, which stay where they are."""
        hints, acts = QWidget(), QWidget()
        self._well = Card(panel="well", margins=(14, 3, 14, 3), spacing=0)
        self._well.add(self._missing)
        self._well.add(self._hint)
        column = VBox(hints)
        column.addStretch(1)
        column.addWidget(self._well)
        row = HBox(acts, spacing=12)
        row.addStretch(1)
        for button in (self.refuse_button, self.button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        keep(self.button, lambda: self.button.setMinimumWidth(current().px(200)))
        keep(hints, lambda: hints.setMinimumHeight(current().px(46)))
        return TwoColumns(hints, acts, least=520, share=(1, 0))


class _PageScroll(FollowScroll):
    """Scrolls a page up and down; it is never narrower than the page needs."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        self._whole = False

    def set_whole(self, whole: bool) -> None:
        """Show all of the page, as high as it is, or what there is room for."""
        if whole != self._whole:
            self._whole = whole
            policy = self.sizePolicy()
            policy.setHeightForWidth(whole)
            self.setSizePolicy(policy)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Be as high as the page where all of it is shown."""
        return self._whole

    def heightForWidth(self, width: int) -> int:
        """Return the height of the whole page."""
        return max(self._page.heightForWidth(width), self._page.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Need the width of the page, and what height it may not do without."""
        need = self._page.minimumSizeHint()
        if self._whole:
            return need
        room = self.verticalScrollBar().sizeHint().width()
        return QSize(need.width() + room, min(need.height(), current().px(_LOWEST)))
