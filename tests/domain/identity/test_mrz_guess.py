"""What a picture proposes: rules of places, check digits, and repairs that are told."""

from counter_app.domain.identity.mrz_guess import GuessRepair, guess
from tests.domain.identity.test_mrz_suspects import TD1, TD3


def seen(lines: tuple[str, ...], **wrong: str) -> list[list[str]]:
    """Return lines as a picture has them; `p2_5="O0"` says what is likely at line 2, place 5."""
    rows = [list(line) for line in lines]
    for name, likely in wrong.items():
        line, place = (int(part) for part in name[1:].split("_"))
        rows[line - 1][place - 1] = likely
    return rows


def test_a_clean_picture_needs_no_repair() -> None:
    for lines in (TD3, TD1):
        found = guess(seen(lines))
        assert found is not None
        assert (found.lines, found.repairs, found.fields_fit) == (lines, (), True)


def test_places_that_hold_only_digits_or_letters_are_put_right() -> None:
    found = guess(seen(TD3, p2_14="T7", p2_11="UV", p1_6="8E", p2_28="Z9"))
    assert found is not None
    assert GuessRepair(2, 14, "T", "7") in found.repairs
    assert GuessRepair(1, 6, "8", "E") in found.repairs
    assert found.fields_fit


def test_check_digits_choose_between_likely_letters() -> None:
    found = guess(seen(TD3, p2_6="O0Q", p2_8="GC6"))
    assert found is not None
    assert found.lines == TD3
    assert found.repairs == (GuessRepair(2, 6, "O", "0"), GuessRepair(2, 8, "G", "C"))


def test_what_does_not_fit_is_said() -> None:
    found = guess(seen(TD3, p2_1="X", p2_2="Y", p2_3="W"))
    assert found is not None
    assert not found.fields_fit
    assert guess([["A"] * 44]) is None
    assert guess([["A"] * 44, ["A"] * 43]) is None
