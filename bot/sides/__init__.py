"""One side for each channel: everything that belongs to one bot token."""
