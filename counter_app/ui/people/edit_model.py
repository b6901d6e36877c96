"""What the form for a person knows and decides."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people import numbers
from counter_app.domain.people.person import Address, Person, Sex
from counter_app.services.office import Office
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.date_edit import read_date, write_date

Values = Mapping[str, str]
"""What stands in the fields, by their names in the domain."""

FIELDS = (
    "v_number", "surname", "given_names", "date_of_birth", "nationality", "sex", "language",
    "email", "phone", "street", "postcode", "city",
)  # fmt: skip
_NOBODY = Person(
    id=UUID(int=0), v_number=None, surname="", given_names="", date_of_birth=PartialDate(0),
    nationality="",
)  # fmt: skip


class EditModel(QObject):
    """A person while somebody writes; what was typed is never lost.

    Signals:
        started: the values to begin with.
        wrong: a field's name and the Invalid that it has.
        saved: the id of the person.
        merged: values of the fresh state for the fields that nobody touched here, and the fresh
            values that differ from what was typed.
        saving_changed: whether an answer is awaited.
    """

    started = Signal(object)
    wrong = Signal(str, object)
    saved = Signal(object)
    merged = Signal(object, object)
    saving_changed = Signal(bool)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._base = _NOBODY
        self._is_new = True
        self._attempt: tuple[Person, UUID] | None = None
        self._saving = False

    @property
    def is_new(self) -> bool:
        """Whether the person is not on file yet."""
        return self._is_new

    def start(self, person: Person | None) -> None:
        """Begin with a person on file, or with nobody."""
        self._is_new = person is None
        self._base = person or replace(_NOBODY, id=new_id())
        self._attempt, self._saving = None, False
        self.started.emit(written(self._base))

    def is_changed(self, values: Values) -> bool:
        """Tell whether something stands there that is not on file."""
        return dict(values) != written(self._base)

    def save(self, values: Values) -> None:
        """Save, unless a field is wrong; the same input again is the same gesture."""
        if self._saving:
            return
        wrong = check(values)
        for error in wrong:
            self.wrong.emit(error.field, error)
        if wrong:
            return
        person = self._read(values)
        if self._attempt is None or self._attempt[0] != person:
            self._attempt = (person, new_id())
        gesture = self._attempt[1]
        service = self._office.people.add if self._is_new else self._office.people.change
        self._set_saving(True)
        self._tasks.run(
            self, lambda: service(self._actor, person, gesture), self._done, self._failed
        )

    def take_fresh(self, values: Values) -> None:
        """Read the fresh state of the person under what was typed."""
        if self._is_new:
            return
        person_id, typed = self._base.id, dict(values)
        self._tasks.run(
            self, lambda: self._office.people.get(person_id), lambda p: self._merge(p, typed)
        )

    def _merge(self, fresh: Person, typed: dict[str, str]) -> None:
        before, now = written(self._base), written(fresh)
        untouched = {name: now[name] for name in FIELDS if typed[name] == before[name]}
        differing = {
            name: now[name]
            for name in FIELDS
            if name not in untouched and now[name] not in {typed[name], before[name]}
        }
        self._base = fresh
        self.merged.emit(untouched, differing)

    def _read(self, values: Values) -> Person:
        base = self._base
        chosen = values["language"]
        others = tuple(code for code in base.languages if code != chosen)
        return replace(
            base, v_number=values["v_number"] or None, surname=values["surname"],
            given_names=values["given_names"],
            date_of_birth=read_date(values["date_of_birth"]) or base.date_of_birth,
            nationality=values["nationality"],
            sex=Sex(values["sex"]) if values["sex"] else None,
            languages=(chosen, *others) if chosen else base.languages,
            email=values["email"] or None, phone=values["phone"] or None,
            address=Address(values["street"], values["postcode"], values["city"]),
        )  # fmt: skip

    def _done(self, person: Person) -> None:
        self._set_saving(False)
        self._attempt = None
        self.saved.emit(person.id)

    def _failed(self, error: Exception) -> None:
        self._set_saving(False)
        if isinstance(error, Refused) and error.code is Code.V_NUMBER_TAKEN:
            self.wrong.emit("v_number", Invalid(error.code, "v_number", **error.values))
        elif isinstance(error, Invalid) and error.field in FIELDS:
            self.wrong.emit(error.field, error)
        else:
            if isinstance(error, Conflict):
                self._attempt = None
            self._tasks.fail(error, self)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.saving_changed.emit(saving)


def written(person: Person) -> dict[str, str]:
    """Return a person as the form shows it."""
    born = person.date_of_birth
    return {
        "v_number": person.v_number or "", "surname": person.surname,
        "given_names": person.given_names,
        "date_of_birth": write_date(born) if person.nationality else "",
        "nationality": person.nationality, "sex": person.sex.value if person.sex else "",
        "language": person.languages[0] if person.languages else "",
        "email": person.email or "", "phone": person.phone or "",
        "street": person.address.street, "postcode": person.address.postcode,
        "city": person.address.city,
    }  # fmt: skip


def check(values: Values) -> tuple[Invalid, ...]:
    """Return all that cannot be right, field by field."""
    found: list[Invalid] = []
    if not values["surname"].strip() and not values["given_names"].strip():
        found.append(Invalid(Code.REQUIRED, "surname"))
    if not values["date_of_birth"].strip():
        found.append(Invalid(Code.REQUIRED, "date_of_birth"))
    elif read_date(values["date_of_birth"]) is None:
        found.append(Invalid(Code.BAD_DATE, "date_of_birth"))
    if not values["nationality"].strip():
        found.append(Invalid(Code.REQUIRED, "nationality"))
    for name, rule in (
        ("v_number", numbers.v_number), ("nationality", numbers.country), ("email", numbers.email),
        ("language", numbers.language),
    ):  # fmt: skip
        try:
            if values[name].strip():
                rule(values[name])
        except Invalid as error:
            found.append(error)
    order = {name: place for place, name in enumerate(FIELDS)}
    return tuple(sorted(found, key=lambda error: order[error.field]))
