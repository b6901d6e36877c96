"""What every page of a running day is: scanned first, and everything by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.boxes import VBox


class FloorPage(QWidget):
    """A page of the screen *Hall today*.

    Signals:
        said: a Tone and words that belong on the screen's banner.
    """

    said = Signal(object, str)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.box: VBox = VBox(self, spacing=12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hold the height for the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Hold the height anew when a part has more to say."""
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return heard

    def load(self) -> None:
        """Read anew what is shown."""

    def hear_queue(self) -> None:
        """Hear that somebody in the hall took a step."""

    def hear_cards(self) -> None:
        """Hear that a card moved."""

    def hear_day(self) -> None:
        """Hear that the day itself changed."""

    def take_scan(self, text: str) -> bool:
        """Take a scan; False hands it to the search."""
        return False

    def begin(self) -> None:
        """Put the focus where the work of this page begins."""

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return ()

    def press(self, keys: str) -> None:
        """Press the button that has these keys, where it can be pressed now."""
        for own, button in self.buttons():
            if own == keys and button.isVisible() and button.isEnabled():
                button.click()

    def retranslate(self) -> None:
        """Word the page anew."""

    def button(
        self, act: Callable[[], object], icon: str = "", *, primary: bool = False
    ) -> QPushButton:
        """Make a button of this page."""
        made = QPushButton()
        made.setAutoDefault(False)
        if primary:
            made.setProperty("kind", "primary")
        if icon:
            keep_icon(made, icon, "on-accent" if primary else "ink")
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _fit(self) -> None:
        """Hold the height that lines need at this width: at large type the screen scrolls."""
        if self.box.hasHeightForWidth():
            self.setMinimumHeight(self.box.minimumHeightForWidth(self.width()))
