"""Tests of the built program's check-up."""
