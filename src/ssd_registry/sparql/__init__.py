"""SPARQL 1.1 queries over the N-Quads of frozen releases, answered only in workers that can be killed.

pyoxigraph cannot be stopped, calls other hosts for ``SERVICE`` and brings its whole process down on a
deeply nested query, so it is never loaded here. A query passes through four places:

    screen.py   says early, in plain words, what is refused; it is a courtesy and not the defence
    pool.py     queues, sends the query to a free worker and kills the worker at the deadline
    zygote.py   the one process that loads the releases, and forks the workers; the kernel limits
                what a worker may use, and leaves it no way to open a file or a connection
    media.py    which media types an answer can have, and which one a client prefers

Linux only: it needs ``fork``, ``pidfd_open`` and ``/proc``.
"""

from ssd_registry.sparql.limits import Limits
from ssd_registry.sparql.media import GRAPH_TYPES, TABLE_TYPES
from ssd_registry.sparql.pool import Sparql
from ssd_registry.sparql.wire import Answer

__all__ = ["GRAPH_TYPES", "TABLE_TYPES", "Answer", "Limits", "Sparql"]
