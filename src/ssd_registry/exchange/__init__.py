"""The exchange: an authority submits once, signs off, shares under an agreement, and sees who read what."""
