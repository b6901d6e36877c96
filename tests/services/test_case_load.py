"""A list of people is planned row by row; what cannot be planned is named."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.places import Stage, Way
from counter_app.domain.errors import Code
from counter_app.domain.operators import Actor
from counter_app.services.case_load import CaseLoad
from counter_app.services.office import Office
from counter_app.settings import contact_rules, plan_rules
from tests import contacts_office as c
from tests import factories as f
from tests.expectations import refused


def loader(office: Office) -> CaseLoad:
    c.on_the_map(office)
    return CaseLoad(
        office.store, plan_rules(), c.rules_of_today(), contact_rules(), office.appointments,
        office.rules.horizon_days,
    )  # fmt: skip


def test_each_row_has_its_plan(office: Office, clerk: Actor, tmp_path: Path) -> None:
    mother, child, alone = (c.in_delft(office, clerk) for _ in range(3))
    c.took(office, mother.id, 30)
    expired = (f.TODAY - timedelta(days=3)).isoformat()
    file = tmp_path / "load.csv"
    file.write_text(
        "V-nummer;Soort;Gezin;Geldig tot\n"
        f"{mother.v_number};verlenging;A;{expired}\n"
        f"{child.v_number};extension;A;{expired}\n"
        f"{alone.v_number};Terugkeervisum;;\n"
        "9999999999;extension;;\n"
        f"{mother.v_number};extension;;\n"
        f"{alone.v_number};nonsense;;\n",
        encoding="utf-8",
    )
    steps: list[tuple[int, int]] = []
    report = loader(office).plan(clerk, file, told=lambda done, of: steps.append((done, of)))
    rows = {row.row: row for row in report.rows}
    first = {one.contact: one for one in rows[2].contacts}
    assert (first[Contact.BIOMETRICS].fate, first[Contact.BIOMETRICS].rule) == (
        Fate.NOT_NEEDED, "reuse.E",
    )  # fmt: skip
    together = [visit for visit in rows[3].visits if visit.stage is Stage.NOW]
    assert [(visit.persons, visit.way, visit.contacts) for visit in together] == [
        (2, Way.DESK, (Contact.BIOMETRICS, Contact.ENDORSEMENT))
    ]
    assert rows[4].visits[0].contacts == (Contact.RETURN_VISA,)
    assert rows[4].visits[0].kilometres
    assert [(n, rows[n].code, rows[n].field) for n in (5, 6, 7)] == [
        (5, Code.NOT_FOUND, "v_number"), (6, Code.V_NUMBER_TAKEN, "v_number"),
        (7, Code.BAD_WORD, "procedure"),
    ]  # fmt: skip
    totals = report.totals
    assert (totals.rows, totals.wrong, totals.asked, totals.made) == (6, 3, 7, 5)
    assert totals.by_rule == {"reuse.E": 1}
    assert totals.unplaced == 0


def test_a_list_that_is_none(office: Office, clerk: Actor, tmp_path: Path) -> None:
    file = tmp_path / "load.csv"
    file.write_text("V-nummer;Naam\n1;x\n", encoding="utf-8")
    with refused(Code.FILE_UNKNOWN_COLUMNS):
        loader(office).plan(clerk, file)
    file.write_text("V-nummer;Soort\n", encoding="utf-8")
    with refused(Code.FILE_EMPTY):
        loader(office).plan(clerk, file)
