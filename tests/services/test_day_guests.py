"""Rosters for an issuance day: who is meant, who is proposed, and what each still lacks."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from counter_app.domain.booking import DayPart
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.findings import FindingCode
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.guests import Match, Readiness
from counter_app.domain.issuance_days.ready import ListKind
from counter_app.domain.issuance_days.roster import with_not_used
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person
from counter_app.services.office import Office
from tests import factories as f
from tests import issuance_day_office as d
from tests.expectations import refused, unchanged

HEAD = ("V-nummer", "Achternaam", "Voornamen", "Geboortedatum", "Nationaliteit", "E-mail")


def roster(folder: Path, *rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> Path:
    path = folder / f"{new_id()}.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as out:
        csv.writer(out, delimiter=";").writerows([head, *rows])
    return path


def person(office: Office, scene: d.Scene, surname: str, given: str, **changes: object) -> Person:
    facts: dict[str, object] = {
        "id": new_id(), "v_number": f.v_number(), "surname": surname, "given_names": given,
        "date_of_birth": PartialDate(2004, 3, 9), "nationality": "VNM",
    }  # fmt: skip
    made = Person(**{**facts, **changes})  # type: ignore[arg-type]
    return office.people.add(scene.planner, made, new_id())


def test_a_v_number_is_enough(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    known = person(office, scene, "Nguyễn", "Thị Lan")
    path = roster(tmp_path, (known.v_number or "", "NGUYEN", "Thi Lan", "2004-03-09", "VNM", ""))
    report = office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    assert (report.rows, report.by_number, report.people_added) == (1, 1, 0)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert (one.guest.match, one.guest.person_id) == (Match.BY_NUMBER, known.id)
    assert one.readiness is Readiness.NO_CARD


def test_who_is_new_with_a_number_is_put_on_file(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    number = f.v_number()
    path = roster(tmp_path, (number, "Lin", "Mei", "2005-01-02", "CHN", "mei@example.org"))
    report = office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    assert (report.by_number, report.people_added) == (1, 1)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert one.v_number == number


def test_a_name_and_a_birth_date_make_a_proposal_that_a_person_confirms(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    known = person(office, scene, "van der Berg", "Anna Maria")
    path = roster(tmp_path, ("", "Berg, van der", "Anna Maria", "09-03-2004", "VNM", ""))
    report = office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    assert (report.proposed, report.by_number, report.people_added) == (1, 0, 0)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).of(ListKind.TO_CONFIRM)
    assert one.readiness is Readiness.NO_V_NUMBER
    assert one.proposal_name == "van der Berg, Anna Maria"
    gesture = new_id()
    settled = office.day_guests.settle(scene.planner, one.guest, known.id, gesture)
    assert (settled.match, settled.person_id) == (Match.CONFIRMED, known.id)
    assert office.day_guests.settle(scene.planner, one.guest, known.id, gesture) == settled
    with pytest.raises(Conflict):
        office.day_guests.settle(scene.planner, one.guest, None, new_id())


MAIL_HEAD = (*HEAD, "Taal")


def test_an_address_of_a_list_fills_what_is_empty_on_file_and_nothing_else(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    empty = person(office, scene, "Nguyễn", "Lan")
    written = person(office, scene, "Silva", "Ana", email="ana@example.org", languages=("pt",))
    rows = [
        (one.v_number or "", one.surname, one.given_names, "2004-03-09", "VNM", mail, "en")
        for one, mail in ((empty, "lan@example.org"), (written, "other@example.org"))
    ]
    path = roster(tmp_path, *rows, head=MAIL_HEAD)
    body = scene.institutions[0].id
    assert office.day_guests.take_in(scene.planner, scene.day.id, body, path).by_number == 2
    filled = office.people.get(empty.id)
    assert (filled.email, filled.languages) == ("lan@example.org", ("en",))
    assert filled.version == empty.version + 1
    assert office.people.get(written.id) == written


def test_a_newer_list_fills_the_address_of_who_stood_on_an_older_one(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    known = person(office, scene, "Nguyễn", "Lan")
    line = (known.v_number or "", "Nguyễn", "Lan", "2004-03-09", "VNM")
    body = scene.institutions[0].id
    for mail in ("", "lan@example.org", "later@example.org"):
        office.day_guests.take_in(
            scene.planner, scene.day.id, body, roster(tmp_path, (*line, mail))
        )
    assert office.people.get(known.id).email == "lan@example.org"


def test_who_is_confirmed_gets_the_address_of_the_list(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    known = person(office, scene, "van der Berg", "Anna Maria")
    row = ("", "Berg, van der", "Anna Maria", "09-03-2004", "VNM", "anna@example.org", "fr")
    path = roster(tmp_path, row, head=MAIL_HEAD)
    office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert office.people.get(known.id).email is None
    office.day_guests.settle(scene.planner, one.guest, known.id, new_id())
    filled = office.people.get(known.id)
    assert (filled.email, filled.languages) == ("anna@example.org", ("fr",))


def test_a_proposal_can_be_refused(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    person(office, scene, "Silva", "João")
    path = roster(tmp_path, ("", "Silva", "Joao", "2004-03-09", "BRA", ""))
    office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    settled = office.day_guests.settle(scene.planner, one.guest, None, new_id())
    assert (settled.match, settled.person_id) == (Match.REJECTED, None)
    assert not office.day_guests.ready(scene.planner, scene.day.id).of(ListKind.TO_CONFIRM)


def waiting_card(office: Office, folder: Path, **facts: str) -> str:
    """Take in a card of the maker whose holder is not on file; return its V-number."""
    number = f.v_number()
    card = {
        "v_number": number, "surname": "Silva", "given_names": "João Pedro",
        "date_of_birth": "2004-03-09", **facts,
    }  # fmt: skip
    office.imports.consignment(f.seat(office, "demo"), f.consignment(folder / "c.csv", card))
    return number


def test_a_card_that_waits_for_nobody_on_file_is_proposed_with_its_number(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    body = scene.institutions[0].id
    rows = (
        ("", "Silva", "Joao Pedro", "2004-03-09", "BRA", "joao@example.org"),
        ("", "Silva", "Joao Pedro", "2004-03-10", "BRA", ""),  # another day: another person
    )
    office.day_guests.take_in(scene.planner, scene.day.id, body, roster(tmp_path, *rows))
    assert not office.day_guests.ready(scene.planner, scene.day.id).of(ListKind.TO_CONFIRM)
    number = waiting_card(office, tmp_path)  # it comes after the list
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).of(ListKind.TO_CONFIRM)
    assert (one.proposal_number, one.proposal_name) == (number, "Silva, João Pedro")
    settle, gesture = office.day_guests.settle_as, new_id()
    settled = settle(scene.planner, one.guest, one.proposal_number, gesture)
    assert settled.match is Match.CONFIRMED
    assert settle(scene.planner, one.guest, one.proposal_number, gesture) == settled
    assert settled.person_id is not None
    made = office.people.get(settled.person_id)
    assert (made.v_number, made.given_names, made.nationality) == (number, "João Pedro", "BRA")
    assert made.email == "joao@example.org"
    (card,) = office.custody.of_person(made.id)
    assert card.person_id == made.id
    ready = office.day_guests.ready(scene.planner, scene.day.id)
    assert not ready.of(ListKind.TO_CONFIRM)
    assert Readiness.CARD_ELSEWHERE in ready.by_readiness()


def test_a_card_that_was_refused_is_proposed_no_more(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    waiting_card(office, tmp_path)
    path = roster(tmp_path, ("", "Silva", "Joao Pedro", "2004-03-09", "BRA", ""))
    office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).of(ListKind.TO_CONFIRM)
    office.day_guests.settle(scene.planner, one.guest, None, new_id())
    assert not office.day_guests.ready(scene.planner, scene.day.id).of(ListKind.TO_CONFIRM)


def test_somebody_is_named_by_a_number(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    known = person(office, scene, "Kowalska", "Anna")
    taken = person(office, scene, "Nguyễn", "Lan")
    rows = (
        ("", "Zonder", "Nummer", "2001-01-01", "", ""),
        (taken.v_number or "", "Nguyễn", "Lan", "2004-03-09", "VNM", ""),
    )
    body = scene.institutions[0].id
    office.day_guests.take_in(scene.planner, scene.day.id, body, roster(tmp_path, *rows))
    by_name = {one.guest.surname: one.guest for one in
               office.day_guests.ready(scene.planner, scene.day.id).guests}  # fmt: skip
    line, joined = by_name["Zonder"], by_name["Nguyễn"]
    settle = office.day_guests.settle_as
    with refused(Code.BAD_V_NUMBER):
        settle(scene.planner, line, "12345", new_id())
    with unchanged(office.store), refused(Code.NOT_FOUND):
        settle(scene.planner, line, f.v_number(), new_id())
    with unchanged(office.store), refused(Code.ALREADY_BOOKED):
        settle(scene.planner, line, taken.v_number or "", new_id())
    with unchanged(office.store), refused(Code.WRONG_STATE):
        settle(scene.planner, joined, known.v_number or "", new_id())
    number = waiting_card(office, tmp_path)
    with unchanged(office.store), refused(Code.REQUIRED):  # the list says no nationality
        settle(scene.planner, line, number, new_id())
    settled = settle(scene.planner, line, f" {known.v_number} ", new_id())
    assert settled.person_id == known.id


def test_somebody_is_named_by_the_card_in_hand(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    known = person(office, scene, "Kowalska", "Anna")
    f.new_card(office, known, f.seat(office, "demo").location_id)
    (card,) = office.custody.of_person(known.id)
    path = roster(tmp_path, ("", "Zonder", "Nummer", "2001-01-01", "", ""))
    office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    number = card.document_number.lower()
    settled = office.day_guests.settle_as(scene.planner, one.guest, number, new_id())
    assert settled.person_id == known.id


def test_a_number_that_name_and_birth_date_contradict_is_only_a_proposal(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    known = person(office, scene, "Nguyễn", "Lan")
    path = roster(tmp_path, (known.v_number or "", "Kowalski", "Jan", "1999-12-31", "POL", ""))
    report = office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    assert (report.by_number, report.proposed) == (0, 1)


def test_a_number_that_lost_its_zeros_is_proposed(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    known = person(office, scene, "Nguyễn", "Lan", v_number="0012345679")
    path = roster(tmp_path, ("12345679", "Nguyen", "Lan", "2004-03-09", "VNM", ""))
    report = office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    assert report.proposed == 1
    assert FindingCode.LOST_LEADING_ZERO in {one.code for one in report.findings}
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert one.guest.proposal_id == known.id


def test_no_line_is_dropped(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    path = roster(
        tmp_path, ("", "Zonder", "Nummer", "", "", ""), ("x", "Met", "Fout", "31-31-2004", "", "")
    )
    report = office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    assert (report.rows, report.nobody) == (2, 2)
    ready = office.day_guests.ready(scene.planner, scene.day.id)
    assert {one.guest.given_number for one in ready.of(ListKind.NO_V_NUMBER)} == {"", "x"}


def test_the_same_list_twice_changes_nothing_and_a_longer_one_adds_the_rest(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    first = (f.v_number(), "Lin", "Mei", "2005-01-02", "CHN", "")
    second = ("", "Zonder", "Nummer", "2003-05-05", "IND", "")
    path = roster(tmp_path, first, second)
    body = scene.institutions[0].id
    once = office.day_guests.take_in(scene.planner, scene.day.id, body, path)
    again = office.day_guests.take_in(scene.planner, scene.day.id, body, path)
    assert again.repeated
    assert not once.repeated
    assert (again.rows, again.by_number, again.nobody) == (2, 1, 1)
    longer = roster(
        tmp_path, second, (*first[:5], "mei@example.org"),
        (f.v_number(), "Kim", "Ji-woo", "2004-02-02", "KOR", ""),
    )  # fmt: skip
    more = office.day_guests.take_in(scene.planner, scene.day.id, body, longer)
    assert (more.rows, more.unchanged, more.by_number) == (3, 2, 1)
    guests = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert len(guests) == 3
    assert "mei@example.org" in {one.guest.email for one in guests}


def test_who_is_on_two_lists_is_told(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    line = (f.v_number(), "Lin", "Mei", "2005-01-02", "CHN", "")
    for body, name in zip(scene.institutions, ("a", "b"), strict=True):
        folder = tmp_path / name
        folder.mkdir()
        office.day_guests.take_in(scene.planner, scene.day.id, body.id, roster(folder, line))
    guests = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert sorted(one.guest.match for one in guests) == [Match.BY_NUMBER, Match.DOUBLE]
    double = next(one.guest for one in guests if one.guest.match is Match.DOUBLE)
    with pytest.raises(Refused) as refused:
        office.day_guests.settle(scene.planner, double, double.proposal_id, new_id())
    assert refused.value.code is Code.ALREADY_BOOKED


def test_columns_are_mapped_once_and_remembered(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    head = ("Kenmerk", "Student", "Roepnaam", "Dag", "Bus", "Dagdeel")
    line = ("", "Okafor", "Chidi", "2004-03-09", "bus 1", "ochtend")
    path = roster(tmp_path, line, head=head)
    body = scene.institutions[0].id
    seen = office.day_guests.columns(scene.planner, body, path)
    assert set(seen.missing) == {"surname", "date_of_birth"}
    assert seen.headings == head
    with pytest.raises(Invalid) as invalid:
        office.day_guests.take_in(scene.planner, scene.day.id, body, path)
    assert invalid.value.code is Code.FILE_UNKNOWN_COLUMNS
    said = {"v_number": "Kenmerk", "surname": "Student", "date_of_birth": "Dag"}
    office.day_guests.take_in(scene.planner, scene.day.id, body, path, said)
    again = roster(tmp_path, ("", "Diallo", "Awa", "2004-03-10", "", "middag"), head=head)
    assert office.day_guests.columns(scene.planner, body, again).missing == ()
    report = office.day_guests.take_in(scene.planner, scene.day.id, body, again)
    assert report.rows == 1
    guests = {
        one.guest.surname: one.guest
        for one in office.day_guests.ready(scene.planner, scene.day.id).guests
    }
    assert (guests["Okafor"].party, guests["Okafor"].preference) == ("bus 1", DayPart.MORNING)
    assert guests["Diallo"].preference is DayPart.AFTERNOON


def test_what_columns_hold_may_be_said_after_a_list_was_taken_in(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    body = scene.institutions[0].id
    numbers = (f.v_number(), f.v_number())
    head = ("Achternaam", "Geboortedatum", "Zaak", "Roep", "Reis", "Telefoon", "Opmerking", "Leeg")
    lines = [
        ("Okafor", "2004-03-09", numbers[0], "Chidi", "bus 1", "06", "linkshandig", ""),
        ("Diallo", "2004-03-10", numbers[1], "Awa", "bus 2", "06", "", ""),
        ("Diallo", "2004-03-11", "", "Binta", "bus 2", "06", "", ""),
    ]
    path = roster(tmp_path, *lines, head=head)
    actor, day = scene.planner, scene.day.id
    first = office.day_guests.take_in(actor, day, body, path)
    # a telephone number is known and not asked for; an empty column is nothing to ask about
    assert first.unread == ("Zaak", "Roep", "Reis", "Opmerking")
    assert (first.rows, first.by_number) == (3, 0)
    again = office.day_guests.take_in(actor, day, body, path)
    assert (again.repeated, again.unread) == (True, first.unread)
    before = {one.guest.id: one.guest for one in office.day_guests.ready(actor, day).guests}
    settled = next(one for one in before.values() if one.born.iso() == "2004-03-11")
    office.day_guests.settle(actor, settled, None, new_id())  # nobody on file, a person says

    seen = office.day_guests.columns(actor, body, path)
    said = {"v_number": "Zaak", "given_names": "Roep", "party": "Reis"}
    report = office.day_guests.take_in(actor, day, body, path, with_not_used(said, seen.unread))
    assert (report.repeated, report.unread, report.roster_id) == (False, (), first.roster_id)
    after = {one.guest.id: one.guest for one in office.day_guests.ready(actor, day).guests}
    assert after.keys() == before.keys()  # no line came twice
    by_name = {one.born.iso(): one for one in after.values()}
    okafor = by_name["2004-03-09"]
    assert (okafor.v_number, okafor.given_names, okafor.party) == (numbers[0], "Chidi", "bus 1")
    kept = by_name["2004-03-11"]
    assert (kept.match, kept.party, kept.given_names) == (Match.REJECTED, "bus 2", "")
    # remembered, also what holds nothing
    next_list = roster(
        tmp_path, lines[0], ("Sow", "2004-05-05", "", "Ida", "", "", "x", ""), head=head
    )
    report = office.day_guests.take_in(actor, day, body, next_list)
    assert (report.unread, report.rows, report.unchanged) == ((), 2, 1)
    assert office.audit.verify().flaws == ()


@pytest.mark.parametrize(
    ("nationality", "wanted"),
    [("USA", Readiness.BIOMETRICS_FIRST), ("IND", Readiness.NO_CARD)],
)
def test_who_needs_no_mvv_comes_for_biometrics_first(
    office: Office, tmp_path: Path, nationality: str, wanted: Readiness
) -> None:
    scene = d.scene(office)
    path = roster(tmp_path, (f.v_number(), "Smith", "Jo", "2004-03-09", nationality, ""))
    office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert one.readiness is wanted


def test_a_card_elsewhere_is_told_with_its_place(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    clerk = f.seat(office, "demo")
    number = f.v_number()
    path = roster(tmp_path, (number, "Lin", "Mei", "2005-01-02", "CHN", ""))
    office.day_guests.take_in(scene.planner, scene.day.id, scene.institutions[0].id, path)
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert one.guest.person_id is not None
    f.card_for(office, clerk, tmp_path, office.people.get(one.guest.person_id))
    (one,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    assert (one.readiness, one.card_place) == (Readiness.CARD_ELSEWHERE, "Den Haag")
    assert one.may_be_invited


def test_a_list_of_somebody_else_is_refused(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    stranger = d.institution(office, scene.planner, "Elders")
    path = roster(tmp_path, ("", "Lin", "Mei", "2005-01-02", "CHN", ""))
    with pytest.raises(Refused) as refused:
        office.day_guests.take_in(scene.planner, scene.day.id, stranger.id, path)
    assert refused.value.code is Code.WRONG_STATE
