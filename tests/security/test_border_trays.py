"""Trays in a shared database: who keeps a store renames its own, and the cards go along."""

from __future__ import annotations

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from tests import factories as f
from tests.security.border_scene import NOTHING, Border, border

__all__ = ["border"]


def test_who_keeps_a_store_renames_its_trays_and_no_other(border: Border) -> None:
    account = f.seat(border.office, "clerk")
    vault = f.open_office(border.url, SetClock(f.NOW), by=account)
    try:
        tray = vault.trays.add(account, "HIGH", 1, 4, new_id())
        vault.trays.add(account, "LOW", 2, 4, new_id())
        someone = f.on_file(border.office, account)
        f.ready_card(border.office, someone, border.place)
        (card,) = vault.custody.of_person(someone.id)
        vault.storage.put_away(account, card.document_number, "HIGH", 3, new_id())
        vault.trays.rename(account, tray.id, "SAFE", new_id())
        assert [one.label for one in vault.trays.move(account, tray.id, 2, new_id())] == [
            "LOW", "SAFE",
        ]  # fmt: skip
        found = vault.custody.by_number(card.document_number)
        assert str(found.place if found else None) == "SAFE / 3"
    finally:
        vault.close()
    for login in ("other", "partner"):
        tried = border.stranger(login).does(
            "UPDATE trays SET label = 'MINE' WHERE id = %s", (tray.id,)
        )
        assert tried == NOTHING or str(tried).startswith("42501"), login
