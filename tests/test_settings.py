"""Settings: one file, the environment over it, options over both; nothing is lost by saving."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counter_app import settings
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.message_settings import MessageSettings, NotifySettings, SmtpSettings
from counter_app.settings import Settings

MESSAGES = MessageSettings(
    mail="smtp", letters="notify", sender="balie@example.nl", reminder_days=(7, 1),
    smtp=SmtpSettings(host="mail.example.nl", port=465, security="tls"),
    notify=NotifySettings(url="https://api.example.nl"),
)  # fmt: skip


@pytest.fixture(autouse=True)
def _nothing_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATABASE", "LOGIN", "LANGUAGE", "PRINTER"):
        monkeypatch.delenv(f"COUNTER_{name}", raising=False)


def test_what_is_saved_comes_back_whole(tmp_path: Path) -> None:
    file = tmp_path / "counter.toml"
    assert settings.load(file=file) == Settings()
    wanted = Settings(database='C:\\a"b.db', zoom=150, messages=MESSAGES)
    settings.save(wanted, file)
    assert settings.load(file=file) == wanted
    settings.save(replace(wanted, zoom=100), file)
    assert settings.load(file=file).messages == MESSAGES


def test_the_environment_goes_over_the_file_and_options_over_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "counter.toml"
    settings.save(Settings(messages=MESSAGES, desk="1"), file)
    monkeypatch.setenv("COUNTER_MESSAGES_SMTP_HOST", "other.example.nl")
    monkeypatch.setenv("COUNTER_MESSAGES_SMTP_PORT", "587")
    monkeypatch.setenv("COUNTER_MESSAGES_REMINDER_DAYS", "0")
    monkeypatch.setenv("COUNTER_DESK", "2")
    found = settings.load({"desk": "3", "login": None}, file)
    assert found.desk == "3"
    assert (found.messages.smtp.host, found.messages.smtp.port) == ("other.example.nl", 587)
    assert found.messages.reminder_days == ()
    assert found.messages.smtp.security == "tls"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("3", (3,)), ("[1, 7, 7]", (7, 1)), ("'7, 1'", (7, 1)), ("0", ()), ("[]", ()),
        ("-1", None),
    ],
)  # fmt: skip
def test_days_of_reminders_are_one_or_several(
    tmp_path: Path, written: str, read: tuple[int, ...] | None
) -> None:
    file = tmp_path / "counter.toml"
    file.write_text(f"[messages]\nreminder_days = {written}", encoding="utf-8")
    assert settings.load(file=file).messages.reminder_days == read


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        ("[messages]\nmale = 'smtp'", "messages.male", Code.NOT_FOUND),
        ("[messages]\nmail = 'pigeon'", "messages.mail", Code.BAD_NUMBER),
        ("[messages.smtp]\nport = 0", "messages.smtp.port", Code.BAD_NUMBER),
        ("[messages.smtp]\nsecurity = 'some'", "messages.smtp.security", Code.BAD_NUMBER),
        ("[messages]\nreminder_days = 91", "messages.reminder_days", Code.BAD_NUMBER),
        ("[messages]\nreminder_days = [7, 'x']", "messages.reminder_days", Code.BAD_NUMBER),
        ("[messages]\nsmtp = 7", "messages.smtp", Code.BAD_NUMBER),
        ("messages = 7", "messages", Code.BAD_NUMBER),
        ("zoom = 7", "zoom", Code.BAD_NUMBER),
        ("colour = 'red'", "colour", Code.NOT_FOUND),
        ("language = 7", "language", Code.BAD_NUMBER),
    ],
)
def test_what_cannot_be_is_named(tmp_path: Path, text: str, field: str, code: Code) -> None:
    file = tmp_path / "counter.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Invalid) as wrong:
        settings.load(file=file)
    assert (wrong.value.field, wrong.value.code) == (field, code)


def test_the_example_in_the_guide_can_be_read(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[1] / "docs" / "messages.md").read_text(encoding="utf-8")
    example = guide.split("```toml\n")[1].split("```")[0]
    file = tmp_path / "counter.toml"
    file.write_text(example, encoding="utf-8")
    assert settings.load(file=file).messages.mail == "smtp"
