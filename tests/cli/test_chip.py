"""`chip read` and `trust`: what they tell, what they keep to themselves, and how they end."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.devices import registry
from counter_app.devices.drivers.simulated_reader import SimulatedReader
from counter_app.devices.drivers.virtual_document.issuing import example
from counter_app.devices.drivers.virtual_document.trust import example_trust, write_trust
from counter_app.domain.clock import SystemClock
from counter_app.domain.errors import Code
from tests.cli.conftest import Run, answer, refusal


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> SimulatedReader:
    found = SimulatedReader("a reader")
    monkeypatch.setattr(registry, "chip_reader", lambda setting: found)
    return found


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trust") / "certificates"
    write_trust(folder, example_trust(SystemClock().now().date()))
    return folder


def lay(desk: SimulatedReader, kind: str) -> list[str]:
    """Lay a document down and return the options that open it."""
    document = example(kind, SystemClock().now().date(), lambda _: None)
    desk.lay(document)
    return [word for line in document.printed.lines for word in ("--mrz", line)]


def test_sound_document_is_told_with_what_it_proves(
    run: Run, desk: SimulatedReader, trust: Path
) -> None:
    opening = lay(desk, "passport")
    done = run("chip", "read", *opening, "--trust", trust, "--training")
    assert done.exit_code == 0, done.output
    for said in (
        "Opened with PACE, generic mapping, AES-256, brainpoolP320r1, MRZ.",
        "Group 1: as signed (93 bytes).", "Group 3: protected", "Signature: the signature holds.",
        "chip authentication (AES-256, brainpoolP512r1): proven", "Photo: jpeg2000, 413 x 531",
        "for training", "This chip is no copy.", "26 commands",
    ):  # fmt: skip
        assert said in done.stdout


def test_dutch_says_the_same(run: Run, desk: SimulatedReader, trust: Path) -> None:
    done = run("--language", "nl", "chip", "read", *lay(desk, "card"), "--trust", trust,
               "--training")  # fmt: skip
    assert "Geopend met PACE" in done.stdout
    assert "Deze chip is geen kopie." in done.stdout


def test_person_is_shown_only_when_asked(run: Run, desk: SimulatedReader, trust: Path) -> None:
    opening = lay(desk, "passport")
    number = opening[3][:9]
    options = (*opening, "--trust", trust, "--training")
    for more in ((), ("--json",)):
        assert number not in run("chip", "read", *options, *more).stdout
    assert number in run("chip", "read", *options, "--show-person").stdout
    shown = answer(run("chip", "read", *options, "--show-person", "--json"))
    assert shown["person"]["zone"].startswith("P<NLD")


def test_json_holds_every_verdict(run: Run, desk: SimulatedReader, trust: Path) -> None:
    found = answer(run("chip", "read", *lay(desk, "passport-no-clone-protection"), "--trust",
                       trust, "--training", "--json"))  # fmt: skip
    assert found["clone_protection"] == "none_on_document"
    assert found["statements"] == ["data_as_signed_for_training", "copy_possible", "zone_same"]
    assert {group["verdict"] for group in found["groups"]} == {"matches"}
    assert found["chain"]["state"] == "NL"


@pytest.mark.parametrize("kind", ["picture-replaced", "copied-ca", "signer-revoked", "other-zone"])
def test_what_must_be_judged_ends_with_one(
    run: Run, desk: SimulatedReader, trust: Path, kind: str
) -> None:
    done = run("chip", "read", *lay(desk, kind), "--trust", trust, "--training")
    assert done.exit_code == 1
    assert "Time:" in done.stdout


def test_certificates_for_practice_do_not_count_by_default(
    run: Run, desk: SimulatedReader, trust: Path
) -> None:
    done = run("chip", "read", *lay(desk, "passport"), "--trust", trust)
    assert done.exit_code == 1
    assert "no national certificates here" in done.stdout


@pytest.mark.parametrize(
    "code",
    [Code.READER_ABSENT, Code.READER_STOPPED, Code.READER_SOFTWARE_MISSING, Code.READER_BUSY],
)
def test_reader_that_does_not_work_is_told_with_its_remedy(
    run: Run, desk: SimulatedReader, code: Code
) -> None:
    desk.fail(code)
    assert refusal(run("chip", "read", "--can", "123456", "--json"))["error"] == code.value


def test_no_document_is_told(run: Run, desk: SimulatedReader) -> None:
    for waiting in ((), ("--wait", "0.1")):
        found = refusal(run("chip", "read", "--can", "123456", *waiting, "--json"))
        assert found["error"] == "chip_absent"


def test_document_taken_away_is_told(run: Run, desk: SimulatedReader) -> None:
    found = refusal(run("chip", "read", *lay(desk, "pulled-out"), "--json"))
    assert found["error"] == "chip_lost"


def test_wrong_number_is_told(run: Run, desk: SimulatedReader) -> None:
    lay(desk, "card")
    found = refusal(run("chip", "read", "--can", "000000", "--json"))
    assert found["error"] == "chip_password"


def test_zone_may_come_from_standard_input(run: Run, desk: SimulatedReader, trust: Path) -> None:
    zone = "\n".join(lay(desk, "card")[1::2])
    done = run("chip", "read", "--mrz", "-", "--trust", trust, "--training", input=zone)
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("options", [(), ("--can", "123456", "--mrz", "X")])
def test_one_way_of_opening_is_needed(
    run: Run, desk: SimulatedReader, options: tuple[str, ...]
) -> None:
    assert run("chip", "read", *options).exit_code == 2


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--can", "12ab56"), "bad_number"), (("--mrz", "P<NLD"), "bad_mrz"),
        (("--mrz", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "--mrz",
          "L898902C37UTO7408122F1204159ZE184226B<<<<<10"), "bad_mrz"),
    ],
)  # fmt: skip
def test_what_opens_no_chip_is_refused_at_once(
    run: Run, desk: SimulatedReader, options: tuple[str, ...], code: str
) -> None:
    assert refusal(run("chip", "read", *options, "--json"))["error"] == code


def test_trust_is_taken_in_and_listed(run: Run, trust: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert "There are no national certificates here yet" in run("trust", "list").stdout
    refused = run("trust", "import", trust, "--trust", store)
    assert refused.exit_code == 1
    assert "made for practice; not taken in" in refused.stdout
    taken = run("trust", "import", trust, "--trust", store, "--training")
    assert taken.exit_code == 0, taken.output
    listed = answer(run("trust", "list", "--trust", store, "--json"))
    assert listed["certificates"] == 0
    assert listed["training"] > 3
    assert listed["revocation_lists"] > 3
    assert {source["kind"] for source in listed["sources"]} == {"certificate", "revocation_list"}


def test_trust_files_that_are_none_are_told(run: Run, tmp_path: Path) -> None:
    odd = tmp_path / "photo.jpg"
    odd.write_bytes(b"\xff\xd8\xff")
    done = run("trust", "import", odd, "--trust", tmp_path / "store")
    assert done.exit_code == 1
    assert "photo.jpg: this is no list or certificate." in done.stdout
    named = run("trust", "import", odd, "--signed-by", odd, "--json")
    assert refusal(named)["error"] == "file_wrong_type"
    assert refusal(run("trust", "import", tmp_path / "nothing.ml", "--json"))["error"] == (
        "file_missing"
    )


def test_doctor_tells_of_readers_and_certificates(run: Run, desk: SimulatedReader) -> None:
    told = answer(run("doctor", "--json"))
    parts = {part["name"]: part for part in told["parts"]}
    assert parts["chip_reader"]["works"]
    assert parts["chip_reader"]["detail"] == "a reader"
    assert not parts["trust"]["works"]
    assert parts["trust"]["remedy"] == "fix_trust"
