"""Who somebody is, and what they may do: principals, their keys and tokens, and the table that decides."""
