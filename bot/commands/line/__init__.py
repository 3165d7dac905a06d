"""What can be typed behind `python -m bot`: names, options and help. A command is imported when it runs, so that `read` and
`--help` answer at once."""
