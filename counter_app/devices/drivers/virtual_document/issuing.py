"""Issue virtual documents: fill the files, sign them, and spoil what a kind wants spoilt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from counter_app.devices.drivers.virtual_document import (
    data_groups,
    files,
    portrait,
    security_infos,
    signed_data,
)
from counter_app.devices.drivers.virtual_document.certificates import Certified, Term
from counter_app.devices.drivers.virtual_document.chip import (
    SHORT_ANSWER,
    Chip,
    Personalisation,
)
from counter_app.devices.drivers.virtual_document.chip_keys import ChipKeys, keys_of
from counter_app.devices.drivers.virtual_document.der import set_of
from counter_app.devices.drivers.virtual_document.document import (
    Handling,
    Print,
    VirtualDocument,
)
from counter_app.devices.drivers.virtual_document.files import FileName
from counter_app.devices.drivers.virtual_document.holder import (
    EXAMPLES,
    Holder,
    access_number,
    expiry_of,
    issuer_of,
    seed_of,
)
from counter_app.devices.drivers.virtual_document.kinds import KINDS, Flaw, Form, Kind
from counter_app.devices.drivers.virtual_document.password import mrz_secret
from counter_app.devices.drivers.virtual_document.tlv import only, tlv
from counter_app.devices.drivers.virtual_document.training_state import (
    SignerFault,
    TrainingState,
)

LONGEST_COMMAND: Final = 1024
LONGEST_ANSWER: Final = 2048
"""Bytes that a chip with extended lengths takes and gives, as EF.ATR/INFO says."""
_SLOW: Final = Handling(seconds_per_command=0.25)
_PULLED_OUT: Final = Handling(taken_after=20)
_SIGNER_FAULTS: Final = {
    Flaw.SIGNER_UNKNOWN: SignerFault.UNKNOWN,
    Flaw.SIGNER_FORGED: SignerFault.FORGED,
    Flaw.SIGNER_EXPIRED: SignerFault.EXPIRED,
    Flaw.SIGNER_REVOKED: SignerFault.REVOKED,
}
_HIDDEN: Final = 4
"""How many letters of a name are exchanged where a zone is replaced."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Order:
    """What to issue.

    Attributes:
        lines: the machine readable zone.
        today: by which the date of issue is chosen.
        portrait: the seed of the face; follows from the zone unless given.
        full_name: in its own letters; "" leaves data group 11 out.
        birth_date: of data group 11, YYYYMMDD.
    """

    lines: tuple[str, ...]
    kind: Kind
    today: date
    portrait: int | None = None
    full_name: str = ""
    birth_date: str = ""

    @property
    def face(self) -> int:
        """The seed of the face."""
        return seed_of(self.lines) if self.portrait is None else self.portrait

    @property
    def issued(self) -> date:
        """The day of issue: the form's years before the expiry, and not after today."""
        expiry = expiry_of(self.lines) or self.today
        return min(_years_before(expiry, self.kind.form.value), self.today - timedelta(days=1))


def issue(
    holder: Holder, kind: Kind, today: date, wait: Callable[[float], object] = time.sleep
) -> VirtualDocument:
    """Issue a document for somebody. Raises Invalid(BAD_MRZ) for what no zone can hold."""
    return issue_order(ordered(holder, kind, today), wait)


def example(
    name: str, today: date, wait: Callable[[float], object] = time.sleep
) -> VirtualDocument:
    """Issue a document of a named kind for somebody made up. Raises KeyError for no such name."""
    return issue_order(example_order(KINDS[name], today), wait)


def issue_zone(
    zone: str, kind: Kind, today: date, wait: Callable[[float], object] = time.sleep
) -> VirtualDocument:
    """Issue a document for the lines of a zone, such as those of the practice office's people.

    Raises:
        ValueError: for what is no zone of two or three lines.
    """
    return issue_order(Order(lines=zone_lines(zone), kind=kind, today=today), wait)


def zone_lines(zone: str) -> tuple[str, ...]:
    """Return the lines of a zone. Raises ValueError for what is none."""
    lines = tuple(zone.upper().split())
    if [len(line) for line in lines] not in ([44, 44], [36, 36], [30, 30, 30]):
        raise ValueError("two lines of 44 or 36 characters, or three of 30")
    return lines


def ordered(holder: Holder, kind: Kind, today: date) -> Order:
    """Write an order for somebody. Raises Invalid(BAD_MRZ) for what no zone can hold."""
    return Order(
        lines=holder.zone(is_card=kind.form is Form.CARD), kind=kind, today=today,
        portrait=holder.portrait, full_name=holder.full_name,
        birth_date=holder.date_of_birth.iso().replace("-", ""),
    )  # fmt: skip


def example_order(kind: Kind, today: date) -> Order:
    """Write an order for somebody made up who fits a kind."""
    passport, card, long_card = EXAMPLES
    if kind.form is Form.PASSPORT:
        return ordered(passport, kind, today)
    return ordered(long_card if kind.has_long_number else card, kind, today)


def issue_order(order: Order, wait: Callable[[float], object] = time.sleep) -> VirtualDocument:
    """Issue a document for a zone that is printed already."""
    handling = {Flaw.SLOW: _SLOW, Flaw.PULLED_OUT: _PULLED_OUT}.get(order.kind.flaw, Handling())
    printed = Print(order.lines, access_number(order.lines))
    return VirtualDocument(Chip(personalised(order)), printed, handling, wait)


def personalised(order: Order) -> Personalisation:
    """Return what goes into the chip."""
    kind = order.kind
    keys = keys_of(kind, "".join(order.lines))
    return Personalisation(
        files=_contents(order, keys), mrz_secret=mrz_secret(order.lines),
        card_access_number=access_number(order.lines), has_bac=kind.has_bac, pace=kind.pace,
        cam_scalar=keys.cam.scalar if keys.cam else None,
        static_keys=keys.static, active_key=keys.answering,
        longest_command=LONGEST_COMMAND if kind.has_long_lengths else None,
        longest_answer=LONGEST_ANSWER if kind.has_long_lengths else SHORT_ANSWER,
    )  # fmt: skip


def trusted(order: Order) -> Certified:
    """Return the certificate that a reader must trust for an order to be good."""
    state = TrainingState(issuer_of(order.lines), order.kind.signing)
    if not order.kind.authority_expired:
        return state.authority()
    first = date(order.issued.year - 3, 1, 1)
    return state.authority(Term(first, order.today - timedelta(days=200)))


def _contents(order: Order, keys: ChipKeys) -> dict[FileName, bytes]:
    """Fill all files; what a flaw spoils after signing is spoilt last."""
    kind = order.kind
    signer = _signer(order)
    groups = _groups(order, keys)
    hash_name = signer.key.hash_name
    sod = signed_data.sod(signed_data.security_object(groups, hash_name), signer, order.issued)
    if kind.flaw is Flaw.SIGNATURE:
        sod = sod[:-1] + bytes([sod[-1] ^ 1])
    groups |= _replaced(order)
    found = {files.data_group(number): content for number, content in groups.items()}
    if kind.flaw is Flaw.PICTURE_MISSING:
        del found[files.data_group(2)]
    found |= {files.COM: data_groups.common(sorted(groups)), files.SOD: sod}
    if kind.pace:
        found[files.CARD_ACCESS] = security_infos.card_access(kind.pace)
    if keys.cam is not None:
        infos = [
            *(security_infos.pace_info(method) for method in kind.pace),
            *security_infos.chip_keys((keys.cam,), standardised=True),
        ]
        found[files.CARD_SECURITY] = signed_data.card_security(infos, signer, order.issued)
    if kind.has_long_lengths:
        found[files.ATR_INFO] = data_groups.extended_length(LONGEST_COMMAND, LONGEST_ANSWER)
    return found


def _groups(order: Order, keys: ChipKeys) -> dict[int, bytes]:
    """Fill the data groups as they are signed."""
    kind, lines = order.kind, order.lines
    zone = _renamed(lines) if kind.flaw is Flaw.OTHER_ZONE else lines
    groups = {1: data_groups.zone(zone), 2: _face(order.face, kind)}
    if kind.flaw is Flaw.ZONE_DAMAGED:
        groups[1] = groups[1][:1] + b"\x7f" + groups[1][2:]
    if kind.flaw is Flaw.PICTURE_DAMAGED:
        body = only(groups[2], data_groups.TAGS[2])
        groups[2] = tlv(data_groups.TAGS[2], body[: len(body) // 2])
    if kind.has_prints:
        groups[3] = data_groups.prints(b"\x00" * 64)
    if order.full_name:
        groups[11] = data_groups.person(order.full_name, order.birth_date, "Training")
    groups[12] = data_groups.issue("Counter training", order.issued)
    infos = [
        *(security_infos.pace_info(method) for method in kind.pace),
        *security_infos.chip_keys(keys.static, standardised=kind.is_standardised),
        *(security_infos.active_info(keys.active) if keys.active else ()),
        *([security_infos.terminal_info()] if kind.has_prints else ()),
    ]
    if infos:
        groups[14] = data_groups.security_infos(set_of(infos))
    if keys.active is not None:
        groups[15] = data_groups.active_key(keys.active.public_key_info)
    return groups


def _replaced(order: Order) -> dict[int, bytes]:
    """Return the data groups that somebody exchanged after the document was signed."""
    if order.kind.flaw is Flaw.PICTURE_REPLACED:
        return {2: _face(order.face + 1, order.kind)}
    if order.kind.flaw is Flaw.ZONE_REPLACED:
        return {1: data_groups.zone(_renamed(order.lines))}
    return {}


def _signer(order: Order) -> Certified:
    state = TrainingState(issuer_of(order.lines), order.kind.signing)
    fault = _SIGNER_FAULTS.get(order.kind.flaw, SignerFault.NONE)
    above = trusted(order) if order.kind.authority_expired else None
    return state.signer(order.issued, fault, above)


def _face(seed: int, kind: Kind) -> bytes:
    drawn = portrait.draw(seed, is_jpeg_2000=kind.is_jpeg_2000, quality=kind.jpeg_quality)
    image = drawn.data
    if kind.flaw is Flaw.PICTURE_TORN:  # its head is whole: only who decodes it finds out
        image = image[: len(image) // 8]
    return data_groups.face(image, drawn.width, drawn.height, is_jpeg_2000=drawn.is_jpeg_2000)


def _renamed(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Exchange the first letters of the surname, which no check digit covers."""
    at, begin = (2, 0) if len(lines) == 3 else (0, 5)
    line = lines[at]
    name = line[begin : begin + _HIDDEN].translate(str.maketrans("ABCDEFGHIJKLM", "NOPQRSTUVWXYZ"))
    changed = name if name != line[begin : begin + _HIDDEN] else "A" * _HIDDEN
    new = line[:begin] + changed + line[begin + _HIDDEN :]
    return tuple(new if number == at else other for number, other in enumerate(lines))


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
