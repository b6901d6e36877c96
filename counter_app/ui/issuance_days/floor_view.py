"""The hall of an issuance day: door, runner and captain, each on a page that begins with a scan."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut

from counter_app.devices.ports import SlipPrinter
from counter_app.domain.changes import (
    AppointmentsChanged,
    CardsChanged,
    Change,
    IssuanceDaysChanged,
    QueueChanged,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.services.office import Office
from counter_app.ui.issuance_days.board_page import BoardPage
from counter_app.ui.issuance_days.door_page import DoorPage
from counter_app.ui.issuance_days.floor_page import FloorPage
from counter_app.ui.issuance_days.runner_page import RunnerPage
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack


class Post(StrEnum):
    """Where somebody stands on the day."""

    DOOR = "door"
    RUNNER = "runner"
    BOARD = "board"


_NEEDS = {
    Post.BOARD: frozenset({Permission.LEAD_DAY}),
    Post.DOOR: frozenset({Permission.CHECK_IN, Permission.SEE_DAYS}),
    Post.RUNNER: frozenset({Permission.FETCH}),
}
"""What each post takes, the captain's first."""


def posts_of(actor: Actor) -> tuple[Post, ...]:
    """Return the posts that somebody may take."""
    return tuple(post for post, needed in _NEEDS.items() if needed <= actor.permissions)


class FloorView(Screen):
    """The posts that the operator may take; the one in front gets every scan."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; a page loads when it is shown."""
        super().__init__()
        self.setObjectName("floor")
        self._actor = actor
        makers: dict[Post, type[DoorPage | RunnerPage | BoardPage]] = {
            Post.DOOR: DoorPage, Post.RUNNER: RunnerPage, Post.BOARD: BoardPage,
        }  # fmt: skip
        self.pages: dict[Post, FloorPage] = {
            post: makers[post](office, actor, tasks) for post in posts_of(actor)
        }
        self.post = next(iter(self.pages))
        self._title = Label("", "title")
        self.posts = ChoiceBar()
        self._stack = PageStack()
        self._build()
        self.retranslate()

    def use_slips(self, printer: SlipPrinter | None) -> None:
        """Print a slip for whoever is let in at the door."""
        door = self.pages.get(Post.DOOR)
        if isinstance(door, DoorPage):
            door.use_slips(printer)

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("FloorView", "Hall today")

    def activate(self) -> None:
        """Read the page in front."""
        self.pages[self.post].load()

    def reload(self) -> None:
        """Read the page in front anew."""
        self.activate()

    def on_change(self, change: Change) -> None:
        """Pass on what concerns this hall."""
        page, here = self.pages[self.post], self._actor.location_id
        match change:
            case QueueChanged(location) if location == here:
                page.hear_queue()
            case AppointmentsChanged(location, _) if location == here:
                page.hear_queue()
            case CardsChanged(location) if location == here:
                page.hear_cards()
            case IssuanceDaysChanged():
                page.hear_day()

    def on_scan(self, text: str) -> bool:
        """Give a scan to the page in front."""
        self.clear_banner()
        return self.pages[self.post].take_scan(text)

    def open_with(self, subject: object) -> None:
        """Show a page."""
        self.show_post(subject)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        own = [Shortcut(keys, button.text()) for keys, button in self.pages[self.post].buttons()]
        if len(self.pages) == 1:
            return tuple(own)
        return (Shortcut("Ctrl+1", self.tr("First page; Ctrl+2 and 3 the others")), *own)

    def show_post(self, post: object) -> None:
        """Bring a page to the front."""
        if not isinstance(post, Post) or post not in self.pages:
            return
        self.post = post
        self.posts.choose(post)
        self.clear_banner()
        self._stack.bring(self.pages[post])
        self.activate()
        self.pages[post].begin()

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Hall today"))
        self.posts.setAccessibleName(self.tr("Posts in the hall"))
        words = {
            Post.DOOR: self.tr("Door"), Post.RUNNER: self.tr("Fetch cards"),
            Post.BOARD: self.tr("Board"),
        }  # fmt: skip
        for post, page in self.pages.items():
            self.posts.set_words(post, words[post])
            page.retranslate()

    def _build(self) -> None:
        self.body.addWidget(self._title)
        card = Card(margins=14, spacing=12)
        card.add(self.posts)
        card.add(self._stack, 1)
        self.body.addWidget(card, 1)
        for number, (post, page) in enumerate(self.pages.items(), 1):
            self.posts.add(post)
            self._stack.add(page)
            page.said.connect(self.show_banner)
            self._bind(f"Ctrl+{number}", lambda one=post: self.show_post(one))
        self.posts.choose(self.post)
        self.posts.chosen.connect(self.show_post)
        self.posts.setVisible(len(self.pages) > 1)
        for keys in ("Ctrl+Return", "Ctrl+P", "Ctrl+B", "Ctrl+M", "Ctrl+E", "Ctrl+O", "Ctrl+D"):
            self._bind(keys, lambda one=keys: self._press(one))

    def _bind(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    def _press(self, keys: str) -> None:
        self.pages[self.post].press(keys)
