"""A vault of an issuance day: how long one scan takes beside thousands of cards."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from typing import Any

from counter_app.cli.bench.measure import Figure, Options, at_most, milliseconds, report
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import PASSWORD, TrialOffice, trial_office
from counter_app.domain.custody.counting import Count, Explanation
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role

_SCAN_MS = 50.0
_WHOLE_MS = 1_000.0


def run(options: Options) -> dict[str, Any]:
    """Count a full vault by two people, lay cards in trays, and read the stock whole."""
    cards, scans, rounds = (7_000, 200, 10) if options.is_full else (40, 5, 2)
    with trial_office(options, desks=2) as trial:
        load_cards(trial, load_people(trial, cards))
        actor, office = trial.actor, trial.office
        for number in range(1 + cards // 100):
            office.trays.add(actor, f"T-{number:03}", number, 100, new_id())
        numbers = [card.document_number for card in office.storage.stock(actor)]
        trays = itertools.cycle(tray.label for tray in office.trays.all(actor))
        dice = random.Random(2026)  # noqa: S311 - the same cards each time
        chosen = iter(dice.sample(numbers, 2 * (scans + 3)))
        count = office.counts.begin(actor, _second(trial), "", new_id())
        figures = [
            _each("count_scan", lambda: _scan(trial, count, next(chosen)), scans, _SCAN_MS),
            _each("put_away", lambda: _put(trial, next(chosen), next(trays)), scans, _SCAN_MS),
            _each("stock_read", lambda: office.storage.stock(actor), rounds, _WHOLE_MS),
        ]
        seen = office.counts.get(actor, count.id).seen
        first = next(line for line in office.counts.get(actor, count.id).lines if line.differs)
        office.counts.explain(actor, count.id, first.number, Explanation.MISSING, "", new_id())
        open_still = len(office.counts.get(actor, count.id).unexplained)
        flaws = len(office.audit.verify().flaws)
    figures.append(
        Figure(
            name="differences_lost", unit="cards", value=float(cards - seen - 1 - open_still),
            target="== 0", met=cards - seen - 1 == open_still,
        )
    )  # fmt: skip
    return report(
        "custody", options, figures, engine=options.engine, cards=cards, audit_flaws=flaws
    )


def _each(name: str, work: Callable[[], object], times: int, limit: float) -> Figure:
    return at_most(name, "ms", milliseconds(work, times), limit)


def _scan(trial: TrialOffice, count: Count, number: str) -> object:
    return trial.office.counts.scan(trial.actor, count.id, number, new_id())


def _put(trial: TrialOffice, number: str, tray: str) -> object:
    return trial.office.storage.put_away(trial.actor, number, tray, None, new_id())


def _second(trial: TrialOffice) -> Actor:
    """Return somebody to count with."""
    office, actor = trial.office, trial.actor
    office.operators.add(
        actor, "second", "Second", PASSWORD, frozenset({Role.CLERK}), actor.location_id
    )
    return office.operators.attest(actor, "second", PASSWORD)
