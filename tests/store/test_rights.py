"""The rights of a shared database, written once: the page that tells of them is today's."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.store import rights
from counter_app.store.base import Base

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_says_what_the_file_says() -> None:
    """Write it anew with `counter-app db rights > docs/rights.md`."""
    assert (DOCS / "rights.md").read_text(encoding="utf-8") == rights.page()


def test_words_stand_for_something() -> None:
    whole = rights.load()
    for name, one in whole.tables.items():
        known = Base.metadata.tables.get(name)
        if known is None:
            continue
        columns = {column.name for column in known.columns}
        named = {*one.columns, *one.secret, *(c for some in one.partly.values() for c in some)}
        named |= {one.actor, one.brings} - {""}
        if one.reach[0] in {"place", "places", "organisation"}:
            named |= set(one.reach[1].split(","))
        if one.reach[0] in {"parent", "in"}:
            assert one.reach[1] in whole.tables, name
            named.add(one.reach[2])
        assert named <= columns, name


def test_a_word_that_stands_for_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (rights.folder() / "rights.toml").read_text(encoding="utf-8")
    (tmp_path / "rights.toml").write_text(text.replace('"hand_out"', '"hand_over"', 1))
    monkeypatch.setattr(rights, "folder", lambda: tmp_path)
    with pytest.raises(ValueError, match="hand_over"):
        rights.load()
