"""A small issuance day through the real windows, as `counter-app tour --journey day` plays it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

SHOWN = (
    "day-plan", "day-ready-list", "day-variants", "day-waves", "door-expected", "door-early",
    "door-no-card", "door-not-today", "door-priority", "door-late", "floor-called", "call-screen",
    "runner-bring", "desk-signed", "package-sealed", "laptop-sign-in", "laptop-door",
    "laptop-closed", "board-steered", "home-conflicts",
    "count-under-way", "closing-closed", "report-page-1",
)  # fmt: skip


@pytest.mark.slow
def test_an_issuance_day_runs_from_the_plan_to_the_report(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    ended = subprocess.run(
        [sys.executable, "-m", "counter_app", "tour", "--journey", "day", "--quick", "--out",
         str(out), "--language", "en"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COUNTER_HOME": str(tmp_path / "home")},
        capture_output=True, text=True, timeout=400, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert (report["ended"], report["journey"]) == ("well", "day")
    assert all(step["checked"] for step in report["steps"])
    pictures = [picture for step in report["steps"] for picture in step["pictures"]]
    assert {picture[3:-4] for picture in pictures} >= set(SHOWN)
    assert all((out / picture).stat().st_size > 5_000 for picture in pictures)
    assert b"BEGIN:VEVENT" in (out / "invitation.ics").read_bytes()
    paper = PdfReader(out / "report.pdf").pages[0].extract_text()
    assert "September 2026" in paper
    listed = [load_workbook(out / f"list-{number}.xlsx").active for number in (1, 2)]
    assert [sheet is not None and sheet.max_row for sheet in listed] >= [24, 40]
