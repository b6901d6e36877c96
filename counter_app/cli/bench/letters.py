"""How many letters with a QR code are made a second."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from counter_app.cli.bench.measure import Figure, Options, report
from counter_app.cli.bench.trial_office import FIRST_DAY, NOW
from counter_app.domain.ids import new_id
from counter_app.exchange.token import SigningKey, make_token
from counter_app.letters.appointment import render_many
from counter_app.letters.data import AppointmentLetter, LetterKind
from counter_app.letters.fonts import register

_LEAST = 200.0
_SURNAMES = ("Nguyễn", "Çağlar", "van der Meulen", "Öztürk", "Hüseynov", "García", "Łukasz")


def run(options: Options) -> dict[str, Any]:
    """Make confirmations, each with a token of its own, as one file to be printed.

    The floor is the same letters without a code: what the writing of pages alone costs.
    """
    number, rounds = (1_000, 3) if options.is_full else (10, 1)
    key = SigningKey.make()
    register()
    plain = [_letter(count, "") for count in range(number)]
    coded = [
        _letter(count, make_token(key, new_id(), NOW + timedelta(days=9)))
        for count in range(number)
    ]
    render_many(coded[:2])
    best, floor, size = 0.0, 0.0, 0
    for _ in range(rounds):
        floor = max(floor, number / _took(plain)[0])
        took, size = _took(coded)
        best = max(best, number / took)
    figure = Figure(
        name="confirmations", unit="letters/s", value=best, floor=floor, ratio=floor / best,
        target=f">= {_LEAST:g} letters/s", met=best >= _LEAST,
    )  # fmt: skip
    return report("letters", options, [figure], letters=number, bytes_each=size // number)


def _took(letters: list[AppointmentLetter]) -> tuple[float, int]:
    """Return the seconds that rendering took, and the size of the file."""
    begun = time.perf_counter()
    made = render_many(letters)
    return time.perf_counter() - begun, len(made)


def _letter(count: int, token: str) -> AppointmentLetter:
    name = f"{_SURNAMES[count % len(_SURNAMES)]}, Voornaam {count}"
    starts_at = NOW + timedelta(days=count % 20, minutes=5 * (count % 96))
    return AppointmentLetter(
        kind=LetterKind.CONFIRMATION, language=("nl", "en")[count % 2], written_on=FIRST_DAY,
        sender=("Balie Noord", "Postbus 1234", "1000 AB Amsterdam"),
        recipient=(name, f"Voorbeeldstraat {count}", "1012 AB Amsterdam"),
        code=f"K7M4{count:04}", services=("collect_document",), participants=(name,),
        starts_at=starts_at, ends_at=starts_at + timedelta(minutes=10),
        time_zone="Europe/Amsterdam", location_name="Balie Amsterdam-Zuid",
        location_address=("Voorbeeldstraat 1", "1012 AB Amsterdam"),
        contact=("088 123 45 67", "balie.example.nl"),
        bring=("appointment_code", "passport", "old_document"), token=token,
    )  # fmt: skip
