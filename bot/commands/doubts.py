"""What the doubts of a deadline (`ask`) mean, in a sentence for the operator; the chat words its own questions."""

from __future__ import annotations

DOUBTS = {
    "year": "no year is written, and the day is over nine months away or some of the days are past",
    "impossible_date": "there is no such day; it is never moved to another one",
    "impossible_time": "there is no such clock time; the day stands",
    "day_blank": "the day was left blank",
    "status": "this says how far the task is, not when it is due",
    "lunar": "a day of the lunar calendar, which is not counted here",
    "vague": "too vague for a day",
    "from_due": "longer by so much, but the old deadline is not written",
    "event_date": "counted from an event whose day is not known, or the day of the event itself",
    "which": "more than one reading",
    "which_week": "which week is meant is not sure",
    "range_order": "the end lies before the beginning",
    "several_days": "several days are told for one duty that comes back",
    "which_days": "how often is written, but not on which days",
    "school_year": "a school year; which of its days is not written",
    "season": "a season, not a day",
    "overflow": "the spreadsheet shows no value",
    "as_above": "refers to another row",
    "bare_number": "a number that is no date",
    "not_decided": "the words themselves are undecided",
    "told_later": "the day is to be told later",
    "about": "about that day",
    "after": "some time after that day: nothing to be late on",
    "weekday": "the day is not the weekday written beside it",
    "which_term": "a day of a reporting term that is not named",
    "long_text": "too long; only the beginning was read",
}
"""Every code of `ask` that `read_deadline` gives."""
