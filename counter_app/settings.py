"""Settings, declared once: from options, environment and one TOML file, in that order."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from counter_app import paths
from counter_app.domain.errors import Code, Invalid

if TYPE_CHECKING:
    from counter_app.domain.identity.guidance import Guidance
    from counter_app.domain.reuse.rules import ReuseRules
    from counter_app.domain.rules import HouseRules

_PREFIX = "COUNTER_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What may differ from machine to machine.

    Attributes:
        database: path of an SQLite file, or a PostgreSQL address without password.
        language: "nl" or "en".
        theme: "system", "light", "dark" or "contrast".
        zoom: percent of the normal size, 80 to 200.
        login: who signed in last on this machine.
        desk: name of the desk that this machine stands at.
        printer: "system", or a folder into which prints are written.
        camera: "" for none, "simulated", or a folder or file into which pictures are saved.
        chip_reader: a part of the chip reader's name; "" is the first contactless one.
        trust: folder of the national certificates; "" is the user's own.
    """

    database: str = ""
    language: str = "nl"
    theme: str = "system"
    zoom: int = 100
    login: str = ""
    desk: str = ""
    printer: str = "system"
    camera: str = ""
    chip_reader: str = ""
    trust: str = ""

    @property
    def database_or_default(self) -> str:
        """The database's address; the user's own embedded office where none is set."""
        return self.database or str(paths.data_dir() / "counter.db")

    @property
    def trust_or_default(self) -> Path:
        """The folder of the national certificates that this machine believes; it may not exist."""
        return Path(self.trust).expanduser() if self.trust else paths.data_dir() / "trust"


def settings_file() -> Path:
    """Return where the settings file of this user stands."""
    return paths.config_dir() / "counter.toml"


def load(options: Mapping[str, Any] | None = None, file: Path | None = None) -> Settings:
    """Read the settings.

    Raises:
        Invalid: FILE_DAMAGED for a file that is no TOML; BAD_NUMBER or NOT_FOUND with the field
            for a value of the wrong kind or a name that is no setting.
    """
    path = file or settings_file()
    found: dict[str, Any] = {}
    if path.exists():
        try:
            found.update(tomllib.loads(path.read_text(encoding="utf-8")))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
            raise Invalid(Code.FILE_DAMAGED, "settings", file=path.name) from error
    for field in fields(Settings):
        value = os.environ.get(_PREFIX + field.name.upper())
        if value is not None:
            found[field.name] = value
    found.update({name: value for name, value in (options or {}).items() if value is not None})
    return _checked(found)


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings that differ from their defaults, in one step."""
    path = file or settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [
        f"{field.name} = {_toml(getattr(settings, field.name))}\n"
        for field in fields(Settings)
        if getattr(settings, field.name) != field.default
    ]
    fresh = path.with_name(path.name + ".new")
    fresh.write_text("".join(lines), encoding="utf-8")
    fresh.replace(path)


def house_rules() -> HouseRules:
    """Read the rules of the house."""
    from counter_app.domain.rules import HouseRules  # the sign-in window opens without them

    return HouseRules.parse(paths.resource("rules", "house.toml").read_text(encoding="utf-8"))


def reuse_rules() -> ReuseRules:
    """Read the law and the rule sets on reuse of photo and fingerprints."""
    from counter_app.domain.reuse.rules import ReuseRules  # as above

    folder = paths.resource("rules", "reuse")
    files = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.toml")}
    law = files.pop("law")
    return ReuseRules.parse(law, files.values())


def guidance() -> Guidance:
    """Read what clerks look for on documents and faces."""
    from counter_app.domain.identity.guidance import Guidance  # as above

    return Guidance.parse(paths.resource("guidance", "checks.toml").read_text(encoding="utf-8"))


def _toml(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _checked(found: Mapping[str, Any]) -> Settings:
    known = {field.name: field for field in fields(Settings)}
    values: dict[str, Any] = {}
    for name, value in found.items():
        if name not in known:
            raise Invalid(Code.NOT_FOUND, name, what="setting")
        if name == "zoom":
            try:
                value = int(value)
            except (TypeError, ValueError):
                raise Invalid(Code.BAD_NUMBER, name, value=value) from None
            if not 80 <= value <= 200:
                raise Invalid(Code.BAD_NUMBER, name, value=value)
        elif not isinstance(value, str):
            raise Invalid(Code.BAD_NUMBER, name, value=value)
        values[name] = value
    return Settings(**values)
