"""What a file really is, whatever its name says."""

from __future__ import annotations

import io
import zipfile

import pytest

from bot.core.file_content import trouble_of


def packed() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("content", "name", "trouble"),
    [
        (b"%PDF-1.7 ...", "215.pdf", None),
        (b"\n\n%PDF-1.4 ...", "215.pdf", None),
        (packed(), "215.docx", None),
        (b"\xff\xd8\xff\xe0", "anh.jpg", None),
        (b"\x89PNG\r\n", "anh.jpg", None),
        (OLE + b"old", "215.doc", None),
        (b"anything", "ghi chu.txt", None),
        (b"", "215.pdf", "empty"),
        (b" \n ", "215.pdf", "empty"),
        (b"MZ\x90\x00", "215.pdf", "harmful"),
        (b"MZ\x90\x00", "anh.jpg", "harmful"),
        (b"\x7fELF", "bao cao", "harmful"),
        (b"#!/bin/sh", "bao cao.docx", "harmful"),
        (b"%PDF-1.7 trailer << /Encrypt 5 0 R >>", "215.pdf", "protected"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "215.xlsx", "protected"),
        (b"PK" + "EncryptedPackage".encode("utf-16-le"), "215.xlsx", None),
        (b"<html>", "215.pdf", "other"),
        (b"%PDF-1.7", "anh.png", "other"),
        (b" " * 1020 + b"%PDF-1.4 ...", "215.pdf", None),
        (b" " * 1021 + b"%PDF-1.4 ...", "215.pdf", "other"),
    ],
)
def test_it_is_seen(content: bytes, name: str, trouble: str | None) -> None:
    assert trouble_of(content, name) == trouble
