"""What is held of each child: every version in two times, and what may be done with them."""
