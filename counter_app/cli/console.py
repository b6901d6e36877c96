"""What a command is given and how it answers: options, sign-in, sentences, JSON, errors."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import click

from counter_app import settings as settings_module
from counter_app.cli import words
from counter_app.domain.errors import Code, CounterError, Invalid, Refused
from counter_app.settings import Settings

if TYPE_CHECKING:
    from counter_app.domain.clock import Clock
    from counter_app.domain.planning.opening import Location
    from counter_app.services.office import Office
    from counter_app.startup import Session

PASSWORD_VARIABLE: Final = "COUNTER_PASSWORD"  # noqa: S105 - the name of it, not one
NEW_PASSWORD_VARIABLE: Final = "COUNTER_NEW_PASSWORD"  # noqa: S105 - likewise


class Console:
    """One run of a command."""

    def __init__(self) -> None:
        """Start without any option."""
        self.options: dict[str, Any] = {}
        self.as_json = False

    @cached_property
    def settings(self) -> Settings:
        """The settings with this run's options. Raises Invalid for a damaged settings file."""
        return settings_module.load(self.options)

    @property
    def language(self) -> str:
        """The language to speak; Dutch while the settings cannot be read."""
        chosen = self.options.get("language")
        if chosen:
            return str(chosen)
        try:
            found = self.settings.language
        except Invalid:
            return "nl"
        return found if found in words.LANGUAGES else "nl"

    @property
    def names_database(self) -> bool:
        """Whether this run was told which database to use."""
        return bool(self.options.get("database") or os.environ.get("COUNTER_DATABASE"))

    def say(self, key: str, **values: Any) -> None:
        """Write a sentence, unless the answer is JSON."""
        self.write(words.sentence(key, self.language, **values))

    def words(self, key: str, **values: Any) -> str:
        """Return a sentence, or a part of one."""
        return words.sentence(key, self.language, **values)

    def reason(self, refusal: CounterError) -> str:
        """Return what a refusal says."""
        return words.error(refusal, self.language)

    def write(self, line: str) -> None:
        """Write a line, unless the answer is JSON."""
        if not self.as_json:
            click.echo(line)

    def answer(self, value: Any) -> None:
        """Write the answer as JSON, if that is wanted."""
        if self.as_json:
            click.echo(json.dumps(words.plain(value), ensure_ascii=False, indent=1))

    def fail(self, error: CounterError) -> None:
        """Write an error to the error stream, in the way that is wanted."""
        message = words.error(error, self.language)
        free = error.values.get("alternatives")
        if free:
            starts = ", ".join(words.shown(start.starts_at) for start in free)
            message = f"{message} {words.sentence('free', self.language, starts=starts)}"
        self.refuse(error.code.value, message, error.values)

    def refuse(self, code: str, message: str, values: Mapping[str, Any]) -> None:
        """Write a refusal to the error stream."""
        if self.as_json:
            told = {"error": code, "message": message, "values": words.plain(values)}
            click.echo(json.dumps(told, ensure_ascii=False), err=True)
        else:
            click.echo(message, err=True)

    def ask(self, key: str, given: str | None, field: str, default: str | None = None) -> str:
        """Return what was given, or ask. Raises Invalid(REQUIRED) where nobody can answer."""
        if given:
            return given
        if not _can_answer():
            if default is not None:
                return default
            raise Invalid(Code.REQUIRED, field)
        text = words.sentence(key, self.language)
        return str(click.prompt(text, default=default, err=True))

    def login(self) -> str:
        """Return who signs in. Raises Invalid(REQUIRED) where nobody can answer."""
        return self.ask("ask_login", self.settings.login, "login")

    def password(self) -> str:
        """Return the password out of COUNTER_PASSWORD, or ask for it without showing it.

        Raises:
            Invalid: REQUIRED where nobody can answer.
        """
        return self._secret(PASSWORD_VARIABLE, "ask_password", confirm=False)

    def new_password(self, login: str, variable: str = PASSWORD_VARIABLE) -> str:
        """Return a password for a new account, asked twice. Raises Invalid(REQUIRED)."""
        return self._secret(variable, "ask_new_password", confirm=True, login=login)

    @contextmanager
    def session(self, clock: Clock | None = None) -> Iterator[Session]:
        """Sign in for the length of a command. Raises as `startup.sign_in`."""
        from counter_app import startup

        settings = self.settings
        session = startup.sign_in(
            settings.database_or_default, self.login(), self.password(), desk=settings.desk,
            clock=clock, sender=settings.messages.sender,
        )  # fmt: skip
        try:
            yield session
        finally:
            session.close()

    def _secret(self, variable: str, key: str, *, confirm: bool, **values: str) -> str:
        found = os.environ.get(variable)
        if found:
            return found
        if not _can_answer():
            raise Invalid(Code.REQUIRED, variable)
        again = words.sentence("ask_again", self.language) if confirm else False
        text = words.sentence(key, self.language, **values)
        return str(click.prompt(text, hide_input=True, confirmation_prompt=again, err=True))


def find_location(office: Office, code: str | None, default: UUID) -> Location:
    """Return the location with a code or a name. Raises Refused(NOT_FOUND)."""
    for place in office.planning.locations():
        if place.id == default and code is None:
            return place
        if code and code.casefold() in {place.code.casefold(), place.name.casefold()}:
            return place
    raise Refused(Code.NOT_FOUND, what=code or "location")


def _can_answer() -> bool:
    """Tell whether somebody sits at the terminal; a test's own input counts as somebody."""
    stdin = sys.stdin
    if stdin is not sys.__stdin__:
        return True
    return stdin is not None and stdin.isatty()
