"""The revisions, each frozen: a change to the tables is a new one."""
