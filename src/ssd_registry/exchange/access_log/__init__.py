"""Who read what: a log that an authority can check by itself."""
