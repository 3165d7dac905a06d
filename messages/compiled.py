"""Templates put together once, and kept beside Python's own compiled modules: each takes some 20 ms, in which the event
loop would serve nobody; loading what is kept takes a fraction of one."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

_FOLDER = Path(__file__).parent / "__pycache__"


class Kept(FileSystemBytecodeCache):
    """Jinja2 compares what is kept with the template's text and its own version; `settings`, whatever else it depends on, is
    in the name. Where nothing can be written nothing is kept, and what cannot be read is put together anew."""

    def __init__(self, settings: bytes) -> None:
        self.keeps = not sys.dont_write_bytecode
        try:
            _FOLDER.mkdir(exist_ok=True)
        except OSError:
            self.keeps = False
        self.keeps = self.keeps and os.access(_FOLDER, os.W_OK)
        super().__init__(str(_FOLDER), f"template-{hashlib.sha256(settings).hexdigest()[:12]}-%s.cache")

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # Half a file, after a power cut.
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        if self.keeps:
            with contextlib.suppress(OSError):
                super().dump_bytecode(bucket)
