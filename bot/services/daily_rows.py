"""Empty rows of the ledger for one working day: what they say is asked when they leave."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.core import windows
from bot.core.delivery import Priority
from bot.services.office import Office, recipient_of


def digest_row(office: Office, person_id: int, *, trial: bool) -> dict[str, Any] | None:
    """The empty digest of a person for today; None when neither the person nor, on trial, the clerk can be reached."""
    reader = office.chart.clerk() if trial else person_id
    address = office.chart.address_of(reader) if reader is not None else None
    if address is None:
        return None
    chosen = office.preferences.get(person_id)
    start = windows.at(office.today, chosen.hour) if chosen is not None and chosen.hour is not None and not trial else None
    return daily_row(
        office, recipient_of(person_id, trial=trial), address.channel, "digest", Priority.DIGEST, trial=trial, not_before=start
    )


def daily_row(
    office: Office,
    recipient: str,
    channel: str,
    kind: str,
    priority: int,
    *,
    trial: bool = False,
    slot: str | None = None,
    not_before: datetime | None = None,
    expires_at: datetime | None = None,
) -> dict[str, Any]:
    """A row that leaves in today's windows and says what holds then."""
    return {
        "organisation_id": office.id,
        "kind": kind,
        "recipient": recipient,
        "slot": slot or office.today.isoformat(),
        "channel": channel,
        "part": 1,
        "priority": priority,
        "trial": trial,
        "not_before": windows.after_noon(not_before or windows.digest_from(office.today, office.settings), office.now, office.settings),
        "expires_at": expires_at or windows.digest_until(office.today, office.settings),
        "created_at": office.now,
    }
