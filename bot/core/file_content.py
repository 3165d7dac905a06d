"""What a file really is, by its first bytes and marks: what must not be kept, and what nobody will be able to open."""

from __future__ import annotations

from typing import Literal

Trouble = Literal["empty", "harmful", "protected", "other"]
"""Nothing in it; a program or script under another name; a password; not what its name says."""

_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!", b"L\x00\x00\x00\x01\x14\x02\x00")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
"""The kinds of file as HTTP names them."""
ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG")
"""Either opens under either name."""
_STARTS: dict[str, tuple[bytes, ...]] = {
    "pdf": (b"%PDF",),
    "docx": (b"PK", OLE),
    "xlsx": (b"PK", OLE),
    "pptx": (b"PK", OLE),
    "doc": (OLE, b"PK", b"{\\rtf"),
    "xls": (OLE, b"PK", b"<"),
    "jpg": _PICTURES,
    "jpeg": _PICTURES,
    "png": _PICTURES,
}
_PDF_WITHIN = 1024
"""Some printers write a few bytes before the mark of a PDF."""


def trouble_of(content: bytes, name: str) -> Trouble | None:
    """What is wrong with a file; None when nothing is seen. `protected` files are kept: they may open for whoever knows the
    password, or be locked against changes only."""
    if not content.strip():
        return "empty"
    if content.startswith(_PROGRAMS):
        return "harmful"
    ending = name.rpartition(".")[2].lower()
    head = content[:_PDF_WITHIN]
    if b"%PDF" in head and ending in ("pdf", ""):
        return "protected" if b"/Encrypt" in content else None
    if content.startswith(OLE) and ENCRYPTED_OFFICE in content:
        return "protected"
    starts = _STARTS.get(ending)
    return "other" if starts is not None and not content.startswith(starts) else None
