"""What an authority sends: taken in, checked, acknowledged, and what came of it."""
