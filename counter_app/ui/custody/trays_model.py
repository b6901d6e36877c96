"""The trays: how full each is, and the order in which people walk along them."""

from dataclasses import replace

from PySide6.QtCore import Signal

from counter_app.domain.custody.storage import Tray, TrayUse, moved
from counter_app.domain.errors import Code, Refused
from counter_app.ui.part_model import PartModel

_OTHER_LABEL = frozenset({Code.NAME_TAKEN, Code.PLACE_TAKEN, Code.WRONG_STATE})


class TraysModel(PartModel):
    """The trays of this location in walking order.

    Signals:
        added: the Tray that was added.
        moved: the Tray that comes elsewhere along the way now.
        renamed: the Tray with its new label.
        refused: why a tray cannot have the label that was typed.
    """

    added = Signal(object)
    moved = Signal(object)
    renamed = Signal(object)
    refused = Signal(object)

    uses: tuple[TrayUse, ...] = ()
    _order = 0
    """Counts what was moved here: a reading from before it shows the old order, and is dropped."""

    def load(self) -> None:
        """Read the trays."""
        office, actor, order = self.office, self.actor, self._order

        def done(found: tuple[TrayUse, ...]) -> None:
            if order == self._order:
                self.uses = found
                self.changed.emit()

        self.tasks.run(self, lambda: office.trays.in_use(actor), done)

    def number(self, tray: Tray) -> int:
        """Return at which number along the way a tray comes, from 1."""
        return next((n for n, use in enumerate(self.uses, 1) if use.tray.id == tray.id), 0)

    def can_move(self, tray: Tray, by: int) -> bool:
        """Whether a tray can come so many places later along the way."""
        number = self.number(tray)
        return bool(number) and 1 <= number + by <= len(self.uses)

    def add(self, label: str, positions: int) -> None:
        """Add a tray at the end of the way."""
        office, actor = self.office, self.actor
        walk = max((use.tray.walk for use in self.uses), default=0) + 1

        def done(made: Tray) -> None:
            self.added.emit(made)
            self.load()

        self.gestures.run(
            ("add", label), lambda key: office.trays.add(actor, label, walk, positions, key), done
        )

    def move(self, tray: Tray, by: int) -> None:
        """Let a tray come so many places later along the way, earlier when negative.

        It shows at once, so that a key that is pressed again goes on from there.
        """
        if not self.can_move(tray, by):
            return
        office, actor, number = self.office, self.actor, self.number(tray) + by
        lying = {use.tray.id: use.lying for use in self.uses}
        way = moved(_numbered(self.uses), tray.id, number)
        self.uses = tuple(TrayUse(tray=one, lying=lying[one.id]) for one in way)
        self._order += 1
        self.gestures.run(
            ("move", tray.id, number, self._order),
            lambda key: office.trays.move(actor, tray.id, number, key),
            lambda _way: self.load(),
            expected=frozenset({Code.NOT_FOUND}), on_refused=lambda _gone: self.load(),
        )  # fmt: skip
        self.changed.emit()
        self.moved.emit(tray)

    def rename(self, tray: Tray, label: str) -> None:
        """Give a tray another label."""
        office, actor = self.office, self.actor

        def done(made: Tray) -> None:
            self.renamed.emit(made)
            self.load()

        def refused(why: Refused) -> None:
            self.refused.emit(why)

        self.gestures.run(
            ("rename", tray.id, label),
            lambda key: office.trays.rename(actor, tray.id, label, key), done,
            expected=_OTHER_LABEL, on_refused=refused,
        )  # fmt: skip


def _numbered(uses: tuple[TrayUse, ...]) -> tuple[Tray, ...]:
    """Return the trays numbered as they show: two may have had the same number."""
    return tuple(replace(use.tray, walk=walk) for walk, use in enumerate(uses, 1))
