"""What is wrong with how a command was typed, in Dutch and English.

Click says it in English only; what it says is read here and said again.
"""

from __future__ import annotations

import re
from typing import Final

import click

from counter_app.cli.words.both import Both

USAGE: Final = Both("Gebruik: ", "Usage: ")
HINT: Final = Both("Probeer '{command} --help' voor uitleg.", "Try '{command} --help' for help.")
FAULT: Final = Both("Fout: {message}", "Error: {message}")
ENDED: Final = Both("Afgebroken; er is niets veranderd.", "Ended; nothing was changed.")
PIECES: Final = {
    "[OPTIONS]": "[OPTIES]",
    "COMMAND [ARGS]...": "OPDRACHT [ARGUMENTEN]...",
    "[COMMAND] [ARGS]...": "[OPDRACHT] [ARGUMENTEN]...",
}
"""Parts of a usage line that are not names of its own."""

_MISSING: Final = Both("{name} ontbreekt.", "{name} is missing.")
_CHOICES: Final = Both("Kies uit: {choices}.", "Choose from: {choices}.")
_NEAR: Final = Both("Bedoelt u {near}?", "Do you mean {near}?")
_WHOLE = Both("'{0}' is geen heel getal.", "'{0}' is no whole number.")
_NUMBER = Both("'{0}' is geen getal.", "'{0}' is no number.")

_SAID: Final[tuple[tuple[str, Both], ...]] = (
    (r"'(.*)' is not a valid integer(?: range)?\.", _WHOLE),
    (r"'(.*)' is not a valid float(?: range)?\.", _NUMBER),
    (r"(.*) is not in the range (.*)\.", Both("{0} valt buiten {1}.", "{0} is outside {1}.")),
    (
        r"'(.*)' is not (?:one of )?((?:'.*'(?:, )?)+)\.",
        Both("'{0}' kan hier niet. Kies uit: {1}.", "'{0}' cannot be. Choose from: {1}."),
    ),
    (
        r"'(.*)' does not match the formats? .*%Y-%m-%d.*\.",
        Both(
            "'{0}' is geen datum. Schrijf jaar-maand-dag, zoals 2026-09-26.",
            "'{0}' is no date. Write year-month-day, such as 2026-09-26.",
        ),
    ),
    (
        r"'(.*)' is not a valid UUID\.",
        Both(
            "'{0}' is geen kenmerk zoals de lijsten het tonen.",
            "'{0}' is no identifier as the lists show it.",
        ),
    ),
    (r"\w+ '(.*)' does not exist\.", Both("'{0}' is er niet.", "'{0}' is not there.")),
    (r"\w+ '(.*)' is a file\.", Both("'{0}' is een bestand.", "'{0}' is a file.")),
    (r"\w+ '(.*)' is a directory\.", Both("'{0}' is een map.", "'{0}' is a folder.")),
    (
        r"\w+ '(.*)' is not readable\.",
        Both("'{0}' kan niet worden gelezen.", "'{0}' cannot be read."),
    ),
    (
        r"\w+ '(.*)' is not writable\.",
        Both("'{0}' kan niet worden geschreven.", "'{0}' cannot be written."),
    ),
    (
        r"No such option '(.*)'\.",
        Both("De optie '{0}' bestaat niet.", "There is no option '{0}'."),
    ),
    (
        r"No such command '(.*)'\.",
        Both("De opdracht '{0}' bestaat niet.", "There is no command '{0}'."),
    ),
    (r"Missing command\.", Both("De opdracht ontbreekt.", "The command is missing.")),
    (
        r"Got unexpected extra arguments? \((.*)\)",
        Both("Dit is te veel: {0}.", "This is too much: {0}."),
    ),
    (
        r"Option '(.*)' requires (?:an argument|\d+ arguments)\.",
        Both("Na '{0}' ontbreekt een waarde.", "A value is missing after '{0}'."),
    ),
    (
        r"Option '(.*)' does not take a value\.",
        Both("De optie '{0}' heeft geen waarde.", "The option '{0}' takes no value."),
    ),
    (
        r"(?:Argument '.*' t|T)akes (\d+) values(?: but .*)?\.",
        Both("Hier zijn {0} waarden nodig.", "Here {0} values are needed."),
    ),
    (
        r"give either --mrz or --can",
        Both("Geef --mrz of --can, een van beide.", "Give --mrz or --can, one of them."),
    ),
)
"""Patterns of what click says, and the same in the words of the program."""


def worded(error: click.UsageError, language: str) -> str:
    """Return what is wrong in one line or two; what click says new is passed on as it is."""
    if isinstance(error, click.MissingParameter):
        said = _pick(_MISSING, language).format(name=_name(error))
        kind = error.param.type if error.param else None
        if isinstance(kind, click.Choice):
            choices = ", ".join(map(str, kind.choices))
            said = f"{said} {_pick(_CHOICES, language).format(choices=choices)}"
        return said
    said = _again(error.message, language)
    if isinstance(error, click.BadParameter) and (name := _name(error)):
        said = f"{name}: {said}"
    near = getattr(error, "possibilities", None)
    if near:
        said = f"{said} {_pick(_NEAR, language).format(near=', '.join(near))}"
    return said


def _again(message: str, language: str) -> str:
    for pattern, both in _SAID:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return _pick(both, language).format(*(_short(one) for one in found.groups()))
    return message


def _name(error: click.BadParameter) -> str:
    """Return how the option or the argument is spelled."""
    hint = error.param_hint
    if hint is None and error.param is not None:
        hint = error.param.get_error_hint(error.ctx or click.Context(click.Command("")))
    spelled = hint if isinstance(hint, str) else " / ".join(hint or ())
    return spelled.replace("'", "")


def _short(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:200]}…"


def _pick(both: Both, language: str) -> str:
    return both.nl if language == "nl" else both.en
