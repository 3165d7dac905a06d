"""The child process that opens a stranger's file: bytes on standard input, JSON on standard output, how far it is
(hundredths, a line each) on standard error.

Its memory and processor time are limited by the kernel, so a file made to exhaust the machine ends the child alone.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import Any

from messages.papers.values import PaperError, to_json

MEMORY_BYTES = 1536 * 1024 * 1024
CPU_SECONDS = 60


def _tell(hundredths: int) -> None:
    """A line on standard error for whoever waits."""
    print(hundredths, file=sys.stderr, flush=True)


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    # What opens workbooks loads both where it finds them, to write numbers of the one and pictures of the other: half of what a
    # child takes. Nothing is written here, and a stranger's pictures are better left alone.
    sys.modules["numpy"] = sys.modules["PIL"] = None  # type: ignore[assignment]
    from messages.papers.opening import open_paper

    try:
        answer: dict[str, Any] = {"blocks": to_json(open_paper(sys.stdin.buffer.read(), _tell))}
    except PaperError as error:
        answer = {"error": error.why}
    except (MemoryError, RecursionError):
        answer = {"error": "too_hard"}
    except Exception:
        # Whatever a broken file makes a library raise, the answer is the same.
        answer = {"error": "broken"}
    json.dump(answer, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
