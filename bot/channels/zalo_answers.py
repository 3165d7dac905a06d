"""What an answer of the Zalo Bot Platform means: its envelope, its errors, its updates.

Known from the documentation and from clients in use; where the two differ (the name of the error code, the HTTP status of an
error, the wrapping of a pushed update) both are read. An answer is judged by its `ok`, not by its HTTP status.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import httpx

from bot.core.channel import ChannelError, Failure

Json = dict[str, Any]

DAILY_LIMIT = 426
"""Calls such as setWebhook are counted by the day."""
_LONGEST_SAID = 200
DAY_LIMIT_REST_SECONDS = 6 * 3600.0
_SLOW_DOWN_REST_SECONDS = 30.0
_QUOTA = re.compile(r"quota|exceed", re.IGNORECASE)
_REFUSED = ("chat not found", "user not found", "blocked", "can't initiate conversation", "not a member")
"""Refusals for good. What the platform answers there is documented nowhere: these are the words such interfaces use."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`code` is 0 for a yes; `result` what the platform gave with it. `json` False: it was no answer of the platform's."""

    code: int
    result: Any = None
    description: str = ""
    retry_after: float | None = None
    json: bool = True


def read(response: httpx.Response) -> Answer:
    """The answer of one call, whatever its shape."""
    try:
        body = response.json()
    except (ValueError, RecursionError):  # Brackets within brackets, thousands deep.
        body = None
    wait = _seconds(response.headers.get("Retry-After"))
    if not isinstance(body, dict) or not ("ok" in body or "event_name" in body):
        return Answer(response.status_code or 0, description="no JSON", retry_after=wait, json=False)
    if "event_name" in body and "ok" not in body:
        return Answer(0, body)
    if body.get("ok") is True:
        return Answer(0, body.get("result"))
    code = _number(body.get("error_code", body.get("errorCode"))) or response.status_code
    description = str(body.get("description", ""))[:_LONGEST_SAID]
    return Answer(code, body.get("result"), description, _seconds(body.get("retry_after")) or wait)


def send_error(answer: Answer) -> ChannelError:
    """What a send that was not answered with a yes means for its message."""
    said = f"{answer.code} {answer.description}".strip()
    if not answer.json:
        return _stranger(answer, said)
    match answer.code:
        case 401:
            return ChannelError(Failure.UNAUTHORISED, "the platform does not know the token")
        case 408 | 504:
            # It waited in vain for something behind it, which may have taken the message all the same.
            return ChannelError(Failure.UNKNOWN, said)
        case 429 if _QUOTA.search(answer.description) and answer.retry_after is None:
            return ChannelError(Failure.QUOTA, said)
        case 429:
            return ChannelError(Failure.SLOW_DOWN, said, retry_after=answer.retry_after or _SLOW_DOWN_REST_SECONDS)
        case 426:
            return ChannelError(Failure.SLOW_DOWN, said, retry_after=answer.retry_after or DAY_LIMIT_REST_SECONDS)
        case 403:
            # "Internal server error", says the documentation: the platform is unwell, the address is not.
            if any(known in answer.description.lower() for known in _REFUSED):
                return ChannelError(Failure.REFUSED, said)
            return ChannelError(Failure.NOT_SENT, said)
        case 400 | 404 if any(known in answer.description.lower() for known in _REFUSED):
            return ChannelError(Failure.REFUSED, said)
        case code if code >= 500:
            return ChannelError(Failure.NOT_SENT, said)
    return ChannelError(Failure.REJECTED, said)


def _stranger(answer: Answer, said: str) -> ChannelError:
    """A page of somebody on the way instead of an answer."""
    match answer.code:
        case 401 | 404:
            # A token nobody knows is answered with a page, not with JSON.
            return ChannelError(Failure.UNAUTHORISED, said)
        case 403:
            return ChannelError(Failure.NOT_SENT, said)
        case 429:
            return ChannelError(Failure.SLOW_DOWN, said, retry_after=answer.retry_after or _SLOW_DOWN_REST_SECONDS)
        case code if code >= 500 and code != 504:
            return ChannelError(Failure.NOT_SENT, said)
    # A login page with status 200, a gateway that waited in vain: it may have been taken.
    return ChannelError(Failure.UNKNOWN, said)


def poll_error(answer: Answer) -> ChannelError | None:
    """Why a poll brought nothing; None when there was just nothing new."""
    said = f"polling: {answer.code} {answer.description}".strip()
    match answer.code:
        case 408:
            return None
        case 401:
            return ChannelError(Failure.UNAUTHORISED, said)
        case 404 if not answer.json:
            return ChannelError(Failure.UNAUTHORISED, said)
        case 409:
            return ChannelError(Failure.CONFLICT, said)
        case 429 | 426:
            return ChannelError(Failure.SLOW_DOWN, said, retry_after=answer.retry_after or _SLOW_DOWN_REST_SECONDS)
    return ChannelError(Failure.NOT_SENT, said)


def updates_of(given: Any) -> list[Json]:
    """The updates in what was polled or pushed: bare, in an envelope, or a list of them; empty when there is none."""
    if isinstance(given, list):
        return [update for one in given for update in updates_of(one)]
    if not isinstance(given, dict):
        return []
    if isinstance(given.get("event_name"), str):
        return [given]
    return updates_of(given.get("result")) if "result" in given else []


def readable(body: bytes) -> Any:
    """A pushed body as JSON; None for an empty one. Raises ValueError for anything else."""
    try:
        return json.loads(body) if body.strip() else None
    except RecursionError:
        raise ValueError("nested too deep") from None


def _number(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _seconds(value: Any) -> float | None:
    try:
        return max(0.0, float(value))
    except (TypeError, ValueError):
        return None
