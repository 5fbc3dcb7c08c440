"""What happened, told to whom it concerns: kept to be read again, and sent to webhooks."""
