"""National certificates taken in by an operator: what comes of files, who may, what is noted."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from counter_app.devices.drivers.simulated_reader import SimulatedReader
from counter_app.devices.drivers.virtual_document.training_state import Signing, TrainingState
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError, Invalid, Unavailable
from counter_app.domain.identity.trust import ImportOutcome, ListSigner
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.emrtd import certificates
from counter_app.services.chip_desk import ChipDesk
from counter_app.services.office import Office
from counter_app.services.trust_lists import TrustLists
from tests import factories as f
from tests.expectations import refused

DUTCH, GERMAN = TrainingState("NLD"), TrainingState("D", Signing.P256)


@pytest.fixture(autouse=True)
def _real(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the training certificates count as real ones."""
    monkeypatch.setattr(certificates, "TRAINING_MARK", "no such word")


@pytest.fixture
def lists(office: Office, tmp_path: Path) -> TrustLists:
    return TrustLists(office.store, office.rules, tmp_path / "trust")


@pytest.fixture
def master_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.ml"
    both = [DUTCH.authority().certificate, GERMAN.authority().certificate]
    path.write_bytes(DUTCH.master_list(both, f.TODAY - timedelta(days=30)))
    return path


@pytest.fixture
def signer(tmp_path: Path) -> Path:
    path = tmp_path / "signer.cer"
    path.write_bytes(DUTCH.authority().certificate.dump())
    return path


def audited(office: Office, action: str) -> list[dict[str, object]]:
    auditor = f.seat(office, "auditor")
    found = office.audit.entries(auditor, auditor.location_id)
    return [json.loads(entry.facts) for entry in found if entry.action == action]


def test_a_list_is_taken_in_and_told(
    office: Office, administrator: Actor, lists: TrustLists, master_list: Path, signer: Path
) -> None:
    heard: list[tuple[int, int]] = []
    assert lists.summary(administrator).renew_by(lists.renew_days) is None
    done = lists.take_in(
        administrator, [master_list], new_id(), signed_by=signer,
        tell=lambda at, whole: heard.append((at, whole)),
    )  # fmt: skip
    assert [(one.outcome, one.signer, one.added) for one in done] == [
        (ImportOutcome.TAKEN, ListSigner.CHECKED, 2)
    ]
    assert heard == [(1, 2), (2, 2)]
    found = lists.summary(administrator)
    assert [state.state for state in found.states] == ["DE", "NL"]
    assert [(one.name, one.certificates, one.age_days) for one in found.sources] == [
        ("list.ml", 2, 29)
    ]
    due = found.renew_by(lists.renew_days)
    assert due == f.TODAY - timedelta(days=30) + timedelta(days=lists.renew_days)
    facts = audited(office, "trust.taken_in")
    assert [(one["files"], one["added"], one["checked"]) for one in facts] == [(1, 2, True)]
    assert facts[0]["sha256"] == [done[0].sha256]
    assert len(audited(office, "trust.import_begun")) == 1
    assert "list.ml" not in json.dumps(facts)


def test_the_same_file_and_the_same_gesture_change_nothing(
    office: Office, administrator: Actor, lists: TrustLists, master_list: Path
) -> None:
    key = new_id()
    lists.take_in(administrator, [master_list], key)
    again = lists.take_in(administrator, [master_list], key)
    assert again[0].outcome is ImportOutcome.NOTHING_NEW
    assert len(audited(office, "trust.import_begun")) == 1
    assert lists.summary(administrator).certificates == 2


def test_what_is_refused_is_remembered_until_it_is_good(
    administrator: Actor, lists: TrustLists, master_list: Path, tmp_path: Path
) -> None:
    stranger, note = tmp_path / "german.cer", tmp_path / "note.txt"
    stranger.write_bytes(GERMAN.authority().certificate.dump())
    note.write_text("no list", encoding="utf-8")
    done = lists.take_in(administrator, [master_list, note], new_id(), signed_by=stranger)
    assert {one.outcome for one in done} == {
        ImportOutcome.SIGNER_UNKNOWN, ImportOutcome.NOT_UNDERSTOOD,
    }  # fmt: skip
    refusals = lists.summary(administrator).refused
    assert {(one.name, one.outcome) for one in refusals} == {
        ("list.ml", ImportOutcome.SIGNER_UNKNOWN), ("note.txt", ImportOutcome.NOT_UNDERSTOOD),
    }  # fmt: skip
    assert all(len(one.sha256) == 64 for one in refusals)
    lists.take_in(administrator, [master_list], new_id())
    assert [one.name for one in lists.summary(administrator).refused] == ["note.txt"]


def test_a_stop_leaves_what_was_taken_in(
    administrator: Actor, lists: TrustLists, master_list: Path, signer: Path
) -> None:
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 1

    done = lists.take_in(administrator, [signer, master_list], new_id(), cancelled=stopped)
    assert [one.name for one in done] == ["signer.cer"]
    assert lists.summary(administrator).certificates == 1


def test_files_that_cannot_be_used_are_said(
    administrator: Actor, lists: TrustLists, master_list: Path, tmp_path: Path
) -> None:
    with pytest.raises(Unavailable) as absent:
        lists.take_in(administrator, [tmp_path / "gone.ml"], new_id())
    assert (absent.value.code, absent.value.values["name"]) == (Code.FILE_MISSING, "gone.ml")
    with pytest.raises(Invalid) as wrong:
        lists.take_in(administrator, [master_list], new_id(), signed_by=master_list)
    assert wrong.value.code is Code.FILE_WRONG_TYPE
    assert lists.summary(administrator).certificates == 0


def test_only_who_may_looks_and_takes_in(
    clerk: Actor, planner: Actor, lists: TrustLists, master_list: Path
) -> None:
    for actor in (clerk, planner):
        with refused(Code.NOT_PERMITTED):
            lists.summary(actor)
        with refused(Code.NOT_PERMITTED):
            lists.take_in(actor, [master_list], new_id())


def test_an_open_desk_believes_what_was_taken_in_since(
    administrator: Actor, lists: TrustLists, master_list: Path, tmp_path: Path
) -> None:
    desk = ChipDesk(SimulatedReader(), tmp_path / "trust", SetClock(f.NOW))
    assert desk.trust().certificates == 0
    lists.take_in(administrator, [master_list], new_id())
    assert desk.trust().certificates == 2


def test_a_damaged_index_is_said(administrator: Actor, lists: TrustLists, tmp_path: Path) -> None:
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "index.json").write_text("{", encoding="utf-8")
    with pytest.raises(CounterError) as damaged:
        lists.summary(administrator)
    assert damaged.value.code is Code.FILE_DAMAGED
