"""Measures the window itself: how soon it is there, and whether it ever keeps a person waiting.

Everything is measured in the real app in a process of its own, with the real engine and real
picture files. ``part`` is the side that asks; it imports neither Qt nor anything heavy.
"""
