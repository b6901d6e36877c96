"""An e-mail with its letter and calendar entry, in the shape that calendars expect (RFC 6047).

`multipart/mixed` holds `multipart/alternative` (the words, then `text/calendar` with the method as
a parameter, which Outlook and Gmail act on), the letter as PDF, and the entry once more as a file,
for Apple Mail and for people who save it by hand. Everything is 7-bit: no server needs to convert.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from uuid import UUID

from counter_app.senders.ports import Outgoing

_POLICY = SMTP.clone(cte_type="7bit")
_LONGEST_NAME = 80


def message_id(delivery_id: UUID, sender: str) -> str:
    """Return the Message-ID (RFC 5322 3.6.4): the same at every attempt."""
    return f"<{delivery_id}@{sender.rpartition('@')[2]}>"


def compose(outgoing: Outgoing, sender: str, reply_to: str, now: datetime) -> bytes:
    """Return the message as it goes over the wire, with CRLF line ends, before dot-stuffing."""
    message = EmailMessage(policy=_POLICY)
    name = one_line(outgoing.sender_name)[:_LONGEST_NAME]
    message["From"] = Address(display_name=name, addr_spec=sender)
    message["To"] = outgoing.address
    if reply_to:
        message["Reply-To"] = reply_to
    message["Subject"] = one_line(outgoing.subject)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id(outgoing.delivery_id, sender)
    message["Content-Language"] = outgoing.language
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers, please
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(outgoing.text, charset="utf-8", cte="base64")
    if outgoing.ics:
        message.add_alternative(
            outgoing.ics.decode("utf-8"), subtype="calendar", charset="utf-8", cte="base64",
            params={"method": outgoing.method},
        )  # fmt: skip
    if outgoing.pdf:
        message.add_attachment(
            outgoing.pdf, maintype="application", subtype="pdf",
            filename=f"{outgoing.file_name}.pdf",
        )  # fmt: skip
    if outgoing.ics:
        message.add_attachment(
            outgoing.ics, maintype="application", subtype="ics",
            filename=f"{outgoing.file_name}.ics",
        )  # fmt: skip
    return message.as_bytes(policy=_POLICY)


def one_line(text: str) -> str:
    """Return text without line breaks, control characters and marks that turn its direction."""
    kept = (" " if unicodedata.category(one) in {"Cc", "Zl", "Zp"} else one for one in text)
    return " ".join("".join(one for one in kept if unicodedata.category(one) != "Cf").split())
