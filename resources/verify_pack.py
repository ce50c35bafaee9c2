#!/usr/bin/env python3
"""Checks a Daybook pack with nothing but Python 3 and, for the signature, ssh-keygen.

A second implementation, written apart from Daybook's own, so that the two can be held against each
other: the bag (BagIt 1.0, RFC 8493, SHA-256), the list in it, and the signature over that list. It
does not read the journal. Exit status 0 only if all of it holds.

    python3 verify_pack.py PACK [SHA256:fingerprint]
"""

import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys

SIGNED = "tagmanifest-sha256.txt"
SIGNATURE = SIGNED + ".sig"
TAGS = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt"]
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def listing(top):
    """Every regular file below a folder, and everything that is neither a file nor a folder."""
    files, odd = [], []
    for folder, _, _ in os.walk(top):
        for entry in os.scandir(folder):
            name = os.path.relpath(entry.path, top).replace(os.sep, "/")
            mode = entry.stat(follow_symlinks=False).st_mode
            if stat.S_ISREG(mode):
                files.append(name)
            elif not stat.S_ISDIR(mode):
                odd.append(name)
    return files, odd


def digest(path):
    """SHA-256 of a file, and its length."""
    seen, size = hashlib.sha256(), 0
    with open(path, "rb") as file:
        while chunk := file.read(1 << 20):
            seen.update(chunk)
            size += len(chunk)
    return seen.hexdigest(), size


def read(top, name):
    try:
        with open(os.path.join(top, name), "rb") as file:
            return file.read()
    except OSError:
        return None


def manifest(text, label, wrong):
    """Path to hash, for each line of a manifest."""
    held = {}
    for number, line in enumerate((text or b"").decode("utf-8", "replace").split("\n"), 1):
        found = re.fullmatch(r"([0-9a-f]{64}) [ *](.+)", line)
        if found and found[2] not in held:
            held[found[2]] = found[1]
        elif line:
            wrong.append(f"{label}, line {number}: not understood")
    return held


def compare(wanted, there, wrong):
    for name, value in wanted.items():
        if name not in there:
            wrong.append(f"Missing: {name}")
        elif there[name][0] != value:
            wrong.append(f"Changed: {name}")
    for name in there:
        if name not in wanted:
            wrong.append(f"Added: {name}")


def signature(top, wrong):
    """The fingerprint of the key, as ssh-keygen gives it where the signature is good."""
    tool = shutil.which("ssh-keygen")
    if not tool:
        wrong.append("There is no ssh-keygen here: the signature was not checked")
        return None
    signers = os.path.join(top, "data", "journal", "allowed_signers")
    who = (read(top, "data/journal/allowed_signers") or b"").decode("utf-8", "replace").split(" ")[0]
    command = [tool, "-Y", "verify", "-f", signers, "-I", who or "nobody", "-n", "daybook-pack"]
    command += ["-s", os.path.join(top, SIGNATURE)]
    done = subprocess.run(command, input=read(top, SIGNED) or b"", capture_output=True, check=False)
    if done.returncode != 0:
        wrong.append("The signature is not over " + SIGNED + ", or not by the key in allowed_signers")
        return None
    found = re.search(r"SHA256:[A-Za-z0-9+/]{43}", done.stdout.decode("utf-8", "replace"))
    return found[0] if found else None


def check(top, expected):
    wrong = []
    files, odd = listing(top)
    there = {name: digest(os.path.join(top, name)) for name in files}
    wrong += [f"Neither a file nor a folder: {name}" for name in odd]
    if read(top, "bagit.txt") != BAGIT:
        wrong.append("bagit.txt does not say that this is BagIt 1.0")
    tags = manifest(read(top, SIGNED), SIGNED, wrong)
    compare(tags, {name: there[name] for name in there if name in tags}, wrong)
    wrong += [f"{SIGNED} does not list {name}" for name in TAGS if name not in tags]
    payload = manifest(read(top, "manifest-sha256.txt"), "manifest-sha256.txt", wrong)
    rest = {name: there[name] for name in there if name not in [*TAGS, SIGNED, SIGNATURE]}
    compare(payload, rest, wrong)
    held = [size for name, (_, size) in there.items() if name.startswith("data/")]
    oxum = re.search(rb"^Payload-Oxum: (\S+)$", read(top, "bag-info.txt") or b"", re.MULTILINE)
    if not oxum or oxum[1].decode() != f"{sum(held)}.{len(held)}":
        wrong.append(f"Payload-Oxum in bag-info.txt is not {sum(held)}.{len(held)}")
    key = signature(top, wrong)
    if expected and key and expected.removeprefix("SHA256:").rstrip("=") != key[7:]:
        wrong.append(f"Signed with another key than the one expected: {key}")
    return wrong, key


def main(arguments):
    if not 1 <= len(arguments) <= 2 or not os.path.isdir(arguments[0]):
        print("Use: python3 verify_pack.py PACK [SHA256:fingerprint]", file=sys.stderr)
        return 2
    expected = arguments[1] if len(arguments) == 2 else None
    wrong, key = check(arguments[0], expected)
    print(f"Key: {key or 'none'} ({'compared' if expected else 'not compared'})")
    for problem in wrong:
        print(problem.encode("ascii", "backslashreplace").decode())
    print("The pack does NOT hold." if wrong else "The pack holds.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
