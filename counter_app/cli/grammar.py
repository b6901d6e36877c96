"""How commands are spelled: options that stand everywhere, help in two languages, late loading."""

from __future__ import annotations

import errno
import importlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, TypeVar

import click

from counter_app import log
from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.words import usage
from counter_app.cli.words.help import DUTCH
from counter_app.domain.errors import Code, CounterError, Invalid, Unavailable

F = TypeVar("F", bound=Callable[..., Any])
REFUSED, WRONG_USAGE = 1, 2
A_FILE: click.Path = click.Path(path_type=Path, dir_okay=False)
"""The type of an argument that is a file, there already or not."""


def console_of(ctx: click.Context) -> Console:
    """Return the console of this run."""
    return ctx.ensure_object(Console)


def _option(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value is not None and value is not False and not ctx.resilient_parsing:
        console = console_of(ctx)
        if param.name == "json":
            console.as_json = True
        else:
            console.options[str(param.name)] = value
            console.__dict__.pop("settings", None)  # read again with this option


def _listen(ctx: click.Context, args: list[str]) -> None:
    """Take the language out of the arguments before click reads them."""
    for at, word in enumerate(args):
        name, _, value = word.partition("=")
        if name == "--language":
            spoken = value or next(iter(args[at + 1 :]), "")
            if spoken in words.LANGUAGES:
                console_of(ctx).options["language"] = spoken


def _common() -> list[click.Parameter]:
    def option(*names: str, **rest: Any) -> click.Option:
        return click.Option(names, expose_value=False, is_eager=True, callback=_option, **rest)

    return [
        option("--database", metavar="URL|PATH", help="The database: an address or a file."),
        option("--login", help="Who signs in; the password comes from COUNTER_PASSWORD."),
        option("--language", type=click.Choice(words.LANGUAGES), help="Language of the answers."),
        option("--json", is_flag=True, help="Answer in JSON."),
    ]


class _Worded(click.UsageError):
    """Wrong usage, told in the language that is spoken."""

    def __init__(self, error: click.UsageError, language: str) -> None:
        """Take what click found."""
        super().__init__(usage.worded(error, language), error.ctx)
        self._language = language

    def show(self, file: IO[Any] | None = None) -> None:
        """Write how the command is used, how to learn more, and what is wrong."""
        if self.ctx is not None:
            click.echo(self.ctx.get_usage(), err=True)
            hint = words.pick(usage.HINT, self._language)
            click.echo(hint.format(command=self.ctx.command_path), err=True)
            click.echo(err=True)
        told = words.pick(usage.FAULT, self._language)
        click.echo(told.format(message=self.message), err=True)


class CounterCommand(click.Command):
    """A command that takes the options that stand everywhere."""

    def __init__(self, *args: Any, **rest: Any) -> None:
        """Add the common options."""
        super().__init__(*args, **rest)
        self.params = [*self.params, *_common()]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the options, the language first: help is given before the others are read."""
        _listen(ctx, args)
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows how it is used."""
        _usage_line(self, ctx, formatter)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command is for."""
        _help_text(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        _options(self, ctx, formatter)


class CounterGroup(click.Group):
    """A group of commands, some of which are loaded when they are called."""

    command_class = CounterCommand

    def __init__(
        self, *args: Any, late: Mapping[str, tuple[str, str]] | None = None, **rest: Any
    ) -> None:
        """Take the modules of commands that are loaded late, each with its short help."""
        super().__init__(*args, **rest)
        self.params = [*self.params, *_common()]
        self._late = dict(late or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands that can be loaded."""
        return sorted({*super().list_commands(ctx), *self._late})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; one whose module is not installed does not exist."""
        if cmd_name in self._late and cmd_name not in self.commands:
            module, attribute = self._late[cmd_name][0].split(":")
            try:
                found = getattr(importlib.import_module(module), attribute)
            except ModuleNotFoundError as error:
                if error.name is None or not module.startswith(error.name):
                    raise
                return None
            self.add_command(found, cmd_name)
        return super().get_command(ctx, cmd_name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the options, the language first: help is given before the others are read."""
        _listen(ctx, args)
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows how it is used."""
        _usage_line(self, ctx, formatter)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the group is for."""
        _help_text(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and the commands."""
        _options(self, ctx, formatter)
        rows = []
        for name in self.list_commands(ctx):
            command = self.commands.get(name)
            text = command.help if command else self._late[name][1]
            rows.append((name, _translated(ctx, _first_line(text or ""))))
        with formatter.section(_translated(ctx, "Commands")):
            formatter.write_dl(rows)


class RootGroup(CounterGroup):
    """The program itself: turns every error into a sentence and an exit code."""

    def make_context(self, *args: Any, **rest: Any) -> click.Context:
        """Read the program's own options."""
        try:
            return super().make_context(*args, **rest)
        except click.exceptions.NoArgsIsHelpError:
            raise
        except click.UsageError as error:
            if error.ctx is None:
                error.ctx = click.Context(self, info_name=self.name)
            raise _Worded(error, console_of(error.ctx).language) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or name those that are spelled almost so."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            near = self.list_commands(ctx)
            raise click.exceptions.NoSuchCommand(
                error.command_name, possibilities=near, ctx=ctx
            ) from None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was called."""
        console = console_of(ctx)
        try:
            return super().invoke(ctx)
        except click.exceptions.NoArgsIsHelpError:
            raise
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            worded = _Worded(error, console.language)
            if not console.as_json:
                raise worded from None
            told = {"error": "usage", "message": worded.message, "values": {}}
            click.echo(json.dumps(told, ensure_ascii=False), err=True)
            ctx.exit(WRONG_USAGE)
        except click.Abort:
            click.echo(f"\n{words.pick(usage.ENDED, console.language)}", err=True)
            ctx.exit(REFUSED)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise  # whoever read our answer had enough
            tell(error, console)
        return ctx.exit(REFUSED)


def command(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a command of a function whose docstring is its help."""
    return click.command(name, cls=CounterCommand)


def group(name: str, *, alone: bool = False) -> Callable[[Callable[..., Any]], CounterGroup]:
    """Make a group of commands of a function whose docstring is its help.

    One that stands `alone` does something without a command below it as well.
    """
    return click.group(name, cls=CounterGroup, invoke_without_command=alone)


def tell(error: Exception, console: Console) -> None:
    """Write what went wrong and its remedy; what should not happen goes to the log as well."""
    console.fail(error if isinstance(error, CounterError) else _known(error))


def _known(error: Exception) -> CounterError:
    """Return the remedy of what the system refused, else the number of an incident."""
    if isinstance(error, OverflowError):  # a number or a date that no calendar can hold
        return Invalid(Code.BAD_NUMBER, "")
    if not isinstance(error, OSError):
        return CounterError(Code.INTERNAL, incident=log.incident(error))
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return Unavailable(Code.DISK_FULL)
    if error.errno in {
        errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP,
    }:  # fmt: skip
        return Unavailable(Code.FILE_UNREADABLE, file=_base_name(error))
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return Unavailable(Code.FILE_MISSING, file=_base_name(error))
    return CounterError(Code.INTERNAL, incident=log.incident(error))


def _base_name(error: OSError) -> str:
    return str(error.filename or "").replace("\\", "/").rpartition("/")[2]


def _usage_line(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    language = console_of(ctx).language
    pieces = command.collect_usage_pieces(ctx)
    if language == "nl":
        pieces = [usage.PIECES.get(one, one) for one in pieces]
    formatter.write_usage(ctx.command_path, " ".join(pieces), words.pick(usage.USAGE, language))


def _help_text(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    formatter.write_paragraph()
    with formatter.indentation():
        for paragraph in _paragraphs(command.help or ""):
            formatter.write_text(_translated(ctx, paragraph))
            formatter.write_paragraph()


def _options(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    rows = []
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx)
        if record is not None and isinstance(param, click.Option):
            text = param.help or record[1]
            rows.append((record[0], _translated(ctx, text)))
    with formatter.section(_translated(ctx, "Options")):
        formatter.write_dl(rows)


def _translated(ctx: click.Context, text: str) -> str:
    return DUTCH.get(text, text) if console_of(ctx).language == "nl" else text


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.strip().split("\n\n") if part.strip()]


def _first_line(text: str) -> str:
    return next(iter(_paragraphs(text)), "")
