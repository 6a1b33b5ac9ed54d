"""``CHARL-E --self-test``: the built program proves that everything it needs came along.

It opens its real window off screen, lets its real engine draw with the starter model, and prints
one line per check. Not to be confused with the self-test of the first start, which looks for the
fastest way to draw on a machine (``charle.app.self_test``).
"""
