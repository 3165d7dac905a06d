"""Templates put together once, and kept beside Python's own compiled modules: each takes some 20 ms, in which the event
loop would serve nobody; loading what is kept takes a fraction of one."""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache
from jinja2.bccache import Bucket, bc_magic

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

    def has(self, environment: Environment, name: str) -> bool:
        """Whether a template is kept as its text is now. Nothing of it is loaded: all of them together weigh 5 MB."""
        assert environment.loader is not None
        source, filename, _ = environment.loader.get_source(environment, name)
        checksum = self.get_source_checksum(source)
        file = self._get_cache_filename(Bucket(environment, self.get_cache_key(name, filename), checksum))
        head = bc_magic + pickle.dumps(checksum, 2)
        try:
            with Path(file).open("rb") as kept:
                return kept.read(len(head)) == head
        except OSError:
            return False

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # Half a file, after a power cut.
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        if self.keeps:
            with contextlib.suppress(OSError):
                super().dump_bytecode(bucket)
