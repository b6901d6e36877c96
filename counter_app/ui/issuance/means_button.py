"""By what an answer was found: a small set to tick, folded away behind its own words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from counter_app.domain.identity.verification import Means
from counter_app.ui import text
from counter_app.ui.theme import current, keep

_STRONGEST = (
    Means.CHIP, Means.LAMP, Means.MRZ, Means.PHOTOS, Means.COMPARISON, Means.QUESTION, Means.EYE,
)  # fmt: skip
"""In which order means are named: the one that says most stands first."""


class MeansButton(QToolButton):
    """Shows the means that are chosen; opens a menu to tick others."""

    def __init__(
        self, on_change: Callable[[frozenset[Means]], object], parent: QWidget | None = None
    ) -> None:
        """Make it with nothing ticked; `on_change` gets what is ticked after each change."""
        super().__init__(parent)
        self._on_change = on_change
        self._question = ""
        self.setProperty("kind", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_ = QMenu(self)
        self.actions_: dict[Means, QAction] = {}
        for means in Means:
            action = self.menu_.addAction("")
            action.setCheckable(True)
            action.triggered.connect(self._changed)
            self.actions_[means] = action
        self.setMenu(self.menu_)
        keep(self, lambda: self.setFixedWidth(current().px(120)))

    def show_means(self, question: str, chosen: frozenset[Means]) -> None:
        """Show what is ticked for a question."""
        self._question = question
        for means, action in self.actions_.items():
            action.setText(text.of(means))
            action.setChecked(means in chosen)
        named = sorted(chosen, key=_STRONGEST.index)
        whole = ", ".join(text.of(means) for means in named) or self.tr("means?")
        more = f" +{len(named) - 1}" if len(named) > 1 else ""
        first = self._shortly(named[0]) if named else whole
        self.setText(f"{first}{more}")
        self.setToolTip(whole)
        self.setAccessibleName(self.tr("By what means: {question}").replace("{question}", question))
        self.setAccessibleDescription(whole)

    def _shortly(self, means: Means) -> str:
        short = {
            Means.MRZ: "MRZ",
            Means.PHOTOS: self.tr("pictures"),
            Means.COMPARISON: self.tr("the file"),
            Means.QUESTION: self.tr("question"),
        }
        return short.get(means) or text.of(means)

    def _changed(self, _checked: bool = False) -> None:
        chosen = frozenset(means for means, act in self.actions_.items() if act.isChecked())
        self.show_means(self._question, chosen)
        self._on_change(chosen)
