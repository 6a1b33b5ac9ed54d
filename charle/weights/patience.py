"""How long a download waits for what, in one value, so that tests can be impatient."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Limits of one download.

    ``silence_s`` without a single byte, and the connection is made anew; so it is when fewer than
    ``slowest_bytes_per_s`` arrive for as long. ``tries`` counts failures in a row that brought
    nothing new; ``first_tries`` the same before the first answer, when a person is waiting. Between
    tries the wait doubles from ``first_wait_s`` to ``longest_wait_s``. A server that asks for more
    than ``retry_after_limit_s`` is not waited for.
    """

    connect_s: float = 10.0
    silence_s: float = 12.0
    slowest_bytes_per_s: float = 1_000.0
    tries: int = 8
    first_tries: int = 2
    first_wait_s: float = 1.0
    longest_wait_s: float = 30.0
    retry_after_limit_s: float = 300.0
