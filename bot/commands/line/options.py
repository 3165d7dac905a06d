"""Options that several commands have."""

from __future__ import annotations

from typing import Annotated

import typer

Org = Annotated[str | None, typer.Option("--org", help="The organisation's code, when there are several.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON for programs instead of tables for people.")]
Period = Annotated[str | None, typer.Option("--period", help="month, quarter, half, nine_months or year, by the office's closing day.")]
From = Annotated[str | None, typer.Option("--from", help="The first day of a range.")]
To = Annotated[str | None, typer.Option("--to", help="The last day of a range; today when left out.")]
On = Annotated[str | None, typer.Option("--on", help="A day, as 2024-11-04 or 04/11/2024.")]
