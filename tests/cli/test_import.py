"""`import people` and `import consignment`: every planted slip is named, nothing is dropped."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import DATA, Run, answer, refusal

LISTS = (DATA / "students-noordzee.xlsx", DATA / "students-delta.csv")
CARDS = DATA / "consignment.csv"
LOST_ZERO = ("0358278968", "0307410235", "0702700812", "0689228376", "0917062517")
NO_CARD = {
    "1102170858", "1108321301", "0644947680", "0852984869", "1432939212", "1981486993",
    "1064095475", "2578020964", "1385526249", "0123626441",
}  # fmt: skip


def test_planted_slips_of_people_are_named(office_run: Run) -> None:
    result = office_run("import", "people", *LISTS)
    assert result.exit_code == 0
    for v_number in LOST_ZERO:
        assert f"«{int(v_number)}» The V-number lost its zeros" in result.stdout
        assert f"Proposal: {v_number}." in result.stdout
    assert "row 244, v_number: «0872092314» The same person stands here again" in result.stdout
    for part in ("row 245, v_number: «12345»", "row 245, date_of_birth: «31-02-2001»"):
        assert part in result.stdout
    assert "row 245, email: «geen»" in result.stdout
    assert "students-delta.csv: The file does not say how its letters are stored" in result.stdout
    assert "students-delta.csv: Rows without content were passed over" in result.stdout
    assert "Question marks stand where letters were" in result.stdout


def test_planted_slips_of_cards_are_named(office_run: Run) -> None:
    office_run("import", "people", *LISTS)
    (report,) = answer(office_run("import", "consignment", CARDS, "--json"))
    told = {(f["code"], f["value"]) for f in report["findings"]}
    assert {value for code, value in told if code == "no_card"} == NO_CARD
    assert ("card_of_nobody", "2999999990") in told
    assert ("duplicate_card", "V6HZPBNFY") in told
    assert ("bad_document_number", "V0O000000") in told
    assert report["added"] == 391
    assert len(report["held_back"]) == 2


def test_the_same_file_twice_changes_nothing(office_run: Run) -> None:
    first = answer(office_run("import", "people", *LISTS, "--json"))
    again = answer(office_run("import", "people", *LISTS, "--json"))
    assert [report["repeated"] for report in first] == [False, False]
    assert [report["repeated"] for report in again] == [True, True]
    assert [r["run_id"] for r in first] == [r["run_id"] for r in again]
    assert (
        "was taken in before; nothing was changed" in office_run("import", "people", *LISTS).stdout
    )


def damaged(folder: Path) -> Path:
    path = folder / "damaged.xlsx"
    path.write_bytes(LISTS[0].read_bytes()[:3000])
    return path


def empty(folder: Path) -> Path:
    path = folder / "empty.csv"
    path.write_bytes(b"")
    return path


def protected(folder: Path) -> Path:
    path = folder / "protected.xlsx"
    ole2 = bytes.fromhex("d0cf11e0a1b11ae1")
    path.write_bytes(ole2 + bytes(512) + "EncryptedPackage".encode("utf-16-le") + bytes(512))
    return path


def wrong_type(folder: Path) -> Path:
    path = folder / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    return path


def archive(folder: Path) -> Path:
    path = folder / "archive.xlsx"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("readme.txt", "no workbook")
    return path


def other_columns(folder: Path) -> Path:
    path = folder / "other.csv"
    path.write_text("fruit;colour\napple;red\n", encoding="utf-8")
    return path


def huge(folder: Path) -> Path:
    path = folder / "huge.csv"
    with path.open("wb") as out:
        out.truncate(65 * 1024 * 1024)
    return path


def missing(folder: Path) -> Path:
    return folder / "missing.csv"


BAD = {
    damaged: {"file_damaged"}, empty: {"file_empty"}, protected: {"file_protected"},
    wrong_type: {"file_wrong_type"}, archive: {"file_wrong_type", "file_damaged"},
    other_columns: {"file_unknown_columns"}, huge: {"file_too_large"}, missing: {"file_missing"},
}  # fmt: skip


@pytest.mark.parametrize("make", list(BAD), ids=lambda make: make.__name__)
@pytest.mark.parametrize("kind", ["people", "consignment"])
def test_a_bad_file_gives_one_clear_sentence(
    office_run: Run, tmp_path: Path, make: object, kind: str
) -> None:
    path = make(tmp_path)  # type: ignore[operator]
    result = office_run("import", kind, path, "--json")
    told = refusal(result)
    assert told["error"] in BAD[make]  # type: ignore[index]
    assert told["message"].startswith(f"{path.name}: ")
    assert answer(result) == []
    plain = office_run("import", kind, path)
    assert plain.exit_code == 1
    assert plain.stdout == ""
    assert plain.stderr.count("\n") == 1


def test_a_bad_file_does_not_stop_the_others(office_run: Run, tmp_path: Path) -> None:
    result = office_run("import", "people", empty(tmp_path), LISTS[1], "--json")
    assert result.exit_code == 1
    assert [report["file"] for report in answer(result)] == ["students-delta.csv"]


def test_a_clerk_may_not_import(office_run: Run) -> None:
    result = office_run("import", "people", LISTS[1], "--login", "clerk", "--json")
    assert refusal(result)["error"] == "not_permitted"
