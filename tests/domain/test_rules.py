"""The rules of the house, as shipped and as an organisation may write them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from counter_app.domain.queue.rules import Early, Late, OrderKey, QueueRules
from counter_app.domain.rules import HouseRules
from counter_app.settings import house_rules

OWN = """
valid_from = 2027-01-01
[periods]
verification_minutes = 20
undo_minutes = 5
trust_renew_days = 92
calls_before_no_show = 3
horizon_days = 30
failed_sign_ins = 4
lock_minutes = 15
[booking]
hold_minutes = 5
offer_hours = 12
cool_minutes = 30
most_open = 2
most_offers = 2
[queue]
early = "come_back"
late = "host_decides"
late_minutes = 20
[queue.locations.DH]
order = ["arrival"]
[services.COLLECT_DOCUMENT]
group = "collect"
minutes = 7
extra_minutes = 3
most_persons = 2
bring = []
"""


def test_the_shipped_rules_are_sane() -> None:
    rules = house_rules()
    assert rules.undo_within <= rules.verification_lasts <= timedelta(hours=1)
    assert rules.calls_before_no_show >= 2
    assert 3 <= rules.failed_sign_ins <= 10
    assert "COLLECT_DOCUMENT" in rules.services
    for code, kind in rules.services.items():
        assert kind.code == code
        assert kind.ticks(kind.most_persons) < 100
        assert "passport" in kind.bring


def test_an_organisation_writes_its_own() -> None:
    rules = HouseRules.parse(OWN)
    assert (rules.undo_within, rules.lock_for) == (timedelta(minutes=5), timedelta(minutes=15))
    assert (rules.calls_before_no_show, rules.failed_sign_ins) == (3, 4)
    assert (rules.booking.hold, rules.booking.offer) == (timedelta(minutes=5), timedelta(hours=12))
    assert (rules.booking.cool, rules.booking.most_open) == (timedelta(minutes=30), 2)
    assert rules.services["COLLECT_DOCUMENT"].ticks(2) == 2
    assert (rules.queue.early, rules.queue.late) == (Early.COME_BACK, Late.HOST_DECIDES)
    assert rules.queue.at("RTM").order == QueueRules().order
    assert rules.queue.at("DH").order == (OrderKey.ARRIVAL,)
    assert rules.queue.at("DH").late_limit == timedelta(minutes=20)


@pytest.mark.parametrize(
    "text",
    [
        "valid_from = ",
        OWN.replace("undo_minutes = 5", ""),
        OWN.replace("late_minutes", "later_minutes"),
    ],
)
def test_a_damaged_file_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        HouseRules.parse(text)
