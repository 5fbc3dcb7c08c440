"""Collections: today's returns, and the payload they come from or turn into."""
