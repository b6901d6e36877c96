"""What is kept of a scan that led to nobody, by example."""

from __future__ import annotations

import pytest

from counter_app.domain.errors import Code
from counter_app.domain.packages.failed_scan import of_code, of_refusal, of_text
from counter_app.domain.packages.package import ScanFailure as F


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("V999A9999", F.CARD_UNKNOWN), (" iii-v999a9999", F.CARD_UNKNOWN),
        ("0307388624", F.NOT_IN_PACKAGE), ("03073 88624", F.NOT_IN_PACKAGE),
        ("ABCD2345", F.NOT_IN_PACKAGE), ("abcd2345", F.NOT_IN_PACKAGE),
        ("ABCD234O", F.UNREADABLE),  # a code has no O
        ("030738862", F.UNREADABLE), ("8710398500001", F.UNREADABLE), ("?;=)/", F.UNREADABLE),
    ],
)  # fmt: skip
def test_what_a_scan_looks_like_says_why_it_failed(text: str, failure: F) -> None:
    assert of_text(text) is failure


@pytest.mark.parametrize(
    ("text", "failure"),
    [("abcd 2345", F.NOT_IN_PACKAGE), ("V999A9999", F.UNREADABLE), ("0307388624", F.UNREADABLE)],
)
def test_a_kiosk_knows_codes_alone(text: str, failure: F) -> None:
    assert of_code(text) is failure


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        (Code.BAD_TOKEN, F.BAD_TOKEN), (Code.NOT_FOUND, F.NOT_IN_PACKAGE),
        (Code.NOT_HERE, F.NOT_IN_PACKAGE), (Code.CARD_UNKNOWN, F.CARD_UNKNOWN),
        (Code.CARD_NOT_HERE, F.NOT_IN_PACKAGE), (Code.NOBODY_WAITS, None),
        (Code.ALREADY_HANDED_OUT, None),
    ],
)  # fmt: skip
def test_a_refusal_about_a_known_card_is_no_failed_scan(code: Code, failure: F | None) -> None:
    assert of_refusal(code) is failure
