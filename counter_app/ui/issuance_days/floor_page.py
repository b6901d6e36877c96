"""What every page of a running day is: scanned first, and everything by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.held_height import HeldHeight
from counter_app.ui.widgets.page_parts import act_button


class FloorPage(HeldHeight):
    """A page of the screen *Hall today*.

    Signals:
        said: a Tone and words that belong on the screen's banner.
    """

    said = Signal(object, str)
    button = staticmethod(act_button)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.box: VBox = VBox(self, spacing=12)

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

    def needed_height(self) -> int | None:
        """Return what lines need at this width: at large type the screen scrolls."""
        box = self.box
        return box.minimumHeightForWidth(self.width()) if box.hasHeightForWidth() else None
