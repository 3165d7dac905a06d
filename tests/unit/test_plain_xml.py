"""XML of strangers: what it declares is never taken in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import ParseError

import pytest
from defusedxml import EntitiesForbidden

from messages.plain_xml import fromstring, look_through

either = pytest.mark.parametrize("parse", [fromstring, look_through])


def test_a_document_is_parsed_with_its_names_and_its_encoding() -> None:
    root = fromstring('<?xml version="1.0" encoding="utf-16"?><a xmlns="urn:x"><b c="d">việc &amp; hạn</b></a>'.encode("utf-16"))
    assert [(root.tag, child.tag, child.attrib, child.text) for child in root] == [("{urn:x}a", "{urn:x}b", {"c": "d"}, "việc & hạn")]


def test_a_document_may_name_its_kind() -> None:
    assert fromstring(b'<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>').tag == "a"


@either
@pytest.mark.parametrize(
    "declared",
    [
        b'<!ENTITY b "c">',
        b'<!ENTITY % b "c">',
        b'<!ENTITY b SYSTEM "file:///etc/passwd">',
        b'<!NOTATION n SYSTEM "n"><!ENTITY b SYSTEM "c" NDATA n>',
    ],
)
def test_what_declares_an_entity_is_refused_also_where_nothing_uses_it(parse: Callable[[bytes], Any], declared: bytes) -> None:
    with pytest.raises(EntitiesForbidden):
        parse(b"<!DOCTYPE a [" + declared + b"]><a/>")


@either
@pytest.mark.parametrize("kind", [b"", b'<!DOCTYPE a SYSTEM "file:///etc/passwd">'])
def test_what_refers_to_an_entity_that_nothing_declares_is_refused(parse: Callable[[bytes], Any], kind: bytes) -> None:
    with pytest.raises(ParseError):
        parse(kind + b"<a>&b;</a>")


@either
@pytest.mark.parametrize("broken", [b"", b"<a>", b"<a></b>", b"<a/><a/>", b"<x:a/>", b"<a>\x00</a>"])
def test_what_is_no_document_is_an_error_of_parsing(parse: Callable[[bytes], Any], broken: bytes) -> None:
    with pytest.raises(ParseError):
        parse(broken)
