"""Tables out of files that others send: what is read, and how bad files are told apart."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.domain.tables import EncodingDoubt
from counter_app.exchange import bad_table, tables, workbooks
from counter_app.exchange.tables import read_table
from tests.exchange.table_files import (
    cells,
    packed,
    read,
    refusal,
    repacked,
    sheet_of,
    small_workbook,
    workbook_with_shared_texts,
)

OLE2 = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
DAY = Path(__file__).parents[1] / "fixtures" / "issuance-day"


# what is read


def test_numbers_of_a_workbook_stay_numbers_and_days_stay_days(tmp_path: Path) -> None:
    table = read(tmp_path, small_workbook(), "list.xlsx")
    assert cells(table) == [
        ("V-nummer", "Geboortedatum"),
        (358278968, date(2001, 2, 3)),
        ("0872092314", "x"),
    ]


def test_shared_texts_are_read(tmp_path: Path) -> None:
    assert cells(read(tmp_path, workbook_with_shared_texts())) == [("naam", "Zoë")]


def test_rows_keep_the_number_a_spreadsheet_shows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "title"
    sheet["B4"] = "here"
    sheet["A9"] = "  "
    table = read(tmp_path, packed(book), "list.xlsx")
    assert [(row.number, row.cells) for row in table.rows] == [(1, ("title",)), (4, (None, "here"))]
    assert table.empty_rows == (2, 3)


def test_every_kind_of_cell_has_its_form(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    moment = datetime.fromisoformat("2001-02-03T04:05")
    sheet.append([1.0, 1.5, True, moment, "=1+1", "'=2", None, "e"])
    table = read(tmp_path, packed(book), "list.xlsx")
    assert cells(table) == [(1, 1.5, "TRUE", "2001-02-03 04:05:00", None, "'=2", None, "e")]


def test_a_formula_gives_the_value_the_spreadsheet_stored(tmp_path: Path) -> None:
    part = sheet_of('<row r="1"><c r="A1"><f>1+1</f><v>5</v></c></row>')
    assert cells(read(tmp_path, repacked({"xl/worksheets/sheet1.xml": part}))) == [(5,)]


def test_the_first_visible_sheet_with_content_is_read_and_the_others_named(tmp_path: Path) -> None:
    book = Workbook()
    hidden = book.active
    assert hidden is not None
    hidden["A1"] = "hidden"
    book.create_sheet("Empty")
    book.create_sheet("People")["A1"] = "read"
    book.create_sheet("More")["B7"] = 1
    book.create_sheet("Blank")
    hidden.sheet_state = "hidden"
    table = read(tmp_path, packed(book), "list.xlsx")
    assert (table.sheet, table.other_sheets) == ("People", ("More",))
    assert cells(table) == [("read",)]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "told", "doubt"),
    [
        ("utf-8", "utf-8", EncodingDoubt.NONE),
        ("utf-8-sig", "utf-8", EncodingDoubt.NONE),
        ("utf-16", "utf-16", EncodingDoubt.NONE),
        ("utf-16-le", "utf-16-le", EncodingDoubt.NONE),
        ("utf-16-be", "utf-16-be", EncodingDoubt.NONE),
        ("utf-32", "utf-32", EncodingDoubt.NONE),
        ("cp1252", "windows-1252", EncodingDoubt.ASSUMED),
    ],
)
def test_text_files_are_read_in_any_encoding_with_any_delimiter(
    tmp_path: Path, encoding: str, told: str, doubt: EncodingDoubt, delimiter: str
) -> None:
    lines = (("v_nummer", "naam", "email"), ("0123456789", "Élisabeth – Zoë", "a@b.nl"))
    text = "\r\n".join(delimiter.join(line) for line in lines)
    table = read(tmp_path, text.encode(encoding))
    assert cells(table) == list(lines)
    assert (table.encoding, table.encoding_doubt, table.delimiter) == (told, doubt, delimiter)


def test_quoted_cells_may_hold_delimiters_quotes_and_lines(tmp_path: Path) -> None:
    text = 'a;b\n"1;2";"say ""x""\nand y"\n3;4\n'
    table = read(tmp_path, text.encode())
    assert [(row.number, row.cells) for row in table.rows] == [
        (1, ("a", "b")),
        (2, ("1;2", 'say "x"\nand y')),
        (3, ("3", "4")),
    ]


def test_commas_in_names_do_not_mislead_the_choice_of_delimiter(tmp_path: Path) -> None:
    text = "naam;plaats\n" + "Berg, van den, J.;Delft, Zuid\n" * 5
    assert read(tmp_path, text.encode()).delimiter == ";"


def test_the_line_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    table = read(tmp_path, b"sep=|\na,b|c;d\n")
    assert [(row.number, row.cells) for row in table.rows] == [(1, ("a,b", "c;d"))]


def test_empty_rows_of_a_text_file_are_counted(tmp_path: Path) -> None:
    table = read(tmp_path, b"a;b\n\n1;2\n\n;;\n")
    assert [row.number for row in table.rows] == [1, 3]
    assert table.empty_rows == (2, 4, 5)


def test_some_broken_letters_do_not_turn_utf_8_into_another_encoding(tmp_path: Path) -> None:
    content = b"naam;plaats\n" + "Zoë;Curaçao\n".encode() * 3 + b"Zo\xc3;x\n"
    table = read(tmp_path, content)
    assert table.encoding_doubt is EncodingDoubt.DAMAGED
    assert table.rows[1].cells == ("Zoë", "Curaçao")
    assert table.rows[4].cells == ("Zo\ufffd", "x")


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    assert read(tmp_path, small_workbook(), "list.csv").encoding == ""
    assert read(tmp_path, b"a;b\n1;2\n", "list.xlsx").delimiter == ";"


@pytest.mark.parametrize(
    "name", ["students-noordzee.xlsx", "students-delta.csv", "consignment.csv"]
)
def test_the_files_of_an_issuance_day_are_read(name: str) -> None:
    table = read_table(DAY / name)
    assert {"students-noordzee.xlsx": 244, "students-delta.csv": 161, "consignment.csv": 394}[
        name
    ] == len(table.rows)


# what is refused


def test_a_missing_file_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        read_table(tmp_path / "gone.csv")
    assert (caught.value.code, caught.value.values) == (Code.FILE_MISSING, {"file": "gone.csv"})


@pytest.mark.parametrize("name", ["a\x00b.csv", "x" * 5000])
def test_a_path_that_no_system_has_is_unavailable(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unavailable) as caught:
        read_table(tmp_path / name)
    assert caught.value.code is Code.FILE_UNREADABLE


def test_a_file_that_may_not_be_read_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", locked)
    path = tmp_path / "list.csv"
    path.touch()
    with pytest.raises(Unavailable) as caught:
        read_table(path)
    assert caught.value.code is Code.FILE_UNREADABLE
    assert caught.value.values == {"file": "list.csv", "reason": "PermissionError"}


def test_a_folder_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(Invalid) as caught:
        read_table(tmp_path)
    assert caught.value.code is Code.FILE_WRONG_TYPE
    assert caught.value.values["kind"] == "folder"


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes have no path there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with pytest.raises(Invalid) as caught:
        read_table(pipe)
    assert caught.value.values["kind"] == "device"


@pytest.mark.parametrize("content", [b"", b"  \r\n", b"\xef\xbb\xbf\n", packed(Workbook())])
def test_nothing_in_a_file_is_empty(tmp_path: Path, content: bytes) -> None:
    assert refusal(tmp_path, content).code is Code.FILE_EMPTY


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (b"\x89PNG\r\n\x1a\n...", "png"),
        (b"\xff\xd8\xff\xe0...", "jpeg"),
        (b"{\\rtf1 x}", "rtf"),
        (b"<html><table></table></html>", "markup"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>", "markup"),
        (bytes(range(256)), "binary"),
        (b"a;b\x00\x01\x02", "binary"),
        ("a;b\x01".encode("utf-16"), "binary"),
        (OLE2 + "WordDocument".encode("utf-16-le"), "doc"),
        (OLE2 + "Workbook".encode("utf-16-le"), "xls"),
        (OLE2 + "Book".encode("utf-16-le"), "xls"),
        (OLE2, "ole2"),
    ],
)
@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_other_kinds_of_files_are_named(
    tmp_path: Path, content: bytes, kind: str, name: str
) -> None:
    found = refusal(tmp_path, content, name)
    assert (found.code, found.values["kind"]) == (Code.FILE_WRONG_TYPE, kind)


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        (["[Content_Types].xml", "word/document.xml"], "docx"),
        (["[Content_Types].xml", "ppt/presentation.xml"], "pptx"),
        (["[Content_Types].xml", "xl/workbook.bin"], "xlsb"),
        (["mimetype", "content.xml", "META-INF/manifest.xml"], "ods"),
        (["photo.jpg"], "zip"),
    ],
)
def test_other_packages_are_named(tmp_path: Path, parts: list[str], kind: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for part in parts:
            package.writestr(part, "<x/>")
    found = refusal(tmp_path, target.getvalue())
    assert (found.code, found.values["kind"]) == (Code.FILE_WRONG_TYPE, kind)


def test_an_encrypted_workbook_is_protected(tmp_path: Path) -> None:
    content = OLE2 + "EncryptionInfo".encode("utf-16-le") + "EncryptedPackage".encode("utf-16-le")
    assert refusal(tmp_path, content).code is Code.FILE_PROTECTED


def test_a_locked_package_is_protected(tmp_path: Path) -> None:
    content = bytearray(small_workbook())
    at = content.find(b"PK\x01\x02")
    content[at + 8] |= 1
    assert refusal(tmp_path, bytes(content)).code is Code.FILE_PROTECTED


def test_a_file_over_the_limit_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "SIZE_LIMIT", 100)
    assert len(read(tmp_path, b"a;b\n" * 25).rows) == 25
    found = refusal(tmp_path, b"a;b\n" * 26)
    assert (found.code, found.values["limit"]) == (Code.FILE_TOO_LARGE, 100)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", bytes(workbooks.UNPACKED_LIMIT // 4))
        for at in range(4):
            package.writestr(f"xl/{at}.xml", bytes(workbooks.UNPACKED_LIMIT // 4))
    assert len(target.getvalue()) < 1_000_000
    found = refusal(tmp_path, target.getvalue())
    assert (found.code, found.values["reason"]) == (Code.FILE_TOO_LARGE, "unpacked")


def test_more_tags_or_cells_than_a_list_has_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"/></row>'
    content = repacked({"xl/worksheets/sheet1.xml": sheet_of(row)})
    assert cells(read(tmp_path, content)) == [(1,)]
    monkeypatch.setattr(workbooks, "WIDTHS_LIMIT", 16_383)
    found = refusal(tmp_path, content)
    assert (found.code, found.values["limit"]) == (Code.FILE_TOO_LARGE, 16_383)
    monkeypatch.setattr(workbooks, "TAG_LIMIT", 10)
    found = refusal(tmp_path, content)
    assert (found.code, found.values["limit"]) == (Code.FILE_TOO_LARGE, 10)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_part_that_declares_entities_is_refused(tmp_path: Path, encoding: str) -> None:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w [<!ENTITY a0 "ha">{laughs}]>'
    body = sheet_of('<row r="1"><c r="A1" t="str"><v>&a9;</v></c></row>').decode()
    part = (head + body).encode(encoding)
    found = refusal(tmp_path, repacked({"xl/worksheets/sheet1.xml": part}))
    assert (found.code, found.values["reason"]) == (Code.FILE_DAMAGED, "entities")


def test_too_many_rows_or_columns_are_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bad_table, "ROW_LIMIT", 3)
    assert refusal(tmp_path, b"a;b\n" * 4).values["reason"] == "rows"
    assert refusal(tmp_path, b"x\n" + b"\n" * 4).values["reason"] == "rows"
    wide = ";".join("x" * 201).encode()
    assert refusal(tmp_path, wide).values["reason"] == "columns"
    cell = '<row r="1"><c r="XFD1"><v>1</v></c></row>'
    found = refusal(tmp_path, repacked({"xl/worksheets/sheet1.xml": sheet_of(cell)}))
    assert found.values["reason"] == "columns"
    long = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 6))
    found = refusal(tmp_path, repacked({"xl/worksheets/sheet1.xml": sheet_of(long)}))
    assert found.values["reason"] == "rows"


def test_a_row_number_beyond_every_sheet_does_not_hang(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "SHEET_ROWS", 20_000)
    part = sheet_of('<row r="999999999999"><c><v>1</v></c></row>')
    found = refusal(tmp_path, repacked({"xl/worksheets/sheet1.xml": part}))
    assert found.code is Code.FILE_DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        b'a;b\n1;"never closed\n2;3\n',
        b'a;b\n"x"y;1\n',
        b'a;b\n1;"' + b"x" * 40_000 + b'"',
        b'a;b\n1;"' + b"x" * 140_000,
    ],
)
def test_broken_quotes_are_damage_with_their_row(tmp_path: Path, content: bytes) -> None:
    found = refusal(tmp_path, content, "list.csv")
    assert (found.code, found.values["reason"]) == (Code.FILE_DAMAGED, "quotes")
    assert found.values["row"] == 2


@pytest.mark.parametrize(
    "content", [b"naam;x\nJ\x81r\x8dn;1\n", b"\xef\xbb\xbfa;b" + b"\xc3;" * 20]
)
def test_letters_of_no_known_encoding_are_damage(tmp_path: Path, content: bytes) -> None:
    found = refusal(tmp_path, content, "list.csv")
    assert (found.code, found.values["reason"]) == (Code.FILE_DAMAGED, "encoding")


def test_a_delimiter_that_no_list_uses_is_damage(tmp_path: Path) -> None:
    found = refusal(tmp_path, b"sep=a\n1a2\n", "list.csv")
    assert (found.code, found.values["reason"]) == (Code.FILE_DAMAGED, "delimiter")


def test_a_marked_file_with_a_broken_letter_is_read_and_said(tmp_path: Path) -> None:
    table = read(tmp_path, b"\xef\xbb\xbfnaam;plaats\nZo\xc3;Delft\n")
    assert (table.encoding, table.encoding_doubt) == ("utf-8", EncodingDoubt.DAMAGED)
    assert cells(table) == [("naam", "plaats"), ("Zo\ufffd", "Delft")]
