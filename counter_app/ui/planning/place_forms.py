"""The forms for the place itself: the location, its desks, and what it offers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import (
    Ability,
    Desk,
    Location,
    LocationKind,
    ServiceOffer,
)
from counter_app.domain.planning.plan import Planned
from counter_app.ui import text
from counter_app.ui.planning.plan_form import Ground, PlanForm, number_box
from counter_app.ui.theme import current, keep

_HOUSE = 0
_ZONE = "Europe/Amsterdam"
_LINES = {"name": 200, "code": 16, "postcode": 7, "phone": 40, "latitude": 12, "longitude": 12,
          "audience": 200, "region": 400}  # fmt: skip


class LocationForm(PlanForm):
    """Where a location is, and whom it serves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: Location | None = None
        self.kind, self.address = QComboBox(), QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        keep(self.address, lambda: self.address.setFixedHeight(current().px(70)))
        self.public, self.desks = QCheckBox(), number_box(0, 999)
        editors: dict[str, QWidget] = {}
        for name, length in _LINES.items():
            line = QLineEdit()
            line.setMaxLength(length)
            editors[name] = line
        editors |= {
            "kind": self.kind, "address": self.address, "is_public": self.public,
            "desks": self.desks,
        }  # fmt: skip
        order = ("name", "code", "kind", "address", "postcode", "phone", "latitude", "longitude",
                 "desks", "audience", "region", "is_public")  # fmt: skip
        for name in order:
            self.add(name, editors[name], required=name in {"name", "code"})
        self.rows(
            ("name", "code", "kind"), ("address", "postcode", "phone"),
            ("latitude", "longitude", "desks"), ("audience", "region", "is_public"),
        )  # fmt: skip
        self.retranslate()

    @property
    def is_new(self) -> bool:
        """Whether the location is not on file yet."""
        return self._old is None

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New location") if self._old is None else self.tr("Location")

    def start(self, item: Planned | None, ground: Ground) -> None:
        """Show a location, or begin a new one."""
        old = self._old = item if isinstance(item, Location) else None
        for name in _LINES:
            value = getattr(old, name) if old else ""
            if isinstance(value, tuple):
                value = " ".join(value)
            self.fields[name].editor.setText("" if value is None else str(value))
        self.kind.setCurrentIndex(max(self.kind.findData(old.kind if old else ""), 0))
        self.address.setPlainText(old.address if old else "")
        self.public.setChecked(old.is_public if old else True)
        self.fields["code"].editor.setReadOnly(old is not None)
        self.fields["desks"].setVisible(old is None)
        self.clear_errors()

    def read(self) -> tuple[Planned, ...]:
        """Return the location."""
        written = {name: self.fields[name].editor.text().strip() for name in _LINES}
        for name in ("name", "code"):
            if not written[name]:
                raise Invalid(Code.REQUIRED, name)
        base = self._old or Location(
            id=new_id(), code=written["code"], name="", kind="", zone=_ZONE, address=""
        )
        return (
            replace(
                base, name=written["name"], kind=str(self.kind.currentData()),
                address=self.address.toPlainText().strip(), postcode=written["postcode"].upper(),
                phone=written["phone"], latitude=_degrees(written, "latitude", 90),
                longitude=_degrees(written, "longitude", 180),
                audience=tuple(written["audience"].split()),
                region=_region(written["region"]), is_public=self.public.isChecked(),
            ),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the fields anew."""
        chosen = self.kind.currentData()
        self.kind.clear()
        for kind in LocationKind:
            self.kind.addItem(text.of(kind), kind.value)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.public.setText(self.tr("Shown in the public planner"))
        for name, (label, hint) in {
            "name": (self.tr("Name"), ""),
            "code": (self.tr("Code"), self.tr("Short, for lists and commands")),
            "kind": (self.tr("Kind"), ""),
            "address": (self.tr("Address"), self.tr("As it stands on letters")),
            "postcode": (self.tr("Postcode"), self.tr("For distances: 1234 AB")),
            "phone": (self.tr("Telephone"), ""),
            "latitude": (self.tr("Latitude"), self.tr("Degrees, such as 52.08")),
            "longitude": (self.tr("Longitude"), self.tr("Degrees, such as 4.32")),
            "desks": (self.tr("Desks"), self.tr("Numbered from 1 on")),
            "audience": (self.tr("Audience"), self.tr("Codes apart by spaces. Empty: everybody")),
            "region": (
                self.tr("Region"), self.tr("Postcodes such as 3000-3199. Empty: everywhere"),
            ),
            "is_public": ("", ""),
        }.items():  # fmt: skip
            self.fields[name].set_label(label, hint)
        self.public.setAccessibleName(self.public.text())


class DeskForm(PlanForm):
    """A desk and what it can do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: Desk | None = None
        self._ground: Ground | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.active = QCheckBox()
        self.abilities = {ability: QCheckBox() for ability in Ability}
        self.add("name", self.name, required=True)
        for ability, box in self.abilities.items():
            self.add(ability.value, box)
        self.add("is_active", self.active)
        codes = tuple(ability.value for ability in Ability)
        self.rows(("name", "is_active"), codes[:3], codes[3:5], codes[5:])
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New desk") if self._old is None else self.tr("Desk")

    def start(self, item: Planned | None, ground: Ground) -> None:
        """Show a desk, or begin a new one with the next number."""
        old = self._old = item if isinstance(item, Desk) else None
        self._ground = ground
        numbers = [int(desk.name) for desk in ground.plan.desks if desk.name.isdecimal()]
        self.name.setText(old.name if old else str(max(numbers, default=0) + 1))
        self.active.setChecked(old.is_active if old else True)
        for ability, box in self.abilities.items():
            box.setChecked(ability in old.abilities if old else False)
        self.clear_errors()

    def read(self) -> tuple[Planned, ...]:
        """Return the desk."""
        name = self.name.text().strip()
        if not name:
            raise Invalid(Code.REQUIRED, "name")
        if self._ground is None:
            return ()
        known = {ability.value for ability in Ability}
        others = {one for one in self._old.abilities if one not in known} if self._old else set()
        chosen = {ability.value for ability, box in self.abilities.items() if box.isChecked()}
        return (
            Desk(
                id=self._old.id if self._old else new_id(),
                version=self._old.version if self._old else 0,
                location_id=self._ground.place.id,
                name=name,
                abilities=frozenset(chosen | others),
                is_active=self.active.isChecked(),
            ),
        )

    def retranslate(self) -> None:
        """Word the fields anew."""
        self.fields["name"].set_label(self.tr("Name or number"))
        self.active.setText(self.tr("In use"))
        for ability, box in self.abilities.items():
            words = text.of(ability)
            box.setText(words[:1].upper() + words[1:])
            self.fields[ability.value].set_label("")
            box.setAccessibleName(box.text())
        self.fields["is_active"].set_label("", self.tr("Nobody can sit at one that is not"))
        self.active.setAccessibleName(self.active.text())


class ServiceForm(PlanForm):
    """A service that a location offers, with durations of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: ServiceOffer | None = None
        self._ground: Ground | None = None
        self.service, self.offered = QComboBox(), QCheckBox()
        self.base, self.extra = number_box(_HOUSE, 480), number_box(-1, 480)
        for name, editor in {
            "service": self.service, "is_offered": self.offered, "base_minutes": self.base,
            "extra_minutes": self.extra,
        }.items():  # fmt: skip
            self.add(name, editor)
        self.rows(("service", "is_offered"), ("base_minutes", "extra_minutes"))
        self.service.currentIndexChanged.connect(self._tell_house)
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New service") if self._old is None else self.tr("Service")

    def start(self, item: Planned | None, ground: Ground) -> None:
        """Show a service, or those that the location does not offer yet."""
        old = self._old = item if isinstance(item, ServiceOffer) else None
        self._ground = ground
        there = {offer.service for offer in ground.plan.offers}
        codes = [old.service] if old else [k.code for k in ground.kinds if k.code not in there]
        self.service.clear()
        for code in codes:
            self.service.addItem(text.service(code), code)
        self.service.setEnabled(old is None)
        self.offered.setChecked(old.is_offered if old else True)
        self.base.setValue(old.base_minutes or _HOUSE if old else _HOUSE)
        self.extra.setValue(-1 if old is None or old.extra_minutes is None else old.extra_minutes)
        self.clear_errors()
        self._tell_house()

    def read(self) -> tuple[Planned, ...]:
        """Return the service. Raises Invalid(REQUIRED) where all are offered already."""
        code = self.service.currentData()
        if not code:
            raise Invalid(Code.REQUIRED, "service")
        if self._ground is None:
            return ()
        return (
            ServiceOffer(
                location_id=self._ground.place.id,
                service=str(code),
                version=self._old.version if self._old else 0,
                base_minutes=self.base.value() or None,
                extra_minutes=None if self.extra.value() < 0 else self.extra.value(),
                is_offered=self.offered.isChecked(),
            ),
        )

    def retranslate(self) -> None:
        """Word the fields anew."""
        self.offered.setText(self.tr("Offered here"))
        for name, label in {
            "service": self.tr("Service"), "is_offered": "",
            "base_minutes": self.tr("Minutes for one person"),
            "extra_minutes": self.tr("Minutes for each further person"),
        }.items():  # fmt: skip
            self.fields[name].set_label(label)
        self.offered.setAccessibleName(self.offered.text())
        self._tell_house()

    def _tell_house(self, _index: int = 0) -> None:
        """Say which durations the house has."""
        kinds = self._ground.kinds if self._ground else ()
        kind = next((one for one in kinds if one.code == self.service.currentData()), None)
        words = self.tr("as the house: %1")
        base, extra = (kind.base_minutes, kind.extra_minutes) if kind else (0, 0)
        self.base.setSpecialValueText(words.replace("%1", str(base)))
        self.extra.setSpecialValueText(words.replace("%1", str(extra)))


def _degrees(written: dict[str, str], name: str, most: float) -> float | None:
    if not written[name]:
        return None
    try:
        found = float(written[name].replace(",", "."))
    except ValueError:
        raise Invalid(Code.BAD_NUMBER, name, value=written[name]) from None
    if not -most <= found <= most:
        raise Invalid(Code.BAD_NUMBER, name, value=written[name])
    return found


def _region(typed: str) -> tuple[str, ...]:
    ranges = tuple(typed.split())
    for one in ranges:
        first, _, last = one.partition("-")
        if not (first.isdecimal() and (last or first).isdecimal() and first <= (last or first)):
            raise Invalid(Code.BAD_NUMBER, "region", value=one)
    return ranges
