"""Make what a child process holds; this is where torch is imported, over there."""


def make_ours() -> object:
    from charle.engine.benchmark.ours import Ours

    return Ours()


def make_quickstart() -> object:
    import transformers.utils.logging

    # Importing the pipeline warns of libraries that it would not use here anyway.
    transformers.utils.logging.set_verbosity_error()
    from charle.engine.benchmark.quickstart import Quickstart

    return Quickstart()


def make_writer() -> object:
    from charle.engine.benchmark.writer import Writer

    return Writer()
