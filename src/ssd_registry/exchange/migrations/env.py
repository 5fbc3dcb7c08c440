"""What Alembic runs: the revisions, on a connection whose transaction has begun (see `upgrade`)."""

from alembic import context

from ssd_registry.exchange.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
