"""What a decrypted vault holds, in files that anyone can read: acts, messages, attachments."""

import base64
import hashlib
import json
import os
import re
import sqlite3
import zlib

from xchacha import Damaged


def rows_of_database(database):
    """Envelope, hash, salt and body of every act of a decrypted database."""
    db = sqlite3.connect(database)
    rows = db.execute("""SELECT act.envelope, act.hash, body.salt, body.body FROM act
                         LEFT JOIN body ON body.act = act.id""").fetchall()
    db.close()
    return rows


def rows_of_segments(segments):
    """The same out of a copy off the laptop, which holds acts as segments: lines of JSON."""
    for segment in segments:
        for line in segment.decode().split("\n"):
            if line != "":
                act = json.loads(line)
                salt = None if act["salt"] is None else base64.b64decode(act["salt"], validate=True)
                yield act["envelope"], None, salt, act["body"]


def acts_of(rows):
    """Every act in the order of its clock, checked against its hash; the body null where it is gone."""
    acts = []
    for text, digest, salt, body in rows:
        envelope = json.loads(text)
        if digest is not None and hashlib.sha256(text.encode()).digest() != digest:
            raise Damaged(f"act {envelope['id']} does not match its hash")
        if body is not None and hashlib.sha256(salt + body.encode()).hexdigest() != envelope["bodyHash"]:
            raise Damaged(f"the body of act {envelope['id']} was changed")
        acts.append({"envelope": envelope, "body": None if body is None else json.loads(body)})
    return sorted(acts, key=lambda act: (act["envelope"]["clock"], act["envelope"]["device"]))


def standing(acts):
    """Of each sealed file that was disposed of or replaced, the one that stands for it now, or None."""
    now = {}
    for act in acts:
        if act["body"] is None:
            continue
        if act["envelope"]["kind"] == "disposed":
            now.update((name, None) for name in act["body"]["files"])
        elif act["envelope"]["kind"] == "file.replaced":
            now[act["body"]["was"]] = act["body"]["now"]

    def stands_for(name):
        for _ in range(len(now) + 1):
            if name is None or name not in now:
                return name
            name = now[name]
        return None
    return stands_for


def unpack(place, content):
    """An attachment's own bytes, from the sealed piece that holds them. Raises Damaged."""
    try:
        whole = zlib.decompress(content, -15) if place["encoding"] == "deflate" else content
    except zlib.error as wrong:
        raise Damaged(f"the attachment {place['name']} does not unpack") from wrong
    if place["sha256"] is not None and hashlib.sha256(whole).hexdigest() != place["sha256"]:
        raise Damaged(f"the attachment {place['name']} was changed")
    return whole


def write_records(rows, out):
    """Writes acts.jsonl, messages.jsonl and attachments/ beside what was decrypted; says how many."""
    acts = acts_of(rows)
    stands_for = standing(acts)
    files, attachments = os.path.join(out, "files"), os.path.join(out, "attachments")
    os.makedirs(attachments)
    found = {"acts": len(acts), "messages": 0, "attachments": 0}

    def content(name):
        now = stands_for(name)
        if now is None:
            return None
        with open(os.path.join(files, now), "rb") as file:
            return file.read()

    with open(os.path.join(out, "acts.jsonl"), "w", encoding="utf-8") as file:
        for act in acts:
            file.write(json.dumps(act, ensure_ascii=False) + "\n")
    with open(os.path.join(out, "messages.jsonl"), "w", encoding="utf-8") as file:
        for act in acts:
            if act["envelope"]["kind"] != "import.recorded" or act["body"] is None:
                continue
            for piece in act["body"]["lines"]:
                for line in (content(piece) or b"").decode().split("\n"):
                    if line == "":
                        continue
                    message = {"chat": act["body"]["chat"], **json.loads(line)}
                    file.write(json.dumps(message, ensure_ascii=False) + "\n")
                    found["messages"] += 1
                    for place in (message["extra"] or {}).get("attachments", []):
                        sealed = None if place["file"] is None else content(place["file"])
                        if sealed is None:
                            continue
                        found["attachments"] += 1
                        safe = re.sub(r"[^A-Za-z0-9._-]", "_", place["name"])
                        name = f"{found['attachments']:05d} {safe}"
                        with open(os.path.join(attachments, name), "wb") as kept:
                            kept.write(unpack(place, sealed))
    return found
