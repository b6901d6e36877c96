"""Builds the files that the tests of tables read."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest
from openpyxl import Workbook

from counter_app.domain.errors import CounterError
from counter_app.domain.tables import Table
from counter_app.exchange.tables import read_table


def packed(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@lru_cache
def small_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["V-nummer", "Geboortedatum"], [358278968, date(2001, 2, 3)], ["0872092314", "x"]):
        sheet.append(row)
    return packed(book)


def repacked(changes: dict[str, bytes], *, base: bytes | None = None) -> bytes:
    """Return a workbook with some parts changed or added."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(base or small_workbook())) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for name in source.namelist():
            copy.writestr(name, changes.get(name, source.read(name)))
        for name in changes.keys() - set(source.namelist()):
            copy.writestr(name, changes[name])
    return target.getvalue()


def sheet_of(rows: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()


@lru_cache
def workbook_with_shared_texts() -> bytes:
    """Return a workbook as spreadsheets themselves save them: texts in a part of their own."""
    with zipfile.ZipFile(io.BytesIO(small_workbook())) as source:
        types = source.read("[Content_Types].xml")
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    texts = (
        f'<sst xmlns="{space}"><si><t>naam</t></si><si><r><t>Z</t></r><r><t>oë</t></r></si></sst>'
    )
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    return repacked(
        {
            "[Content_Types].xml": types.replace(b"</Types>", override.encode()),
            "xl/sharedStrings.xml": texts.encode(),
            "xl/worksheets/sheet1.xml": sheet_of(row),
        }
    )


def read(folder: Path, content: bytes, name: str = "list.csv") -> Table:
    path = folder / name
    path.write_bytes(content)
    return read_table(path)


def refusal(folder: Path, content: bytes, name: str = "list.xlsx") -> CounterError:
    with pytest.raises(CounterError) as caught:
        read(folder, content, name)
    assert caught.value.values["file"] == name
    return caught.value


def cells(table: Table) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]
