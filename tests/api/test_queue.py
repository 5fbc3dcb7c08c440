"""Large payloads wait their turn, and beyond a number of them the sender is told to come back."""

from __future__ import annotations

import anyio
import pytest

from ssd_registry.api import validations
from ssd_registry.api.problems import Refused


@pytest.mark.parametrize(("waiting", "refused"), [(0, False), (15, False), (16, True)])
def test_a_payload_on_top_of_many_waits_is_refused(waiting: int, refused: bool) -> None:
    """Each that waits holds its body in memory, so the seventeenth is told that the server is busy."""

    async def ask() -> str | None:
        limiter = anyio.CapacityLimiter(1)
        told = None
        async with anyio.create_task_group() as tasks:
            await limiter.acquire_on_behalf_of("checking")
            for number in range(waiting):
                tasks.start_soon(limiter.acquire_on_behalf_of, number)
            await anyio.wait_all_tasks_blocked()
            try:
                validations._refuse_a_queue(limiter)
            except Refused as error:
                told = error.kind
            tasks.cancel_scope.cancel()
        return told

    assert anyio.run(ask) == ("busy" if refused else None)
