"""A case load of thousands: planned from a list, with distances to hundreds of places."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from counter_app import scratch
from counter_app.cli.bench.measure import Figure, Options, report
from counter_app.cli.bench.people import load_people
from counter_app.cli.bench.trial_office import (
    FIRST_DAY,
    GROUP,
    NOW,
    Raw,
    TrialOffice,
    open_days,
    trial_office,
)
from counter_app.domain.ids import new_id
from counter_app.domain.partners.mandate import Consent, MandateAction, Minors, Scope, Terms
from counter_app.domain.partners.organisation import Organisation, OrganisationKind
from counter_app.services.case_load import CaseLoad
from counter_app.services.contacts import postcodes
from counter_app.settings import contact_rules, plan_rules, reuse_rules

_SERVICES = ("COLLECT_DOCUMENT", "BIOMETRICS", "RESIDENCE_ENDORSEMENT", "RETURN_VISA")
_LIMIT = 60.0
_LAST_KNOWN = "D"
_DAYS = 89
_TICKS = 96
_FIRST_TICK = 108
_DESKS, _PLACES = "D", "3"
"""Free desks on every tick at a desk of the service, and at a partner's, as a line writes them."""

_KINDS = ("extension", "first_without_mvv", "first_with_mvv", "brexit", "return_visa", "asylum")
_LOCATION = (
    "id", "organisation_id", "code", "name", "kind", "zone", "address", "phone", "postcode",
    "audience", "region", "is_public", "version",
)  # fmt: skip
_SLOT_DAY = (
    "id", "location_id", "service_group", "day", "first_tick", "free", "free_public",
)  # fmt: skip
_CAPTURE = (
    "id", "person_id", "modality", "taken_on", "place", "quality", "missing", "recorded_at",
    "operator_id",
)  # fmt: skip


def run(options: Options) -> dict[str, Any]:
    """Plan people against desks and partner points: reading the list, planning, the report's rows.

    One in five belongs to a family of up to five; half of them gave photo and prints before. The
    partner's mandate covers collecting. Every plan takes its share of what is free. The rules on
    reuse are those of the last text that is known (set D), as if they were today's.
    """
    people, points, desks = (100_000, 400, 10) if options.is_full else (300, 12, 2)
    dice = random.Random(options.seed)  # noqa: S311 - the same country each time
    with (
        trial_office(options, services=_SERVICES) as trial,
        scratch.large("bench") as folder,
    ):
        open_days(trial, desks, 1, 20)
        _load(trial, people, points, dice)
        file = folder.path / "load.csv"
        file.write_text("\n".join(_lines(people, dice)), encoding="utf-8")
        load = _case_load(trial)
        began, busy = time.perf_counter(), time.process_time()
        made = load.plan(trial.actor, file)
        seconds, cpu = time.perf_counter() - began, time.process_time() - busy
    totals = made.totals
    figures = [
        Figure(
            name="case_load", unit="s", value=seconds, target=f"<= {_LIMIT:g} s",
            met=seconds <= _LIMIT, cpu=cpu,
        ),
        Figure(
            name="rows_without_plan", unit="rows", value=float(people - totals.rows + totals.wrong),
            target="== 0", met=people == totals.rows and not totals.wrong,
        ),
    ]  # fmt: skip
    return report(
        "contacts", options, figures, engine=options.engine, people=people,
        places=points + desks, visits_asked=totals.asked, visits_left=totals.made,
        without_place=totals.unplaced, by_way=totals.by_way,
    )  # fmt: skip


def _case_load(trial: TrialOffice) -> CaseLoad:
    shipped = reuse_rules()
    place = next(n for n, one in enumerate(shipped.sets) if one.code == _LAST_KNOWN)
    last = replace(shipped.sets[place], ends=None)
    known = replace(shipped, sets=(*shipped.sets[:place], last))
    office = trial.office
    return CaseLoad(
        office.store, plan_rules(), known, contact_rules(), office.appointments,
        office.rules.horizon_days,
    )  # fmt: skip


def _load(trial: TrialOffice, people: int, points: int, dice: random.Random) -> None:
    """Put people, their records, a partner with all its points, and free times on file."""
    ids = load_people(trial, people)
    partner = _partner(trial)
    areas = _areas()
    raw = Raw(trial.database)
    own = [row[0] for row in raw.execute("SELECT id FROM locations").fetchall()]
    with raw.unguarded():
        made = [new_id() for _ in range(points)]
        raw.load("locations", _LOCATION, (
            (
                raw.id(one), raw.id(partner), f"P{number:04}", f"Point {number:04}", "partner",
                "Europe/Amsterdam", "", "", str(dice.choice(areas)), "", "", True, 1,
            )
            for number, one in enumerate(made)
        ))  # fmt: skip
        raw.load("location_services", ("location_id", "service"), (
            (raw.id(one), "COLLECT_DOCUMENT") for one in made
        ))  # fmt: skip
        raw.execute("DELETE FROM slots")
        raw.execute("DELETE FROM slot_days")
        for place in own:
            raw.execute(
                raw.sql("UPDATE locations SET postcode = ? WHERE id = ?"),
                (str(dice.choice(areas)), place),
            )
        raw.load("slot_days", _SLOT_DAY, _slot_days(raw, own, [raw.id(one) for one in made]))
        raw.load("biometric_captures", _CAPTURE, _captures(trial, raw, ids, dice))
    for table in ("locations", "slot_days", "biometric_captures"):
        raw.analyze(table)
    raw.close()


def _slot_days(raw: Raw, own: list[Any], others: list[Any]) -> Iterator[tuple[Any, ...]]:
    for places, sign in ((own, _DESKS), (others, _PLACES)):
        for place in places:
            for number in range(_DAYS):
                day = raw.day(FIRST_DAY + timedelta(days=number))
                free = sign * _TICKS
                yield raw.id(new_id()), place, GROUP, day, _FIRST_TICK, free, free


def _captures(
    trial: TrialOffice, raw: Raw, people: tuple[UUID, ...], dice: random.Random
) -> Iterator[tuple[Any, ...]]:
    for person in people[::2]:
        day = raw.day(FIRST_DAY - timedelta(days=dice.randrange(10, 2_000)))
        for modality in ("photo", "fingerprints"):
            yield (
                raw.id(new_id()), raw.id(person), modality, day, "desk", "good", "",
                raw.moment(NOW), raw.id(trial.actor.operator_id),
            )  # fmt: skip


def _partner(trial: TrialOffice) -> UUID:
    """Make a municipality with a mandate to hand out, and return it."""
    office, actor = trial.office, trial.actor
    organisation = Organisation(id=new_id(), name="Points", kind=OrganisationKind.MUNICIPALITY)
    office.partners.add_organisation(actor, organisation, new_id())
    terms = Terms(
        number="M-1", organisation_id=organisation.id, grantee_office="de burgemeester",
        grantor_office="de minister", basis_article="Vb 2000 art. 1.4",
        decision_number="1", gazette_reference="1", in_force_from=NOW - timedelta(days=9),
        instructions_version="1", instructions="-", signing_line="namens de minister",
        scope=Scope(
            actions=frozenset({MandateAction.ISSUE, MandateAction.RECORD_RECEIPT}),
            minors=Minors.YES,
        ),
    )  # fmt: skip
    made = office.mandates.draft(actor, terms, new_id())
    consent = Consent(by="A", superior="B", on=date(2026, 8, 1))
    office.mandates.consent(actor, made.id, consent, new_id())
    office.mandates.put_in_force(actor, made.id, new_id())
    return organisation.id


def _lines(people: int, dice: random.Random) -> Iterator[str]:
    """Yield the rows of the list; whoever follows in a family lives at the same address."""
    yield "V-nummer;Soort;Gezin;Postcode;Geldig tot"
    areas = _areas()
    family, left, home = "", 0, ""
    for number in range(people):
        if not left:
            left = dice.choice((1, 1, 1, 1, dice.randrange(2, 6)))
            family = f"F{number}" if left > 1 else ""
            home = str(dice.choice(areas))
        left -= 1
        until = FIRST_DAY + timedelta(days=dice.randrange(-60, 300))
        yield f"{1_000_000_000 + number};{dice.choice(_KINDS)};{family};{home};{until.isoformat()}"


def _areas() -> list[int]:
    """Return the postcode areas that are on the map."""
    known = postcodes()
    return [digits for digits in range(1_000, 10_000) if known.find(digits) is not None]
