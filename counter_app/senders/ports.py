"""What every way of sending offers, and how it says that it could not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from counter_app.domain.messages import Failure, Way

Handing = Callable[[str], None]
"""Called with the reference just before the server becomes responsible; it may raise to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message with all its words, ready to go.

    Attributes:
        delivery_id: the same at every attempt; the server's reference is made of it.
        address: mail address, "" for a letter.
        sender_name: name of the organisation.
        ics: iCalendar object with CRLF line ends, b"" for none.
        method: the iCalendar method in it, "REQUEST" or "CANCEL".
        file_name: name of attachments, without ending and without anything personal.
    """

    delivery_id: UUID
    language: str
    written_at: datetime
    address: str
    sender_name: str
    subject: str
    text: str
    pdf: bytes
    ics: bytes = b""
    method: str = ""
    file_name: str = "letter"


class NotSent(Exception):
    """A message did not go out; nothing of it is with the server, but for ANSWER_LOST."""

    def __init__(self, failure: Failure, reply: int = 0) -> None:
        """Keep why, and the server's number; never its text, which may quote an address."""
        super().__init__(failure.value)
        self.failure = failure
        self.reply = reply


class Sender(Protocol):
    """One way of sending."""

    @property
    def channel(self) -> Way:
        """The channel that it serves."""

    def send(self, outgoing: Outgoing, handing: Handing) -> str:
        """Send one message; return the reference under which the server knows it.

        Raises:
            NotSent: with ANSWER_LOST only after `handing` was called.
        """

    def knows(self, delivery_id: UUID) -> bool | None:
        """Tell whether the server has a message already, None if it cannot be asked.

        Raises:
            NotSent: the server did not answer.
        """

    def close(self) -> None:
        """Let the connection go."""
