"""Files that people hand in, as tables and paragraphs: bytes in, values out. What the words mean is `messages.reading.plan`'s work.

A file comes from anywhere, so it is opened in a child process with little memory and little time (`bounded`).
"""
