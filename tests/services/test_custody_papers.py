"""Papers of the vault say what their readers need, and lists name no person."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from counter_app.domain.custody.stickers import Written
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from tests import factories as f
from tests.expectations import refused
from tests.services.custody_office import second_location, visits_being_served


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


def read(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_packing_list_names_cards_and_seals_but_nobody(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    there, _ = second_location(office, demo)
    someone = f.on_file(office, demo, surname="Onbekend")
    card = f.card_for(office, demo, tmp_path, someone)
    sent = office.consignments.pack(
        demo, (Parcel("1", "S-77", (card.id,)),), there.location_id, "T-1", "Koerier", new_id()
    )
    for language, title in (("nl", "Paklijst"), ("en", "Packing list")):
        text = read(office.papers.packing_list(demo, sent.id, language))
        for part in (title, "T-1", "S-77", card.document_number, "Zwolle", "Koerier"):
            assert part in text
        assert "Onbekend" not in text
        assert str(someone.v_number) not in text


def test_the_report_of_a_missing_card_tells_its_steps(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    card = f.card_for(office, demo, tmp_path, f.on_file(office, demo))
    case = office.cases.miss(demo, card.document_number, "not in its tray", new_id())
    text = read(office.papers.missing_report(demo, case.id, "en"))
    for part in (card.document_number, "not in its tray", "no period is set", "in stock"):
        assert part in text
    seal = office.cases.recall
    other = f.card_for(office, demo, tmp_path, f.on_file(office, demo))
    blocked = seal(demo, other.document_number, "asked for", new_id())
    with refused(Code.WRONG_STATE):
        office.papers.missing_report(demo, blocked.id)


def test_a_pick_list_and_a_sticker(office: Office, demo: Actor, tmp_path: Path) -> None:
    someone = f.on_file(office, demo)
    card = f.card_for(office, demo, tmp_path, someone)
    f.book(office, demo, f.local(f.SATURDAY, 10), someone)
    text = read(office.papers.pick_list(demo, f.SATURDAY))
    assert card.document_number in text
    assert "10:00" in text
    office.stickers.add_roll(demo, "RESIDENCE_ENDORSEMENT", "VA001", "VA009", new_id())
    ((visit, about, _),) = visits_being_served(office, demo, [f.on_file(office, demo)])
    office.stickers.place(demo, visit, about, "VA001", date(2030, 1, 1), Written.PRINTED, new_id())
    label = office.papers.sticker(demo, "VA001", "en")
    (page,) = pdfium.PdfDocument(label)
    assert [round(side * 25.4 / 72) for side in page.get_size()] == [105, 74]
    printed = read(label)
    for part in ("VA001", f.PASSPORT.number, "4 March 2027"):
        assert part in printed
    with refused(Code.NOT_FOUND):
        office.papers.sticker(demo, "VA002")


def test_a_put_away_list_goes_along_the_trays_and_names_nobody(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    assert "has its place" in read(office.papers.put_away_list(demo, "en"))
    office.trays.add(demo, "NEAR", 1, 1, new_id())
    people = [f.on_file(office, demo, surname="Onbekend") for _ in range(2)]
    file = f.consignment(tmp_path / "two.csv", *({"person": one} for one in people))
    made, _ = office.consignments.announce(demo, file, "M-1", "Koerier", new_id())
    office.consignments.open_bag(demo, made.bags[0].id, "1", new_id())
    for item in made.items:
        office.consignments.scan(demo, made.id, item.document_number, new_id())
    for language, title, full in (
        ("nl", "Opberglijst", "geen plaats vrij"), ("en", "Put-away list", "no place free"),
    ):  # fmt: skip
        text = read(office.papers.put_away_list(demo, language))
        for part in (title, full, "NEAR / 1", *(item.document_number for item in made.items)):
            assert part in text
        assert "Onbekend" not in text
