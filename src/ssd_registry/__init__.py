"""SSD Registry: the Standard Safeguarding Dataset as a versioned, checkable standard."""
