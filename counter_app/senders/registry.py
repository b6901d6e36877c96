"""Which ways of sending an office has, by its settings, and where their secrets come from."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from counter_app.domain.clock import Clock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.message_settings import MessageSettings
from counter_app.domain.messages import Way, mail_address
from counter_app.senders.notify import NotifySender
from counter_app.senders.ports import Sender
from counter_app.senders.smtp import SmtpSender

SMTP_PASSWORD: Final = "COUNTER_SMTP_PASSWORD"  # noqa: S105 - the name of it, not one
NOTIFY_KEY: Final = "COUNTER_NOTIFY_KEY"


def senders(
    settings: MessageSettings, clock: Clock, environment: Mapping[str, str] | None = None
) -> dict[Way, Sender]:
    """Return the ways by which an office sends; none for what is off or printed here.

    Raises:
        Invalid: MAIL_SETTINGS with the field that is missing or cannot be right.
    """
    given = os.environ if environment is None else environment
    found: dict[Way, Sender] = {}
    if settings.mail == "smtp":
        found[Way.MAIL] = _smtp(settings, clock, given)
    elif settings.mail == "notify":
        found[Way.MAIL] = _notify(settings, Way.MAIL, clock, given)
    if settings.letters == "notify":
        found[Way.LETTER] = _notify(settings, Way.LETTER, clock, given)
    return found


def _smtp(settings: MessageSettings, clock: Clock, given: Mapping[str, str]) -> Sender:
    smtp = settings.smtp
    _require(bool(smtp.host), "messages.smtp.host")
    sender = mail_address(settings.sender)
    reply_to = mail_address(settings.reply_to) if settings.reply_to else ""
    if sender is None or reply_to is None:
        raise Invalid(Code.MAIL_SETTINGS, "messages.reply_to" if sender else "messages.sender")
    _require(not (smtp.user and smtp.security == "none"), "messages.smtp.security")
    password = ""
    if smtp.user:
        password = _secret(given, SMTP_PASSWORD, smtp.password_file, "messages.smtp.password_file")
    return SmtpSender(smtp, password, sender, reply_to, clock)


def _notify(
    settings: MessageSettings, channel: Way, clock: Clock, given: Mapping[str, str]
) -> Sender:
    notify = settings.notify
    _require(bool(notify.url), "messages.notify.url")
    _require(channel is Way.LETTER or bool(notify.mail_template), "messages.notify.mail_template")
    key = _secret(given, NOTIFY_KEY, notify.key_file, "messages.notify.key_file")
    return NotifySender(notify, key, channel, clock)


def _require(holds: bool, field: str) -> None:
    if not holds:
        raise Invalid(Code.MAIL_SETTINGS, field)


def _secret(given: Mapping[str, str], variable: str, file: str, field: str) -> str:
    """Return a secret out of the environment or a file that holds it alone."""
    found = given.get(variable, "")
    if not found and file:
        try:
            found = Path(file).expanduser().read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            raise Invalid(Code.MAIL_SETTINGS, field) from None
    _require(bool(found), field)
    return found
