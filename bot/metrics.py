"""The state of the bot as Prometheus reads it. Everything is asked of the store, so any process can be scraped."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector

from bot.services.health import Health

CONTENT_TYPE = CONTENT_TYPE_LATEST


class _Shown(Collector):
    def __init__(self, health: Health) -> None:
        self._health = health

    def collect(self) -> Iterator[Metric]:
        h = self._health
        yield GaugeMetricFamily("nhacviec_inbox_waiting", "Updates that wait to be handled.", h.updates_waiting)
        yield GaugeMetricFamily("nhacviec_inbox_oldest_seconds", "Age of the oldest of them.", h.oldest_update or 0.0)
        waiting = GaugeMetricFamily("nhacviec_messages_waiting", "Messages that may leave now, by state.", labels=["state"])
        for state in ("ready", "leased", "unknown"):
            waiting.add_metric([state], h.messages_waiting.get(state, 0))
        yield waiting
        yield GaugeMetricFamily("nhacviec_oldest_unsent_seconds", "How long the oldest of them could have left.", h.oldest_unsent or 0.0)
        outcomes = GaugeMetricFamily("nhacviec_messages_last_day", "What became of the messages of the last 24 hours.", labels=["outcome"])
        for outcome, count in sorted(h.outcomes.items()):
            outcomes.add_metric([outcome], count)
        yield outcomes
        yield GaugeMetricFamily("nhacviec_unreachable_addresses", "Addresses that take no messages any more.", h.unreachable)
        # What never happened has no age: the sample is left out, so that an alert can ask for its absence.
        if h.tick_lag is not None:
            yield GaugeMetricFamily("nhacviec_tick_lag_seconds", "Since the planner last finished.", h.tick_lag)
        if h.poll_lag is not None:
            yield GaugeMetricFamily("nhacviec_poll_lag_seconds", "Since the platform last answered a poll.", h.poll_lag)


def exposition(health: Health) -> bytes:
    """The text format, without the figures of the Python process."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Shown(health))
    return generate_latest(registry)
