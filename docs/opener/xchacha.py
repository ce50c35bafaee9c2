"""XChaCha20-Poly1305 and libsodium's secretstream, in Python's standard library.

Slow and plain on purpose: it is a second reading of the published algorithms (RFC 8439, the
XChaCha draft, libsodium's secretstream), so that sealed files do not depend on one library.
Longer runs of ChaCha20 are given to the `openssl` program.
"""

import hmac
import struct
import subprocess

CONSTANTS = b"expand 32-byte k"
MASK = 0xFFFFFFFF
PYTHON_ALONE = 1024
TAG_FINAL = 3
TAG_REKEY = 2


class Damaged(Exception):
    """Something is not as it was sealed."""


def _rounds(state):
    x = list(state)

    def quarter(a, b, c, d):
        x[a] = (x[a] + x[b]) & MASK
        x[d] ^= x[a]
        x[d] = ((x[d] << 16) | (x[d] >> 16)) & MASK
        x[c] = (x[c] + x[d]) & MASK
        x[b] ^= x[c]
        x[b] = ((x[b] << 12) | (x[b] >> 20)) & MASK
        x[a] = (x[a] + x[b]) & MASK
        x[d] ^= x[a]
        x[d] = ((x[d] << 8) | (x[d] >> 24)) & MASK
        x[c] = (x[c] + x[d]) & MASK
        x[b] ^= x[c]
        x[b] = ((x[b] << 7) | (x[b] >> 25)) & MASK

    for _ in range(10):
        quarter(0, 4, 8, 12)
        quarter(1, 5, 9, 13)
        quarter(2, 6, 10, 14)
        quarter(3, 7, 11, 15)
        quarter(0, 5, 10, 15)
        quarter(1, 6, 11, 12)
        quarter(2, 7, 8, 13)
        quarter(3, 4, 9, 14)
    return x


def hchacha20(key, nonce):
    """The 32-byte subkey of a key and a 16-byte nonce."""
    x = _rounds(struct.unpack("<16L", CONSTANTS + key + nonce))
    return struct.pack("<8L", *(x[:4] + x[12:]))


def chacha20(key, counter, nonce, data):
    """Data under the keystream of RFC 8439, from this block on. The nonce has 12 bytes."""
    if len(data) > PYTHON_ALONE:
        iv = struct.pack("<L", counter) + nonce
        run = subprocess.run(
            ["openssl", "enc", "-d", "-chacha20", "-K", key.hex(), "-iv", iv.hex()],
            input=data, stdout=subprocess.PIPE, check=True)
        return run.stdout
    return chacha20_in_python(key, counter, nonce, data)


def chacha20_in_python(key, counter, nonce, data):
    out = bytearray()
    for at in range(0, len(data), 64):
        start = struct.unpack("<16L", CONSTANTS + key + struct.pack("<L", counter) + nonce)
        mixed = _rounds(start)
        stream = struct.pack("<16L", *((a + b) & MASK for a, b in zip(start, mixed)))
        out += bytes(a ^ b for a, b in zip(data[at:at + 64], stream))
        counter += 1
    return bytes(out)


def poly1305(key, message):
    """The 16-byte tag of RFC 8439 under a one-time key."""
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    s = int.from_bytes(key[16:], "little")
    prime = (1 << 130) - 5
    total = 0
    for at in range(0, len(message), 16):
        block = message[at:at + 16]
        total = (total + int.from_bytes(block + b"\x01", "little")) * r % prime
    return ((total + s) & ((1 << 128) - 1)).to_bytes(16, "little")


def _padded(data):
    return data + bytes(-len(data) % 16)


def open_box(key, nonce, box, context):
    """Opens XChaCha20-Poly1305 (IETF): 24-byte nonce, tag at the end of the box."""
    subkey, short = hchacha20(key, nonce[:16]), bytes(4) + nonce[16:]
    sealed, tag = box[:-16], box[-16:]
    one_time = chacha20(subkey, 0, short, bytes(32))
    lengths = struct.pack("<QQ", len(context), len(sealed))
    if not hmac.compare_digest(poly1305(one_time, _padded(context) + _padded(sealed) + lengths), tag):
        raise Damaged("a sealed part does not open")
    return chacha20(subkey, 1, short, sealed)


class SecretStream:
    """The reading side of libsodium's crypto_secretstream_xchacha20poly1305."""

    def __init__(self, key, header):
        self.key = hchacha20(key, header[:16])
        self.counter = 1
        self.nonce = header[16:24]

    def pull(self, chunk, context=b""):
        """One chunk: its content and its tag."""
        if len(chunk) < 17:
            raise Damaged("a chunk is too short")
        nonce = struct.pack("<L", self.counter) + self.nonce
        sealed_tag, sealed, mac = chunk[:1], chunk[1:-16], chunk[-16:]
        block = chacha20(self.key, 1, nonce, sealed_tag + bytes(63))
        tag, block = block[0], sealed_tag + block[1:]
        one_time = chacha20(self.key, 0, nonce, bytes(32))
        # The padding after the content has this odd length in libsodium, and stays so for ever.
        message = (_padded(context) + block + sealed + bytes(len(sealed) % 16)
                   + struct.pack("<QQ", len(context), 64 + len(sealed)))
        if not hmac.compare_digest(poly1305(one_time, message), mac):
            raise Damaged("a chunk was changed, moved or cut")
        content = chacha20(self.key, 2, nonce, sealed)
        self.nonce = bytes(a ^ b for a, b in zip(self.nonce, mac))
        self.counter = (self.counter + 1) & MASK
        if tag & TAG_REKEY or self.counter == 0:
            self._rekey()
        return content, tag

    def _rekey(self):
        nonce = struct.pack("<L", self.counter) + self.nonce
        fresh = chacha20(self.key, 0, nonce, self.key + self.nonce)
        self.key, self.nonce, self.counter = fresh[:32], fresh[32:], 1
