"""What readers and keyboards make of the lines, and what is put right."""

from datetime import date

import pytest

from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz import MrzProblem, MrzRepair, read

TODAY = date(2026, 9, 5)
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")


@pytest.mark.parametrize("lines", [TD1, TD2, TD3])
@pytest.mark.parametrize("between", ["\r", "\n", "\r\n", "\t", "", " ", "\n\n", " \n "])
@pytest.mark.parametrize("after", ["", "\r", "\r\n", "\t"])
def test_breaks_between_and_after_lines(lines: tuple[str, ...], between: str, after: str) -> None:
    mrz = read(between.join(lines) + after, TODAY)
    assert mrz.is_valid
    assert mrz.lines == lines
    assert mrz.repairs == ()


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("\x02" + "\r".join(TD3) + "\x03", MrzRepair.CONTROL_CHARACTERS),
        ("]o0" + "\r".join(TD3), MrzRepair.AIM_PREFIX),
        ("]o0" + TD3[0] + "\r]o0" + TD3[1], MrzRepair.AIM_PREFIX),
        ("\r".join(TD3).lower(), MrzRepair.LOWER_CASE),
        ("\n".join(TD3).replace("<", " "), MrzRepair.SPACES),
        ("\n".join(f"{line[:10]} {line[10:]}" for line in TD3), MrzRepair.SPACES),
        *[("\n".join(TD3).replace("<", sign), MrzRepair.FILLER) for sign in ";,.>\\|§`«‹＜≤"],
    ],
)
def test_repairs_are_made_and_reported(text: str, repair: MrzRepair) -> None:
    mrz = read(text, TODAY)
    assert mrz.is_valid
    assert mrz.lines == TD3
    assert repair in mrz.repairs


def test_all_repairs_at_once() -> None:
    text = "\x02]o0" + " \r\n".join(TD3).lower().replace("<", ";") + " \x03"
    mrz = read(text, TODAY)
    assert mrz.lines == TD3
    assert set(mrz.repairs) == set(MrzRepair)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", MrzProblem.EMPTY),
        (" \r\n\x02\x03", MrzProblem.EMPTY),
        ("https://example.org/?a=1", MrzProblem.ALPHABET),
        ("é" * 88, MrzProblem.ALPHABET),
        ("\ud800" * 88, MrzProblem.ALPHABET),
        ("".join(TD3).replace("A", "А"), MrzProblem.ALPHABET),
        (TD3[0], MrzProblem.LINE_MISSING),
        (TD3[1] + "\r", MrzProblem.LINE_MISSING),
        ("\r".join(TD1[:2]), MrzProblem.LINE_MISSING),
        (TD1[2], MrzProblem.LINE_MISSING),
        (TD2[1], MrzProblem.LINE_MISSING),
        ("".join(TD3)[:-1], MrzProblem.LINE_LENGTH),
        ("V123AL568", MrzProblem.LINE_LENGTH),
        (TD3[0][:40] + "\n" + TD3[0][40:] + TD3[1], MrzProblem.LINE_LENGTH),
        ("<" * 10_000_000, MrzProblem.TOO_LONG),
    ],
)
def test_what_is_no_zone_is_refused_with_its_reason(text: str, reason: MrzProblem) -> None:
    with pytest.raises(Invalid) as caught:
        read(text, TODAY)
    assert caught.value.values["reason"] is reason


def test_refusal_carries_nothing_of_what_was_scanned() -> None:
    with pytest.raises(Invalid) as caught:
        read(TD3[0] + "\n" + TD3[1][:-1], TODAY)
    assert caught.value.values == {
        "field": "mrz",
        "reason": MrzProblem.LINE_LENGTH,
        "lengths": (44, 43),
    }
    assert "ERIKSSON" not in str(caught.value)
