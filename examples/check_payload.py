"""Check a payload over HTTP, with nothing but Python's own library.

ssd serve &
python examples/check_payload.py examples/payload-1.0.0.json
"""

from __future__ import annotations

import json
import sys
import urllib.request
from pathlib import Path

SERVER = "http://127.0.0.1:8000"


def main(path: str, server: str = SERVER) -> int:
    """Send the payload, print each problem, and return 0 when there is no error."""
    request = urllib.request.Request(  # noqa: S310 - the address is the reader's own
        f"{server}/v1/validations",
        data=Path(path).read_bytes(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:  # noqa: S310
        report = json.load(answer)
    for problem in report["problems"]:
        print(f"{problem['severity']}: {problem['message']} {problem['fix']} ({problem['place']['pointer']})")
    print(f"{report['checked']['children']} children, {report['counts']['errors']} errors")
    return 0 if report["ok"] else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
