"""Files made to hurt: whatever stands in them, the answer is a table or one error that names it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from counter_app.domain.errors import CounterError
from tests.exchange.table_files import (
    cells,
    read,
    repacked,
    small_workbook,
    workbook_with_shared_texts,
)

quiet = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def survives(folder: Path, content: bytes) -> None:
    """Read the content as a table or get an error that names the file, nothing else."""
    try:
        table = read(folder, content, "list.dat")
    except CounterError as caught:
        error = caught
    else:
        assert table.rows
        return
    assert error.code.value.startswith("file_")
    assert error.values["file"] == "list.dat"


@quiet
@given(end=st.integers(0, 10_000))
def test_truncated_workbooks_never_surprise(tmp_path: Path, end: int) -> None:
    whole = small_workbook()
    survives(tmp_path, whole[: end % len(whole)])


@quiet
@given(flips=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 7)), min_size=1, max_size=8))
def test_flipped_bits_in_workbooks_never_surprise(
    tmp_path: Path, flips: list[tuple[int, int]]
) -> None:
    content = bytearray(small_workbook())
    for at, bit in flips:
        content[at % len(content)] ^= 1 << bit
    survives(tmp_path, bytes(content))


@quiet
@given(
    part=st.sampled_from(
        [
            "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml",
            "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "docProps/core.xml",
        ]
    ),
    at=st.integers(0, 10_000),
    put=st.sampled_from([b"", b"<", b'"', b"-1", b"1e999", b"99999999999999", b"\xff", b"<x>"]),
)  # fmt: skip
def test_damaged_parts_with_right_sums_never_surprise(
    tmp_path: Path, part: str, at: int, put: bytes
) -> None:
    base = workbook_with_shared_texts()
    with zipfile.ZipFile(io.BytesIO(base)) as source:
        whole = source.read(part)
    at %= len(whole)
    survives(tmp_path, repacked({part: whole[:at] + put + whole[at + 1 :]}, base=base))


@quiet
@given(content=st.binary(max_size=400))
@example(content=b"PK\x03\x04")
@example(content=b"\xff\xfe")
@example(content=b"\xff\xfe\x00")
@example(content=b"\xff\xfe\x00\x00\x00")
def test_arbitrary_bytes_never_surprise(tmp_path: Path, content: bytes) -> None:
    survives(tmp_path, content)


@quiet
@given(
    text=st.text(st.sampled_from('ab;,"\n\r\t| é?=ə'), max_size=80),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_arbitrary_text_files_never_surprise(tmp_path: Path, text: str, encoding: str) -> None:
    survives(tmp_path, text.encode(encoding))


@quiet
@given(
    rows=st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1)
                 .filter(lambda cell: cell.strip()), min_size=2, max_size=4),
        min_size=1, max_size=5,
    )
)  # fmt: skip
def test_what_a_quoting_writer_writes_is_read_back(tmp_path: Path, rows: list[list[str]]) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    text = "sep=;\n" + "".join(";".join(map(quoted, row)) + "\n" for row in rows)
    assert cells(read(tmp_path, text.encode("utf-8-sig"))) == [tuple(row) for row in rows]
