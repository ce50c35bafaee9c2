"""Reads a database in SQLCipher-4 format with a raw key: every page checked, then decrypted.

Python's standard library and the `openssl` program. Pages that are still in the write-ahead log
(a laptop that died with the vault open) are taken from there.
"""

import hashlib
import hmac
import os
import struct
import subprocess

from xchacha import Damaged

PAGE = 4096
IV = 16
MAC = 64
RESERVE = IV + MAC
SALT = 16
WAL_HEADER = 32
FRAME_HEADER = 24


def _page_mac_key(key, salt):
    return hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)


def _check(page, number, mac_key, where):
    start = SALT if number == 1 else 0
    covered = page[start:PAGE - MAC] + struct.pack("<L", number)
    if not hmac.compare_digest(hmac.new(mac_key, covered, hashlib.sha512).digest(), page[PAGE - MAC:]):
        raise Damaged(f"page {number} of {where} was changed")


def _frames(wal, where):
    """The pages of the committed frames of a write-ahead log, and the length that the last commit gave."""
    if len(wal) < WAL_HEADER:
        return {}, None
    page_size, = struct.unpack(">L", wal[8:12])
    salts = wal[16:24]
    if page_size != PAGE:
        raise Damaged(f"{where} has pages of {page_size} bytes")
    committed, pending, length = {}, {}, None
    for at in range(WAL_HEADER, len(wal) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE):
        number, pages_after = struct.unpack(">LL", wal[at:at + 8])
        if wal[at + 8:at + 16] != salts:
            break
        pending[number] = wal[at + FRAME_HEADER:at + FRAME_HEADER + PAGE]
        if pages_after:
            committed.update(pending)
            pending, length = {}, pages_after
    return committed, length


def decrypt_database(path, key, out):
    """Writes the plain database and returns its number of pages. Raises Damaged where one MAC is wrong."""
    with open(path, "rb") as file:
        stored = file.read()
    wal = b""
    if os.path.exists(path + "-wal"):
        with open(path + "-wal", "rb") as file:
            wal = file.read()
    if len(stored) % PAGE:
        raise Damaged("the database is not whole pages")
    logged, length = _frames(wal, "the write-ahead log")
    pages = length if length is not None else len(stored) // PAGE
    first = logged.get(1, stored[:PAGE])
    mac_key = _page_mac_key(key, first[:SALT])

    # Each page is preceded by its own IV, so one run of CBC decrypts them all: the block that
    # stands for the IV comes out as noise and is dropped.
    joined = bytearray()
    for number in range(1, pages + 1):
        page = logged.get(number, stored[(number - 1) * PAGE:number * PAGE])
        if len(page) != PAGE:
            raise Damaged(f"page {number} is missing")
        _check(page, number, mac_key, "the log" if number in logged else "the database")
        start = SALT if number == 1 else 0
        joined += page[PAGE - RESERVE:PAGE - MAC] + page[start:PAGE - RESERVE]
    run = subprocess.run(
        ["openssl", "enc", "-d", "-aes-256-cbc", "-nopad", "-K", key.hex(), "-iv", "00" * 16],
        input=bytes(joined), stdout=subprocess.PIPE, check=True)

    with open(out, "wb") as file:
        at = 0
        for number in range(1, pages + 1):
            content = PAGE - RESERVE - (SALT if number == 1 else 0)
            plain = run.stdout[at + IV:at + IV + content]
            at += IV + content
            if number == 1:
                # Not in write-ahead mode: the plain copy is complete in itself.
                plain = b"SQLite format 3\0" + plain[:2] + b"\x01\x01" + plain[4:]
            file.write(plain + bytes(RESERVE))
    return pages
