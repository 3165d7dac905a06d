"""The operator's commands, one file each: they ask a service and print what it says, as tables or as JSON."""
