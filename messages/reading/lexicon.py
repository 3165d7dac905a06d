"""The vocabulary of replies, as data: what each word or fixed phrase can mean to the grammar.

Every phrase is written with full diacritics; the matcher accepts it without them where the person types without. A
phrase may stand under several senses. The longest phrase wins, so an idiom is listed whole and its parts stay silent.
"""

from __future__ import annotations

from messages.reading.lexicon_requests import REQUESTS
from messages.reading.lexicon_talk import TALK
from messages.reading.lexicon_work import WORK
from messages.reading.sense import Sense

VOCABULARY: dict[Sense, str] = {**WORK, **REQUESTS, **TALK}
