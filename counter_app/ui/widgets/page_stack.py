"""Pages of which one is in front and says alone how much room is needed."""

from PySide6.QtWidgets import QWidget

from counter_app.ui.widgets.boxes import VBox


class PageStack(QWidget):
    """One page at a time; those that are not in front ask for no room.

    Qt's own stack is as high as its highest page, and a page that was never shown, and does not
    know how wide it will be, asks for the height that it would need when it is narrow.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._box = VBox(self, spacing=0)
        self._pages: list[QWidget] = []
        self._front = 0

    def add(self, page: QWidget) -> None:
        """Put a page behind the others; the first one is in front."""
        self._pages.append(page)
        self._box.addWidget(page, 1)
        page.setVisible(len(self._pages) == 1)

    @property
    def front(self) -> int:
        """The number of the page in front, from 0 on."""
        return self._front

    @property
    def page(self) -> QWidget:
        """The page in front. Raises IndexError without pages."""
        return self._pages[self._front]

    def bring(self, page: QWidget) -> None:
        """Bring a page to the front. Raises ValueError for one that is not here."""
        front = self._pages.index(page)
        if front != self._front:
            before, self._front = self.page, front
            before.hide()
            page.show()
