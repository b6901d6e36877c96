"""The list of documents reported missing: taken in whole, asked at each reading."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.findings import DocumentFinding
from counter_app.domain.identity.mrz import MrzFields, read, write_td3
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.services.identity import document_seen
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, unchanged

MRZ = "P<VNMLE<<DUNG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nPC50376554VNM0804068M3210075<<<<<<<<<<<<<<<4"


def listed(folder: Path, *rows: str, heading: str = "Land;Documentnummer;Gemeld op") -> Path:
    path = folder / f"{new_id()}.csv"
    path.write_text("\n".join((heading, *rows)), encoding="utf-8")
    return path


def test_a_reported_document_is_found_at_its_reading(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    mrz, someone = read(MRZ, f.TODAY), f.on_file(office, clerk)
    kinds = [each.kind for each in office.identity.compare(clerk, mrz, someone).findings]
    assert DocumentFinding.REPORTED_MISSING not in kinds
    assert office.reported_documents.list_of() is None
    path = listed(tmp_path, "VNM;pc 5037655;01-09-2026", "D;C01X00T47;", "Mars;X1;", "BEL;;")
    report = office.reported_documents.take_in(planner, path)
    assert (report.on_list, report.added, report.removed) == (2, 2, 0)
    assert [(row.row, row.code) for row in report.wrong] == [
        (4, Code.BAD_NATIONALITY), (5, Code.BAD_DOCUMENT_NUMBER),
    ]  # fmt: skip
    first = office.identity.compare(clerk, mrz, someone).findings[0]
    assert (first.kind, first.on) == (DocumentFinding.REPORTED_MISSING, date(2026, 9, 1))
    assert first.needs_answer
    german = MrzFields(
        document_code="P", issuer="D", document_number="C01X00T47", surname="Muster",
        given_names="Eva", nationality="D", date_of_birth=PartialDate(1990, 1, 1), sex="F",
        date_of_expiry=date(2030, 1, 1),
    )  # fmt: skip
    found = office.identity.compare(clerk, read("\n".join(write_td3(german)), f.TODAY), someone)
    assert found.findings[0].kind is DocumentFinding.REPORTED_MISSING


def test_the_next_list_replaces_the_one_before(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    office.reported_documents.take_in(planner, listed(tmp_path, "VNM;PC5037655;"))
    fresh = listed(tmp_path, "VNM,A1", "VNM,A1", heading="issuer,number")
    report = office.reported_documents.take_in(planner, fresh, date(2026, 9, 3))
    assert (report.on_list, report.added, report.removed) == (1, 1, 1)
    assert office.reported_documents.list_of() == date(2026, 9, 3)
    for bad in (listed(tmp_path, "x;y"), listed(tmp_path, "x;y", heading="name;colour")):
        with unchanged(office.store), pytest.raises(Invalid):
            office.reported_documents.take_in(planner, bad)
    with refused(Code.NOT_PERMITTED):
        office.reported_documents.take_in(clerk, fresh)


def test_the_number_shown_last_time_is_compared(office: Office, clerk: Actor) -> None:
    someone, mrz = f.on_file(office, clerk), read(MRZ, f.TODAY)
    visit = f.book(office, clerk, f.later(30), someone)
    f.served(office, clerk, visit.id)
    first = office.identity.compare(clerk, mrz, someone)
    assert len(first.rows) == 5
    seen = document_seen(mrz, first, was_typed=False)
    office.identity.verify(clerk, visit.id, someone.id, seen, f.ACCEPTED, new_id())
    again = office.identity.compare(clerk, mrz, someone)
    assert again.rows[5].in_document == again.rows[5].on_file == "PC5037655"
    assert DocumentFinding.OTHER_NUMBER not in [each.kind for each in again.findings]
    renewed = MRZ.replace("PC50376554", "PC50376561").replace("<<<4", "<<<0")
    kinds = [
        x.kind for x in office.identity.compare(clerk, read(renewed, f.TODAY), someone).findings
    ]
    assert DocumentFinding.OTHER_NUMBER in kinds
