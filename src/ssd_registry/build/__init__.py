"""Building releases from the master model. The only place that imports LinkML, and never imported to serve."""
