"""How the C library keeps memory: by itself, it holds on to what the pictures of a day have taken."""

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of mallopt(3)."""
LARGE = 128 * 1024
"""Bytes: glibc's own first value. Without a word from us it grows with every larger block that is freed."""


def give_back_large_blocks() -> bool:
    """From now on large blocks, such as pictures, are apart from the heap, and gone when they are freed.

    False where the C library is not glibc: then all stays as it is.
    """
    import ctypes  # noqa: PLC0415 - after the first frame

    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE))
    except (AttributeError, OSError, TypeError):
        return False


def give_back_free_memory() -> bool:
    """Give back to the system what lies free between blocks that stay; takes some ms.

    False where the C library is not glibc: then all stays as it is.
    """
    import ctypes  # noqa: PLC0415 - after the first frame

    try:
        return bool(ctypes.CDLL(None).malloc_trim(0))
    except (AttributeError, OSError, TypeError):
        return False
