"""A package of a hall is opened: at which address the laptop in the middle stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QWidget

from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.form_field import FormField

_ASK_AGAIN = frozenset({
    Code.HALL_UNREACHABLE, Code.HALL_SERVER_FAILED, Code.PORT_TAKEN, Code.ADDRESS_UNUSABLE,
    Code.STORE_UNREACHABLE,
})  # fmt: skip
"""What another address, or the same a little later, may mend."""


def asks_again(error: CounterError) -> bool:
    """Whether the address is asked for once more after this."""
    return error.code in _ASK_AGAIN


class HallDialog(ActDialog):
    """One address: this laptop's own for the one in the middle, that one's for all others."""

    def __init__(
        self, needed: Invalid, typed: str, on_said: Callable[[str], None], parent: QWidget
    ) -> None:
        """Ask for an address.

        Args:
            needed: HALL_ADDRESS_NEEDED; its field says whether this machine will `serve` or `join`.
            typed: what was typed before.
            on_said: gets the address.
        """
        serves = needed.field == "serve"
        super().__init__(
            self.tr("The hall's own server"),
            self.tr(
                "This package makes this laptop the one in the middle: the others work on it over "
                "the hall's network. Keep it on mains and awake until the day is closed."
            )
            if serves
            else self.tr(
                "This package is for the laptop in the middle of the hall. This laptop joins it. "
                "Ask at that laptop for its address."
            ),
            self.tr("Let the others join") if serves else self.tr("Join"),
            parent,
        )
        self._on_said = on_said
        self.address: QComboBox = QComboBox()
        self.address.setEditable(True)
        self.address.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.address.addItems(own_addresses() if serves else [])
        if typed or not serves:
            self.address.setEditText(typed)
        self.field = FormField(
            self.tr("&Address of this laptop") if serves else self.tr("&Address of that laptop"),
            self.address,
            self.tr("Tell it to the others: they type it with the same package.")
            if serves
            else self.tr("As 192.168.1.10; a port after a colon where it has another."),
        )
        self.fields.addWidget(self.field)
        self.address.setFocus()

    def go(self) -> None:
        """Hand on the address, if there is one."""
        said = self.address.currentText().strip()
        if not said:
            self.field.show_error(self.tr("Type an address."))
            self.address.setFocus()
            return
        self.accept()
        self._on_said(said)


def own_addresses() -> list[str]:
    """Return this machine's addresses on networks that others share, IPv4 first."""
    from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QNetworkInterface

    four = QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
    running = QNetworkInterface.InterfaceFlag.IsRunning
    found: list[QHostAddress] = [
        entry.ip()
        for one in QNetworkInterface.allInterfaces()
        if one.flags() & running
        for entry in one.addressEntries()
        if not entry.ip().isLoopback() and not entry.ip().isLinkLocal()
    ]
    found.sort(key=lambda one: one.protocol() != four)
    return [one.toString() if one.protocol() == four else f"[{one.toString()}]" for one in found]
