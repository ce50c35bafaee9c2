"""The way in by the two halves of a recovery sheet, for a vault without a department.

X25519 (RFC 7748) and libsodium's sealed box, in Python's standard library. It needs the published
English word list of BIP39, one word a line.
"""

import hashlib
import hmac
import struct

from xchacha import CONSTANTS, MASK, Damaged, poly1305

PRIME = 2 ** 255 - 19


def words_to_bytes(text, wordlist):
    """The 32 bytes of 24 words; their last 8 bits are a checksum."""
    words = text.lower().split()
    number = 0
    for word in words:
        number = number << 11 | wordlist.index(word)
    both = number.to_bytes(33, "big")
    if len(words) != 24 or hashlib.sha256(both[:32]).digest()[0] != both[32]:
        raise Damaged("the words of a sheet do not belong together")
    return both[:32]


def x25519(secret, point):
    """RFC 7748: the scalar times the point, both 32 bytes."""
    scalar = int.from_bytes(secret, "little") & ~7 & (1 << 255) - 1 | 1 << 254
    x1 = int.from_bytes(point, "little") & (1 << 255) - 1
    x2, z2, x3, z3 = 1, 0, x1, 1
    for bit in range(254, -1, -1):
        if scalar >> bit & 1:
            x2, z2, x3, z3 = x3, z3, x2, z2
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        x3, z3 = (d * a + c * b) ** 2 % PRIME, x1 * (d * a - c * b) ** 2 % PRIME
        aa, bb = a * a % PRIME, b * b % PRIME
        x2, z2 = aa * bb % PRIME, (aa - bb) * (aa + 121665 * (aa - bb)) % PRIME
        if scalar >> bit & 1:
            x2, z2, x3, z3 = x3, z3, x2, z2
    return (x2 * pow(z2, PRIME - 2, PRIME) % PRIME).to_bytes(32, "little")


def _salsa_rounds(state):
    x = list(state)
    columns = ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11))
    rows = ((0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14))
    for _ in range(10):
        for a, b, c, d in columns + rows:
            for to, one, two, turn in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
                total = (x[one] + x[two]) & MASK
                x[to] ^= (total << turn | total >> 32 - turn) & MASK
    return x


def _salsa_state(key, middle):
    c, k, n = (struct.unpack("<" + "L" * (len(part) // 4), part) for part in (CONSTANTS, key, middle))
    return (c[0], *k[:4], c[1], *n, c[2], *k[4:], c[3])


def _hsalsa20(key, nonce):
    x = _salsa_rounds(_salsa_state(key, nonce))
    return struct.pack("<8L", x[0], x[5], x[10], x[15], *x[6:10])


def _xsalsa20(key, nonce, length):
    subkey, out = _hsalsa20(key, nonce[:16]), b""
    for counter in range((length + 63) // 64):
        start = _salsa_state(subkey, nonce[16:] + struct.pack("<Q", counter))
        out += struct.pack("<16L", *((a + b) & MASK for a, b in zip(start, _salsa_rounds(start))))
    return out[:length]


def open_sealed_box(secret, box):
    """Opens libsodium's crypto_box_seal: X25519, XSalsa20-Poly1305, nonce by BLAKE2b."""
    theirs, ours = box[:32], x25519(secret, (9).to_bytes(32, "little"))
    key = _hsalsa20(x25519(secret, theirs), bytes(16))
    nonce = hashlib.blake2b(theirs + ours, digest_size=24).digest()
    tag, sealed = box[32:48], box[48:]
    stream = _xsalsa20(key, nonce, 32 + len(sealed))
    if not hmac.compare_digest(poly1305(stream[:32], sealed), tag):
        raise Damaged("the sheets do not open this vault")
    return bytes(a ^ b for a, b in zip(sealed, stream[32:]))
