"""The meter: bytes, speed and time left, by a clock that only moves when told."""

from charle.weights.download_progress import FileProgress, Meter, Stage


class _Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_speed_and_time_left_come_from_the_last_seconds() -> None:
    clock = _Clock()
    meter = Meter({"a": 1_000, "b": 9_000}, clock)
    meter.have("b", 4_000)  # from an earlier run: no speed
    assert meter.moment().eta_s is None
    clock.now += 1
    meter.received("a", 500)
    moment = meter.moment()
    assert (moment.done_bytes, moment.total_bytes) == (4_500, 10_000)
    assert (moment.bytes_per_s, moment.eta_s) == (500, 11)
    for _ in range(20):
        clock.now += 1
        meter.received("b", 100)
        moment = meter.moment()
    assert moment.bytes_per_s == 100
    assert moment.files == (FileProgress("a", 500, 1_000), FileProgress("b", 6_000, 9_000))


def test_one_file_that_moves_outweighs_one_that_waits() -> None:
    meter = Meter({"a": 10, "b": 10}, _Clock())
    assert meter.moment().stage is Stage.CONNECTING
    meter.at("a", Stage.WAITING)
    assert meter.moment().stage is Stage.WAITING
    meter.received("b", 1)
    assert meter.moment().stage is Stage.DOWNLOADING
    meter.finished("b")
    assert meter.moment().stage is Stage.WAITING
    assert meter.moment().done_bytes == 10
