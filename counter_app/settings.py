"""Settings, declared once: from options, environment and one TOML file, in that order."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from counter_app import paths
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.message_settings import MessageSettings

if TYPE_CHECKING:
    from counter_app.domain.capture.keeping import KeepingRules
    from counter_app.domain.capture.photo_quality import PhotoRules
    from counter_app.domain.contacts.rules import PlanRules
    from counter_app.domain.custody.ageing import CustodyRules
    from counter_app.domain.identity.guidance import Guidance
    from counter_app.domain.issuance_days.planning_figures import PlanningFigures
    from counter_app.domain.issuance_details import FeeTable
    from counter_app.domain.partners.delegation import DelegationRules
    from counter_app.domain.planning.days_off import SchoolYearCalendar
    from counter_app.domain.reports.figures import FigureRules
    from counter_app.domain.reuse.contact_rules import ContactRules
    from counter_app.domain.reuse.examples import Example
    from counter_app.domain.reuse.replay import Assumptions
    from counter_app.domain.reuse.rules import ReuseRules
    from counter_app.domain.rules import HouseRules, MessageRules
    from counter_app.domain.scenarios.assumptions import Assumptions as ScenarioAssumptions
    from counter_app.domain.tower.rules import TowerRules
    from counter_app.domain.turn import TurnRules

_PREFIX = "COUNTER_"
_ONE_OF: Final[Mapping[str, frozenset[str]]] = {
    "messages.mail": frozenset({"off", "smtp", "notify"}),
    "messages.letters": frozenset({"off", "print", "notify"}),
    "messages.letter_for": frozenset({"without_mail", "everybody"}),
    "messages.smtp.security": frozenset({"starttls", "tls", "none"}),
}
_LISTS: Final = frozenset({"messages.reminder_days"})
_BETWEEN: Final[Mapping[str, tuple[int, int]]] = {
    "zoom": (80, 200),
    "messages.reminder_days": (1, 90),
    "messages.smtp.port": (1, 65535),
    "messages.smtp.timeout_seconds": (1, 120),
    "messages.notify.timeout_seconds": (1, 120),
}


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
        label_printer: name of the printer of stickers, or a folder; "" prints them on `printer`.
        camera: "" for none, "simulated", "video" or "video:NUMBER" for a camera of the machine, a
            folder or file into which pictures are saved, or "inbox:FOLDER", emptied as it is read.
        photo_program: OFIQ's sample application with its options, whose scores of photos are
            hints; "" for none.
        flatbed: "" for none, "sane" or "sane:DEVICE" for a scanner that SANE knows, or a folder
            into which scans are saved.
        chip_reader: a part of the chip reader's name; "" is the first contactless one.
        trust: folder of the national certificates; "" is the user's own.
        slip_printer: receipt printer for tickets: "tcp://host:9100", "file:///dev/usb/lp0", a
            folder into which slips are written, or "" for none.
        messages: how messages to applicants go out, the table `[messages]`.
    """

    database: str = ""
    language: str = "nl"
    theme: str = "system"
    zoom: int = 100
    login: str = ""
    desk: str = ""
    printer: str = "system"
    label_printer: str = ""
    camera: str = ""
    photo_program: str = ""
    flatbed: str = ""
    chip_reader: str = ""
    trust: str = ""
    slip_printer: str = ""
    messages: MessageSettings = field(default_factory=MessageSettings)

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
    _add_environment(found, Settings, _PREFIX)
    found.update({name: value for name, value in (options or {}).items() if value is not None})
    made: Settings = _checked(Settings, found, "")
    return made


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings that differ from their defaults, in one step."""
    path = file or settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_text("".join(_lines(settings, "")), encoding="utf-8")
    fresh.replace(path)


def house_rules() -> HouseRules:
    """Read the rules of the house."""
    from counter_app.domain.rules import HouseRules  # the sign-in window opens without them

    return HouseRules.parse(paths.resource("rules", "house.toml").read_text(encoding="utf-8"))


def message_rules() -> MessageRules:
    """Read the rules for messages."""
    from counter_app.domain.rules import MessageRules

    return MessageRules.parse(paths.resource("rules", "messages.toml").read_text(encoding="utf-8"))


@cache
def reuse_rules() -> ReuseRules:
    """Read the law and the rule sets on reuse of photo and fingerprints."""
    from counter_app.domain.reuse.rules import ReuseRules  # as above

    folder = paths.resource("rules", "reuse")
    files = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.toml")}
    law = files.pop("law")
    return ReuseRules.parse(law, files.values())


@cache
def reuse_examples() -> tuple[Example, ...]:
    """Read the example persons of the shipped rule sets."""
    from counter_app.domain.reuse.examples import read  # as above

    return read(paths.resource("rules", "reuse", "examples.csv").read_text(encoding="utf-8"))


def replay_assumptions(year: int) -> tuple[Assumptions, tuple[tuple[str, Assumptions], ...]]:
    """Read what a replay of a year assumes, and other assumptions to compare with."""
    from counter_app.domain.reuse.replay import Assumptions  # as above

    file = paths.resource("rules", "replay", f"{year}.toml")
    return Assumptions.parse(file.read_text(encoding="utf-8"))


@cache
def turn_rules() -> TurnRules:
    """Read how figures on waiting for a card are read."""
    from counter_app.domain.turn import TurnRules  # as above

    return TurnRules.parse(paths.resource("rules", "turn.toml").read_text(encoding="utf-8"))


@cache
def contact_rules() -> ContactRules:
    """Read the rules on contacts other than photo and fingerprints."""
    from counter_app.domain.reuse.contact_rules import ContactRules  # as above

    folder = paths.resource("rules", "contacts")
    return ContactRules.parse(
        path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.toml"))
    )


@cache
def plan_rules() -> PlanRules:
    """Read which contacts procedures ask for, and how a plan weighs."""
    from counter_app.domain.contacts.rules import PlanRules  # as above

    file = paths.resource("rules", "contact_plan.toml")
    return PlanRules.parse(file.read_text(encoding="utf-8"))


def photo_rules() -> PhotoRules:
    """Read what is measured of a photo, and what is asked."""
    from counter_app.domain.capture.photo_quality import PhotoRules  # as above

    file = paths.resource("rules", "photo_quality.toml")
    return PhotoRules.parse(file.read_text(encoding="utf-8"))


def keeping_rules() -> KeepingRules:
    """Read how long pictures taken at a desk are kept."""
    from counter_app.domain.capture.keeping import KeepingRules  # as above

    file = paths.resource("rules", "pictures.toml")
    return KeepingRules.parse(file.read_text(encoding="utf-8"))


def delegation_rules() -> DelegationRules:
    """Read who may delegate handing out to whom."""
    from counter_app.domain.partners.delegation import DelegationRules  # as above

    file = paths.resource("rules", "delegation.toml")
    return DelegationRules.parse(file.read_text(encoding="utf-8"))


def custody_rules() -> CustodyRules:
    """Read the periods for cards that lie at a location."""
    from counter_app.domain.custody.ageing import CustodyRules  # as above

    file = paths.resource("rules", "custody.toml")
    return CustodyRules.parse(file.read_text(encoding="utf-8"))


@cache
def planning_figures() -> PlanningFigures:
    """Read what an issuance day is judged by before it was held."""
    from counter_app.domain.issuance_days.planning_figures import PlanningFigures  # as above

    file = paths.resource("rules", "issuance_days.toml")
    return PlanningFigures.parse(file.read_text(encoding="utf-8"))


@cache
def tower_rules() -> TowerRules:
    """Read what the control tower may plan."""
    from counter_app.domain.tower.rules import TowerRules  # as above

    file = paths.resource("rules", "tower.toml")
    return TowerRules.parse(file.read_text(encoding="utf-8"))


@cache
def scenario_assumptions() -> ScenarioAssumptions:
    """Read what scenarios rest on."""
    from counter_app.domain.scenarios.assumptions import Assumptions  # as above

    file = paths.resource("rules", "scenarios.toml")
    return Assumptions.parse(file.read_text(encoding="utf-8"))


def fee_table() -> FeeTable:
    """Read the fees that are paid at the desk."""
    from counter_app.domain.issuance_details import FeeTable  # as above

    return FeeTable.parse(paths.resource("rules", "fees.toml").read_text(encoding="utf-8"))


@cache
def figure_rules() -> FigureRules:
    """Read the definitions of all figures."""
    from counter_app.domain.reports.figures import FigureRules  # as above

    file = paths.resource("rules", "figures.toml")
    return FigureRules.parse(file.read_text(encoding="utf-8"))


def guidance() -> Guidance:
    """Read what clerks look for on documents and faces."""
    from counter_app.domain.identity.guidance import Guidance  # as above

    return Guidance.parse(paths.resource("guidance", "checks.toml").read_text(encoding="utf-8"))


def school_holidays() -> SchoolYearCalendar:
    """Read the school holidays."""
    from counter_app.domain.planning.days_off import SchoolYearCalendar  # likewise

    file = paths.resource("rules", "school-holidays.toml")
    return SchoolYearCalendar.parse(file.read_text(encoding="utf-8"))


def _lines(settings: Any, name: str) -> list[str]:
    """Write what differs from the defaults: values first, then each table under its name."""
    values, tables = [], []
    for one in fields(settings):
        value = getattr(settings, one.name)
        if is_dataclass(value):
            tables += _lines(value, f"{name}.{one.name}" if name else one.name)
        elif value != one.default:
            values.append(f"{one.name} = {_toml(value)}\n")
    head = [f"\n[{name}]\n"] if name and values else []
    return [*head, *values, *tables]


def _toml(value: str | int | tuple[int, ...]) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _add_environment(found: dict[str, Any], kind: type, prefix: str) -> None:
    """Put what the environment says over what the file says: COUNTER_MESSAGES_SMTP_HOST."""
    for one in fields(kind):
        table = _table_of(one)
        if table is None:
            value = os.environ.get(prefix + one.name.upper())
            if value is not None:
                found[one.name] = value
            continue
        inner = found.setdefault(one.name, {})
        if isinstance(inner, dict):
            _add_environment(inner, table, f"{prefix}{one.name.upper()}_")


def _table_of(one: Any) -> type | None:
    """Return the class of a field that is a table of its own, else None."""
    factory = one.default_factory
    return factory if isinstance(factory, type) and is_dataclass(factory) else None


def _checked(kind: type, found: Mapping[str, Any], prefix: str) -> Any:
    known = {one.name: one for one in fields(kind)}
    values: dict[str, Any] = {}
    for name, value in found.items():
        path = f"{prefix}{name}"
        if name not in known:
            raise Invalid(Code.NOT_FOUND, path, what="setting")
        table = _table_of(known[name])
        if table is not None:
            if not isinstance(value, dict):
                raise Invalid(Code.BAD_NUMBER, path, value=value)
            values[name] = _checked(table, value, f"{path}.")
        elif path in _LISTS:
            values[name] = _numbers(path, value)
        elif isinstance(known[name].default, int):
            values[name] = _number(path, value)
        elif not isinstance(value, str) or value not in _ONE_OF.get(path, {value}):
            raise Invalid(Code.BAD_NUMBER, path, value=value)
        else:
            values[name] = value
    return kind(**values)


def _numbers(path: str, value: Any) -> tuple[int, ...] | None:
    """Read one number, several, or the same as text: 2, [7, 1], "7, 1"; 0 is none, -1 unset."""
    given = value.split(",") if isinstance(value, str) else value
    given = given if isinstance(given, list) else [given]
    try:
        wanted = {int(one) for one in given}
    except (TypeError, ValueError):
        raise Invalid(Code.BAD_NUMBER, path, value=value) from None
    if wanted == {-1}:
        return None
    return tuple(sorted((_number(path, one) for one in wanted - {0}), reverse=True))


def _number(path: str, value: Any) -> int:
    least, most = _BETWEEN[path]
    try:
        number = int(value)
    except (TypeError, ValueError):
        raise Invalid(Code.BAD_NUMBER, path, value=value) from None
    if not least <= number <= most:
        raise Invalid(Code.BAD_NUMBER, path, value=value)
    return number
