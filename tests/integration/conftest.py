"""What tests with a store behind them may ask for."""

from __future__ import annotations

from tests.integration.cli import _small_office, cli, office

__all__ = ["_small_office", "cli", "office"]
