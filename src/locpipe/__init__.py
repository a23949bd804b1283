"""locpipe publishes medical information in every locale, and only when each required safety text is proved present."""
