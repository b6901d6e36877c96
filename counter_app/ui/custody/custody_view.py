"""The screen of the vault: nine pages, each begun by a scan."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from counter_app.devices.ports import Printer
from counter_app.domain.changes import CardsChanged, Change, StickersChanged
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.custody.cases_page import CasesModel, CasesPage
from counter_app.ui.custody.count_model import CountModel
from counter_app.ui.custody.count_page import CountPage
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.custody.pick_page import PickModel, PickPage
from counter_app.ui.custody.put_away_model import PutAwayModel
from counter_app.ui.custody.put_away_page import PutAwayPage
from counter_app.ui.custody.receive_model import ReceiveModel
from counter_app.ui.custody.receive_page import ReceivePage
from counter_app.ui.custody.send_model import SendModel
from counter_app.ui.custody.send_page import SendPage
from counter_app.ui.custody.stickers_page import StickersModel, StickersPage
from counter_app.ui.custody.stock_model import StockModel
from counter_app.ui.custody.stock_page import StockPage
from counter_app.ui.custody.trays_model import TraysModel
from counter_app.ui.custody.trays_page import TraysPage
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone


class Shelf(StrEnum):
    """The pages of the vault."""

    RECEIVE = "receive"
    PUT_AWAY = "put_away"
    STOCK = "stock"
    PICK = "pick"
    SEND = "send"
    COUNT = "count"
    CASES = "cases"
    STICKERS = "stickers"
    TRAYS = "trays"


class CustodyView(Screen):
    """A bar of pages; the one in front gets every scan."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks, printer: Printer | None) -> None:
        """Build the screen; a page loads when it is shown."""
        super().__init__()
        self.setObjectName("custody")
        self._tasks, self._printer, self._actor = tasks, printer, actor
        self.receive = ReceivePage(ReceiveModel(office, actor, tasks))
        self.put_away = PutAwayPage(PutAwayModel(office, actor, tasks))
        self.stock = StockPage(StockModel(office, actor, tasks))
        self.pick = PickPage(PickModel(office, actor, tasks))
        self.send = SendPage(SendModel(office, actor, tasks))
        self.count = CountPage(CountModel(office, actor, tasks))
        self.cases = CasesPage(CasesModel(office, actor, tasks))
        self.stickers = StickersPage(StickersModel(office, actor, tasks))
        self.trays = TraysPage(TraysModel(office, actor, tasks))
        self.pages: dict[Shelf, VaultPage] = dict(
            zip(
                Shelf,
                (self.receive, self.put_away, self.stock, self.pick, self.send, self.count,
                 self.cases, self.stickers, self.trays),
                strict=True,
            )
        )  # fmt: skip
        self.shelf = Shelf.RECEIVE
        self._title = Label("", "title")
        self.shelves = ChoiceBar()
        self._stack = PageStack()
        self._build()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("CustodyView", "Custody")

    def activate(self) -> None:
        """Read the page in front."""
        self.pages[self.shelf].part.load()

    def reload(self) -> None:
        """Read the page in front anew."""
        self.activate()

    def on_change(self, change: Change) -> None:
        """Read anew when cards here moved or stickers were used."""
        if (
            isinstance(change, CardsChanged | StickersChanged)
            and change.location_id == self._actor.location_id
        ):
            self.activate()

    def on_scan(self, text: str) -> bool:
        """Give a scan to the page in front."""
        self.clear_banner()
        return self.pages[self.shelf].take_scan(text)

    def open_with(self, subject: object) -> None:
        """Show a page."""
        if isinstance(subject, Shelf):
            self.show_shelf(subject)

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the page in front by its name in the domain."""
        known = self.pages[self.shelf].fields.get(field)
        if known is None:
            return False
        known.show_error(words)
        known.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        own = [Shortcut(keys, button.text()) for keys, button in self.pages[self.shelf].buttons()]
        return (Shortcut("Ctrl+1", self.tr("Receive; Ctrl+2 to 9 the other pages")), *own)

    def show_shelf(self, shelf: object) -> None:
        """Bring a page to the front."""
        if not isinstance(shelf, Shelf):
            return
        self.shelf = shelf
        self.shelves.choose(shelf)
        self.clear_banner()
        self._stack.bring(self.pages[shelf])
        self.activate()
        self.pages[shelf].begin()

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Custody"))
        self.shelves.setAccessibleName(self.tr("Pages of the vault"))
        for shelf, words in (
            (Shelf.RECEIVE, self.tr("Receive")), (Shelf.PUT_AWAY, self.tr("Put away")),
            (Shelf.STOCK, self.tr("Stock")), (Shelf.PICK, self.tr("Fetch")),
            (Shelf.SEND, self.tr("Send")), (Shelf.COUNT, self.tr("Count")),
            (Shelf.CASES, self.tr("Missing and cases")), (Shelf.STICKERS, self.tr("Stickers")),
            (Shelf.TRAYS, self.tr("Trays")),
        ):  # fmt: skip
            self.shelves.set_words(shelf, words)
        for page in self.pages.values():
            page.retranslate()

    def _build(self) -> None:
        self.body.addWidget(self._title)
        card = Card(margins=14, spacing=12)
        card.add(self.shelves)
        card.add(self._stack, 1)
        self.body.addWidget(card, 1)
        for number, (shelf, page) in enumerate(self.pages.items(), 1):
            self.shelves.add(shelf)
            self._stack.add(page)
            page.said.connect(self.show_banner)
            page.pdf_made.connect(self._put_out)
            self._bind(f"Ctrl+{number}", lambda one=shelf: self.show_shelf(one))
        self.shelves.choose(self.shelf)
        self.shelves.chosen.connect(self.show_shelf)
        for keys in (
            "Ctrl+Return",
            "Ctrl+P",
            "Ctrl+O",
            "Ctrl+M",
            "Ctrl+E",
            "Ctrl+T",
            "Ctrl+Shift+T",
        ):
            self._bind(keys, lambda one=keys: self._press(one))

    def _bind(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _press(self, keys: str) -> None:
        for own, button in self.pages[self.shelf].buttons():
            if own == keys and button.isVisible() and button.isEnabled():
                button.click()

    def _put_out(self, pdf: bytes, name: str) -> None:
        """Print a paper, or keep it as a file where there is no printer."""
        printer = self._printer
        if printer is None:
            save_as(
                self, self.tr("Keep the paper"), name, "PDF (*.pdf)", pdf,
                lambda: self.show_banner(
                    Tone.BAD, self.tr("The file could not be written there.")
                ),
            )  # fmt: skip
            return
        self._tasks.run(
            self,
            lambda: printer.print_pdf(pdf, name.removesuffix(".pdf")),
            lambda _nothing: self.show_banner(Tone.GOOD, self.tr("It went to the printer.")),
            lane="printer",
        )
