"""Amounts of bytes as people read them."""

_STEP = 1_000  # the Finder counts in powers of ten, too


def in_words(size_bytes: int) -> str:
    """ "4.3 GB", "246 MB", "17 bytes": two significant digits or the whole number."""
    if size_bytes == 1:
        return "1 byte"
    if size_bytes < _STEP:
        return f"{size_bytes} bytes"
    amount = float(size_bytes)
    for unit in ("kB", "MB", "GB", "TB"):
        amount /= _STEP
        if round(amount) < _STEP or unit == "TB":
            break
    return f"{amount:.1f} {unit}" if round(amount, 1) < 10 else f"{amount:,.0f} {unit}"
