"""The fault matrix: what is injected, and what must hold. Every row has at least one test, whose name begins with its number.

`hold`: nothing is lost without a trace, nothing is said twice without a label, nothing is marked sent that the platform did
not answer, no row and no update is stuck.
"""

from __future__ import annotations

ROWS: dict[int, str] = {
    1: "kill -9 of the sender at random moments, 300 kills on each store",
    2: "kill -9 with 1,000 due at one instant",
    3: "kill -9 between every pair of statements: every named failpoint",
    4: "kill -9 of the bot with 600 queued updates",
    5: "SIGTERM under load, 50 times",
    6: "SIGSTOP for longer than the lease, then SIGCONT",
    7: "answer lost, request lost, connection reset before and after, 3 % and 100 %",
    8: "500, 502, HTML, an empty body, invalid JSON",
    9: "429 with 1, 30 and 600 s; per chat; a server that takes 30 a second",
    10: "401 and 404, once and for ten minutes",
    11: "409 from a second poller",
    12: "blocked, deactivated, kicked, chat not found; an unknown 403",
    13: "a group becomes a supergroup in the middle of a batch",
    14: "updates twice, out of order and a day old; one press five times",
    15: "the clock goes +1 h, +40 d, -1 h, -1 d; the store's clock differs from the machine's",
    16: "down for 10 s, 2 h, 3 days over slots",
    17: "two and four whole processes on one PostgreSQL",
    18: "two processes on one SQLite file",
    19: "PostgreSQL crashes and restarts; its connections are killed",
    20: "PostgreSQL keeps a table locked",
    21: "the disk is full",
    22: "a read-only file, a damaged file, a torn write-ahead log",
    23: "a storm of readers and writers on SQLite",
    24: "another version of the code finds a full ledger",
    25: "no network for a while",
    26: "20,000 reminders to 2,000 people drain while people write",
    27: "a row that can never be composed or sent",
    28: "done, reassigned or moved between planning and sending",
    29: "4,096 characters and more, emoji, a title of a megabyte, broken HTML",
    30: "a zip bomb, a formula, a path, 21 MB, the wrong kind of file, an entity bomb",
    31: "a forged press, another person's press, a used code, two people with one code",
    32: "the token in any log line",
    33: "memory over many updates and messages",
    34: "the clock's ticks stop",
    35: "holidays, leap days and ends of months in the calendar",
}
