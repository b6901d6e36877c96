"""The slots of an encrypted file: one per operator, each opened by one password."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counter_app.domain.errors import Code
from counter_app.store.keyfile import KEY_LENGTH, Cost, KeyFile
from tests.expectations import refused
from tests.factories import CHEAP

PASSWORD = "correct horse battery"


@pytest.fixture
def keys(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "office.db", CHEAP)


def test_each_operators_password_opens_the_same_key(keys: KeyFile) -> None:
    key = keys.create("demo", PASSWORD)
    assert len(key) == KEY_LENGTH
    keys.add("clerk", "another password", key)
    assert keys.open("demo", PASSWORD) == keys.open("clerk", "another password") == key
    keys.add("clerk", "a newer password", key)
    assert keys.open("clerk", "a newer password") == key
    with refused(Code.BAD_SIGN_IN):
        keys.open("clerk", "another password")
    keys.remove("clerk")
    keys.remove("clerk")
    with refused(Code.BAD_SIGN_IN):
        keys.open("clerk", "a newer password")
    assert keys.open("demo", PASSWORD) == key


def test_a_wrong_password_and_an_unknown_login_sound_alike(keys: KeyFile) -> None:
    keys.create("demo", PASSWORD)
    for login, password in (("demo", "wrong"), ("demo", ""), ("nobody", PASSWORD), ("", "")):
        with refused(Code.BAD_SIGN_IN) as caught:
            keys.open(login, password)
        assert caught.value.values == {}


def test_a_slot_serves_its_own_login_only(keys: KeyFile) -> None:
    keys.create("demo", PASSWORD)
    content = json.loads(keys.path.read_text())
    content["slots"]["clerk"] = content["slots"]["demo"]
    keys.path.write_text(json.dumps(content))
    with refused(Code.BAD_SIGN_IN):
        keys.open("clerk", PASSWORD)


def test_nothing_secret_stands_in_the_file(keys: KeyFile) -> None:
    key = keys.create("demo", PASSWORD)
    content = keys.path.read_text()
    assert PASSWORD not in content
    assert key.hex() not in content
    assert keys.path.stat().st_mode & 0o077 == 0
    assert not list(keys.path.parent.glob("*.new"))


def test_two_files_never_share_a_key_or_a_salt(tmp_path: Path) -> None:
    one, other = (KeyFile(tmp_path / name, CHEAP) for name in ("a.db", "b.db"))
    assert one.create("demo", PASSWORD) != other.create("demo", PASSWORD)
    salts = [json.loads(file.path.read_text())["slots"]["demo"]["salt"] for file in (one, other)]
    assert salts[0] != salts[1]


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"slots": []}', '{"slots": {"demo": {}}}', '{"slots": {"demo": {"salt": 1}}}'],
)
def test_a_damaged_file(keys: KeyFile, content: str) -> None:
    keys.path.write_text(content)
    with refused(Code.STORE_DAMAGED, file="office.db.keys"):
        keys.open("demo", PASSWORD)


def test_a_file_that_is_gone(keys: KeyFile) -> None:
    with refused(Code.STORE_MISSING, file="office.db.keys"):
        keys.open("demo", PASSWORD)


def test_a_guess_costs_what_the_standard_recommends() -> None:
    """RFC 9106, the second recommended option: 64 MiB, three passes, four lanes."""
    assert Cost() == Cost(3, 65_536, 4)
