"""Put a virtual document on the virtual reader of Debian's vsmartcard-vpcd.

So that it is read through the same PC/SC service as a real one. The virtual reader listens on all
addresses of the machine while the service runs: it is for tests and never for a counter's machine.
This side connects to the machine itself only.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Final

from counter_app.devices.drivers.virtual_document.document import (
    CardRemovedError,
    VirtualDocument,
)

PORT: Final = 35963
"""Where the first slot of the virtual reader listens unless told otherwise."""
HOST: Final = "127.0.0.1"
_POWER_OFF, _POWER_ON, _RESET, _ATR = 0, 1, 2, 4
_CONNECT_SECONDS: Final = 5.0


class Bridge:
    """Carries commands from the virtual reader to a document, on a thread of its own."""

    def __init__(self, document: VirtualDocument, port: int = PORT) -> None:
        """Name the document and the port of the reader's slot."""
        self.document = document
        self.port = port
        self._socket: socket.socket | None = None
        self._thread: threading.Thread | None = None
        self.failure: BaseException | None = None
        """What ended it other than taking the document away."""

    def lay_down(self) -> None:
        """Lay the document on the reader. Raises OSError when no reader listens."""
        connected = socket.create_connection((HOST, self.port), _CONNECT_SECONDS)
        connected.settimeout(None)
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.document.lay_down()
        self._socket = connected
        self._thread = threading.Thread(target=self._serve, args=(connected,), daemon=True)
        self._thread.start()

    def take_away(self) -> None:
        """Take the document away; the thread ends."""
        connected, self._socket = self._socket, None  # the thread sees that this ended it
        if connected is not None:
            with contextlib.suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)
            connected.close()
        self.wait()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the document is gone; tell whether it is."""
        if self._thread is not None:
            self._thread.join(seconds)
            return not self._thread.is_alive()
        return True

    def _serve(self, connected: socket.socket) -> None:
        try:
            while (message := _received(connected)) is not None:
                answer = self._answer(message)
                if answer is not None:
                    connected.sendall(len(answer).to_bytes(2, "big") + answer)
        except CardRemovedError:
            pass
        except OSError as error:
            if self._socket is not None:
                self.failure = error
        finally:
            connected.close()

    def _answer(self, message: bytes) -> bytes | None:
        """Answer a command, or one of the reader's four control bytes, of which one has answers."""
        if len(message) != 1:
            return self.document.transmit(message)
        if message[0] == _ATR:
            return self.document.atr
        if message[0] in {_POWER_OFF, _POWER_ON, _RESET}:
            self.document.reset()
        return None


def _received(connected: socket.socket) -> bytes | None:
    """Return the next message, or None at the end."""
    head = _exactly(connected, 2)
    return None if head is None else _exactly(connected, int.from_bytes(head, "big"))


def _exactly(connected: socket.socket, count: int) -> bytes | None:
    data = b""
    while len(data) < count:
        _acknowledge_at_once(connected)
        part = connected.recv(count - len(data))
        if not part:
            return None
        data += part
    return data


def _acknowledge_at_once(connected: socket.socket) -> None:
    """Keep the kernel from waiting 40 ms: the reader sends a length and what follows apart."""
    quickly = getattr(socket, "TCP_QUICKACK", None)
    if quickly is not None:  # only Linux has it, and forgets it after each use
        connected.setsockopt(socket.IPPROTO_TCP, quickly, 1)
