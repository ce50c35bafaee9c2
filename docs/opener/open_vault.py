#!/usr/bin/env python3
"""Opens a Daybook vault without Daybook.

Needs Python 3, `openssl` and `age`, and the identity file of the department:

    python3 open_vault.py VAULT-FOLDER --identity department.key --out NEW-FOLDER

or, in place of the identity, the words of both recovery sheets, each in a text file, and the
English word list of BIP39:

    … --sheets first.txt second.txt --wordlist english.txt

Writes into the new folder vault.sqlite (a plain SQLite database), files/ (what every sealed file
holds), acts.jsonl (everything that was recorded, in order), messages.jsonl and attachments/, and
prints what it found, as JSON. What it writes is in clear: keep it where such
records may be kept. The formats are described in docs/formats/.
"""

import argparse
import hashlib
import hmac
import json
import os
import sqlite3
import struct
import subprocess
import sys
import uuid

from records import rows_of_database, rows_of_segments, write_records
from sheet import open_sealed_box, words_to_bytes
from sqlcipher import decrypt_database
from xchacha import Damaged, SecretStream, TAG_FINAL, open_box

HEADER = 108
CHUNK = 65536 + 17


def hkdf(secret, salt, info, length=32):
    """HKDF-SHA-256 (RFC 5869)."""
    key, block, out = hmac.new(salt, secret, hashlib.sha256).digest(), b"", b""
    while len(out) < length:
        block = hmac.new(key, block + info + bytes([len(out) // 32 + 1]), hashlib.sha256).digest()
        out += block
    return out[:length]


def compact(fields):
    return json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode()


def base64(text):
    import base64 as codec
    return codec.b64decode(text, validate=True)


def read_slots(folder):
    """vault.keys, its checksum verified; the copy before it where the newest is not whole."""
    for name in ("vault.keys", "vault.keys.previous"):
        try:
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                slots = json.load(file)
            checksum = slots.pop("checksum")
            if hashlib.sha256(compact(slots)).hexdigest() == checksum:
                return slots
        except (OSError, ValueError, KeyError):
            continue
    raise Damaged("neither vault.keys nor the copy before it is whole")


def vault_key(slots, identity):
    """The vault key, by stock age and the identity of the department."""
    if slots["department"] is None:
        raise Damaged("this vault was made without a department")
    run = subprocess.run(["age", "--decrypt", "-i", identity],
                         input=slots["department"]["age"].encode(), stdout=subprocess.PIPE, check=True)
    lines = dict(line.split(": ", 1) for line in run.stdout.decode().splitlines() if ": " in line)
    return bytes.fromhex(lines["key"])


def key_of_sheets(slots, given):
    """The vault key, by the words of both holders."""
    if slots["sheet"] is None or given.wordlist is None:
        raise Damaged("this vault has no recovery sheet, or no word list was given")
    with open(given.wordlist, encoding="utf-8") as file:
        wordlist = file.read().split()
    halves = []
    for name in given.sheets:
        with open(name, encoding="utf-8") as file:
            halves.append(words_to_bytes(file.read(), wordlist))
    secret = bytes(a ^ b for a, b in zip(*halves))
    return open_sealed_box(secret, base64(slots["sheet"]["sealedVk"]))


def open_ring(slots, vk, vault):
    """The keys of sealed files, and the database key from before a rotation that was cut off."""
    context = b"daybook/ring/v1" + vault + struct.pack("<L", slots["generation"])
    plain = open_box(hkdf(vk, vault, b"daybook/ring/v1"), base64(slots["ring"]["nonce"]),
                     base64(slots["ring"]["sealed"]), context)
    if plain[:8] != b"DAYRING1":
        raise Damaged("the ring is not a ring")
    count, = struct.unpack_from("<L", plain, 72)
    file_keys = {}
    for n in range(count):
        at = 76 + n * 36
        file_keys[struct.unpack_from("<L", plain, at)[0]] = plain[at + 4:at + 36]
    at = 76 + count * 36
    has_previous, = struct.unpack_from("<L", plain, at)
    return {"name": plain[8:40], "files": file_keys,
            "previous_db": plain[at + 8:at + 40] if has_previous else None}


def open_sealed(sealed, ring, name):
    """The content of one sealed file. Raises Damaged unless it is whole, unchanged and of this name."""
    header = sealed[:HEADER]
    if len(header) < HEADER or header[:8] != b"DAYBOOK1":
        raise Damaged("it does not begin as a sealed file does")
    generation, = struct.unpack_from("<L", header, 8)
    key = open_box(ring["files"][generation], header[12:36], header[36:84], header[:12])
    stream, content, tag = SecretStream(key, header[84:]), [], None
    for at in range(HEADER, len(sealed), CHUNK):
        if tag == TAG_FINAL:
            raise Damaged("something was added after its end")
        plain, tag = stream.pull(sealed[at:at + CHUNK], header if at == HEADER else b"")
        content.append(plain)
    if tag != TAG_FINAL:
        raise Damaged("its end is missing")
    whole = b"".join(content)
    digest = hashlib.sha256(whole).digest()
    if hmac.new(ring["name"], digest, hashlib.sha256).hexdigest() != name:
        raise Damaged("it holds the content of another")
    return whole


def open_database(folder, keys, out):
    """Decrypts vault.db under the first key that fits, and counts the rows of its tables."""
    for last, key in ((key is keys[-1], key) for key in keys):
        try:
            pages = decrypt_database(os.path.join(folder, "vault.db"), key, out)
            break
        except Damaged:
            if last:
                raise
    db = sqlite3.connect(out)
    integrity = db.execute("PRAGMA integrity_check").fetchone()[0]
    names = [name for name, in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name")]
    tables = {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
    db.close()
    return {"pages": pages, "integrity": integrity, "tables": tables}


def sealed_in(folder, ring):
    """Name and content of every sealed file below a folder."""
    for shelf, _, names in sorted(os.walk(folder)):
        for rest in sorted(names):
            name = os.path.basename(shelf) + rest
            if len(name) == 64:
                with open(os.path.join(shelf, rest), "rb") as file:
                    yield name, open_sealed(file.read(), ring, name)


def open_files(folder, ring, out):
    """Every sealed file of the vault, written under its name."""
    found = []
    for name, content in sealed_in(os.path.join(folder, "files"), ring):
        with open(os.path.join(out, name), "wb") as file:
            file.write(content)
        found.append({"name": name, "bytes": len(content),
                      "sha256": hashlib.sha256(content).hexdigest()})
    return found


def main():
    parser = argparse.ArgumentParser(description="Opens a Daybook vault without Daybook.")
    parser.add_argument("vault")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--identity")
    way.add_argument("--sheets", nargs=2)
    parser.add_argument("--wordlist")
    parser.add_argument("--out", required=True)
    given = parser.parse_args()
    slots = read_slots(given.vault)
    vault = uuid.UUID(slots["vault"]).bytes
    vk = key_of_sheets(slots, given) if given.sheets else vault_key(slots, given.identity)
    mac = slots.pop("mac")
    expected = hmac.new(hkdf(vk, vault, b"daybook/slots/v1"), compact(slots), hashlib.sha256)
    if not hmac.compare_digest(expected.hexdigest(), mac):
        raise Damaged("the slots of vault.keys were changed")
    ring = open_ring(slots, vk, vault)
    os.makedirs(os.path.join(given.out, "files"))
    found = {"vault": slots["vault"], "generation": slots["generation"], "database": None}
    if os.path.exists(os.path.join(given.vault, "vault.db")):
        keys = [hkdf(vk, vault, b"daybook/db/v1")]
        if ring["previous_db"]:
            keys.append(ring["previous_db"])
        found["database"] = open_database(given.vault, keys, os.path.join(given.out, "vault.sqlite"))
    found["files"] = open_files(given.vault, ring, os.path.join(given.out, "files"))
    if found["database"] and {"act", "body"} <= found["database"]["tables"].keys():
        found["records"] = write_records(rows_of_database(os.path.join(given.out, "vault.sqlite")), given.out)
    acts = os.path.join(given.vault, "acts")
    if found["database"] is None and os.path.isdir(acts):
        segments = [content for _, content in sealed_in(acts, ring)]
        found["records"] = write_records(rows_of_segments(segments), given.out)
    json.dump(found, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    try:
        main()
    except Damaged as damage:
        sys.exit(f"Not opened: {damage}.")
    except subprocess.CalledProcessError as failed:
        sys.exit(f"Not opened: {failed.cmd[0]} refused.")
