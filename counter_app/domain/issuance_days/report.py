"""The report of a day: figures only, and no person. What a university may know is a list apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionFigures:
    """What became of the people of one institution.

    Attributes:
        listed: people on its rosters.
        came: of the invited, who checked in.
        left_over: cards of its people that were not handed out.
    """

    institution_id: UUID
    name: str
    expected: int = 0
    listed: int = 0
    invited: int = 0
    came: int = 0
    handed_out: int = 0
    left_over: int = 0

    @property
    def no_show(self) -> int:
        """Invited people who did not come."""
        return max(0, self.invited - self.came)


@dataclass(frozen=True, slots=True)
class QuarterFigures:
    """A quarter of an hour, named by its beginning.

    Attributes:
        waiting: the most people who waited at once.
    """

    begins_at: datetime
    came: int
    handed_out: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A card on which the list and the hall did not agree at the count; codes of `counting`."""

    number: str
    is_expected: bool
    explanation: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class BagFigures:
    """A sealed bag that went back; no institution for cards of several, no place for the maker."""

    reference: str
    label: str
    seal: str
    cards: int
    destination: str
    institution: str
    is_received: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """The figures of a day. Waits in seconds.

    Attributes:
        invited, accepted, not_coming, unanswered: invitations by what was answered in the end.
        expected_guests: people who had an appointment in the hall.
        came: of them, who checked in; `uninvited` came without an appointment.
        refusals: hand-outs that were refused, by reason (codes of `Refusal`), the most first.
        doubts: people about whom a second person had to be asked; `doubts_settled` of them by one.
        undone: hand-outs that were undone.
        mean_wait, long_wait, longest_wait: between check-in and call; one in twenty waited longer
            than the long one.
        finished_at: when the last person left a desk.
        desk_use: part of the time in which desks were open that somebody stood there, 0 to 1.
        cards: how many cards each thing became of (codes of `Fate`).
        counted_by: names of the two who counted.
        is_closed: whether these are the figures at the closing.
    """

    day_id: UUID
    name: str
    place: str
    day: date
    zone: str
    made_at: datetime
    is_closed: bool = False
    invited: int = 0
    accepted: int = 0
    not_coming: int = 0
    unanswered: int = 0
    expected_guests: int = 0
    came: int = 0
    uninvited: int = 0
    served: int = 0
    handed_out: int = 0
    refusals: tuple[tuple[str, int], ...] = ()
    doubts: int = 0
    doubts_settled: int = 0
    undone: int = 0
    mean_wait: float = 0.0
    long_wait: float = 0.0
    longest_wait: float = 0.0
    finished_at: datetime | None = None
    desk_use: float = 0.0
    desks_used: int = 0
    cards: tuple[tuple[str, int], ...] = ()
    counted_by: tuple[str, ...] = ()
    quarters: tuple[QuarterFigures, ...] = ()
    institutions: tuple[InstitutionFigures, ...] = ()
    differences: tuple[Difference, ...] = ()
    returns: tuple[BagFigures, ...] = ()

    @property
    def refused(self) -> int:
        """How many hand-outs were refused."""
        return sum(number for _, number in self.refusals)

    @property
    def no_show(self) -> int:
        """People with an appointment who did not come."""
        return max(0, self.expected_guests - self.came)

    @property
    def best_quarter(self) -> int:
        """The most hand-outs in a quarter of an hour."""
        return max((one.handed_out for one in self.quarters), default=0)

    def as_data(self) -> dict[str, Any]:
        """Return it as plain data, for the store."""
        own = {name: _plain(getattr(self, name)) for name in self.__slots__}
        return {name: value for name, value in own.items() if value not in ([], None)}

    @classmethod
    def of_data(cls, data: Mapping[str, Any]) -> DayReport:
        """Read what `as_data` gave."""
        own = dict(data)
        own["day_id"] = UUID(own["day_id"])
        own["day"] = date.fromisoformat(own["day"])
        for name in ("made_at", "finished_at"):
            own[name] = datetime.fromisoformat(own[name]) if own.get(name) else None
        for name in ("refusals", "cards"):
            own[name] = tuple((code, number) for code, number in own.get(name, ()))
        own["counted_by"] = tuple(own.get("counted_by", ()))
        own["quarters"] = tuple(
            QuarterFigures(**{**one, "begins_at": datetime.fromisoformat(one["begins_at"])})
            for one in own.get("quarters", ())
        )
        own["institutions"] = tuple(
            InstitutionFigures(**{**one, "institution_id": UUID(one["institution_id"])})
            for one in own.get("institutions", ())
        )
        own["differences"] = tuple(Difference(**one) for one in own.get("differences", ()))
        own["returns"] = tuple(BagFigures(**one) for one in own.get("returns", ()))
        return cls(**own)


def _plain(value: Any) -> Any:
    match value:
        case tuple():
            return [_plain(one) for one in value]
        case QuarterFigures() | InstitutionFigures() | Difference() | BagFigures():
            return {name: _plain(getattr(value, name)) for name in value.__slots__}
        case UUID():
            return str(value)
        case datetime() | date():
            return value.isoformat()
    return value


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InstitutionLine:
    """What an institution is told about one line of its own list: whether the card is there.

    Names and number are those that it sent itself. No document number, no reason, no nationality:
    a sponsor needs to know whether somebody has the card, and nothing else (AVG, article 5(1)(c)).

    Attributes:
        row: the line's number in the list that it sent.
        given_number: the number that it sent, "" for none.
        handed_out_on: the day of the hall on which the card was handed out; None without.
    """

    list_name: str
    row: int
    surname: str
    given_names: str
    given_number: str = ""
    handed_out_on: date | None = None

    @property
    def has_card(self) -> bool:
        """Whether the card was handed out."""
        return self.handed_out_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionList:
    """The list for one institution."""

    institution: str
    day: date
    name: str
    lines: tuple[InstitutionLine, ...]
