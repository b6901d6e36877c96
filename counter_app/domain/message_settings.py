"""How an office lets its messages go out; the settings file says it, `[messages]`."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    """The office's mail server.

    Attributes:
        security: "starttls", "tls" from the first byte (port 465), or "none" on a network of
            one's own; a name and password are never sent over "none".
        ca_file: certificates to trust instead of the system's.
        password_file: file that holds the password alone; COUNTER_SMTP_PASSWORD goes before it.
    """

    host: str = ""
    port: int = 587
    security: str = "starttls"
    user: str = ""
    password_file: str = ""
    ca_file: str = ""
    timeout_seconds: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySettings:
    """A service with the interface of GOV.UK Notify, such as NotifyNL.

    Attributes:
        mail_template: a template of the service whose subject is ((subject)) and body ((body)).
        key_file: file that holds the key alone; COUNTER_NOTIFY_KEY goes before it.
    """

    url: str = ""
    mail_template: str = ""
    reply_to_id: str = ""
    key_file: str = ""
    ca_file: str = ""
    timeout_seconds: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSettings:
    """What goes out, and by which way.

    Attributes:
        mail: "off", "smtp" or "notify".
        letters: "print" for letters that somebody prints here, "notify", or "off".
        letter_for: "without_mail" for people who get no mail, or "everybody".
        sender: mail address that messages come from.
        sender_name: name beside it; the organisation's own when empty.
        reply_to: mail address for answers.
        reminder_days: days before the visit on which to remind, such as (7, 1), each once; an
            empty one for no reminder, None for the rule of the house.
    """

    mail: str = "off"
    letters: str = "print"
    letter_for: str = "without_mail"
    sender: str = ""
    sender_name: str = ""
    reply_to: str = ""
    reminder_days: tuple[int, ...] | None = None
    smtp: SmtpSettings = field(default_factory=SmtpSettings)
    notify: NotifySettings = field(default_factory=NotifySettings)
