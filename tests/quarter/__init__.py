"""A quarter of an office's life, played by a script on the real bot: `make quarter`, `python -m tests.quarter --help`.

`cast` who there is, `papers` what they send, `voices` how they speak, `work` how their work really goes; `scene` runs the bot
between the sandbox's two servers on a clock that stands still until it is moved; `habits` is what people do when they are
told something, `script` what happens on which day; `diary`, `noise` and `checks` are made of what was seen.
"""
