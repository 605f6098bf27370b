#!/usr/bin/env python3
"""Checks an Addewid ledger export without any code of Addewid.

Written from RFC 9162 (Merkle tree), RFC 8032 (Ed25519), C2SP signed-note and C2SP
tlog-checkpoint, so that an auditor can read the whole of it in a few minutes.

    python3 independent_verify.py EXPORT [--vkey KEY] [--against CHECKPOINT_FILE] [--pure]

Prints `ok <size> <root in hexadecimal>` and ends with 0, or says on the error output what is
wrong and ends with 1. Without --vkey the key inside the file is used, which proves nothing until
it has been compared with the published one. Without --against nobody can see entries cut off at
the end. --pure uses the Ed25519 below even where the `cryptography` package is installed.
"""

import argparse
import base64
import binascii
import hashlib
import json
import sys

LINE_BYTE_MAX = 64 * 1024
REQUIRED_KEYS = {"act", "actor", "facts", "id", "moment", "register", "statements"}
OPTIONAL_KEYS = {"purpose", "subject"}


class Bad(Exception):
    """Something in the export is wrong."""


def need(condition, what):
    if not condition:
        raise Bad(what)


# Merkle tree: RFC 9162, section 2.1.1


def leaf_hash(body):
    return hashlib.sha256(b"\x00" + body).digest()


def tree_root(leaves):
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    left = 1
    while left * 2 < len(leaves):
        left *= 2
    children = tree_root(leaves[:left]) + tree_root(leaves[left:])
    return hashlib.sha256(b"\x01" + children).digest()


# Ed25519: RFC 8032, sections 5.1 and 6

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)


def point_add(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def point_multiply(scalar, p):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = point_add(result, p)
        p = point_add(p, p)
        scalar >>= 1
    return result


def points_equal(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_1 % P
    if (x * x - square) % P:
        return None
    return P - x if x & 1 != sign else x


def decompress(data):
    number = int.from_bytes(data, "little")
    y = number & ((1 << 255) - 1)
    x = recover_x(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def pure_ed25519(public, signature, message):
    if len(public) != 32 or len(signature) != 64:
        return False
    a, r = decompress(public), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    h = int.from_bytes(digest, "little") % L
    return points_equal(point_multiply(s, BASE), point_add(r, point_multiply(h, a)))


def ed25519(public, signature, message, pure):
    if not pure:
        try:
            from cryptography.exceptions import InvalidSignature
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        except ImportError:
            pass
        else:
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
                return True
            except (InvalidSignature, ValueError):
                return False
    return pure_ed25519(public, signature, message)


# Keys, notes and checkpoints: C2SP signed-note and tlog-checkpoint


def strict_base64(text, what):
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Bad(f"{what} is not base64")
    need(base64.b64encode(data).decode() == text, f"{what} is not in its one base64 form")
    return data


def parse_key(text):
    parts = text.split("+", 2)
    need(len(parts) == 3, "the key is not name+hash+key")
    name, key_hash, data = parts[0], parts[1], strict_base64(parts[2], "the key")
    need(len(data) == 33 and data[0] == 1, "the key is not Ed25519")
    expected = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    need(key_hash == expected.hex(), "the hash of the key does not fit")
    return name, expected, data[1:]


def open_note(note, key, pure):
    """The text of the note, after its signature by the key has been checked."""
    name, key_hash, public = key
    end = note.rfind("\n\n")
    need(end >= 0 and note.endswith("\n"), "the checkpoint is not a signed note")
    text, lines = note[: end + 1], note[end + 2 :].split("\n")[:-1]
    found = False
    for line in lines:
        parts = line.split(" ")
        need(len(parts) == 3 and parts[0] == "\u2014", "a signature line is malformed")
        blob = strict_base64(parts[2], "a signature")
        if parts[1] == name and blob[:4] == key_hash:
            good = ed25519(public, blob[4:], text.encode(), pure)
            need(good, "the signature does not fit the checkpoint")
            found = True
    need(found, "the checkpoint is not signed by the key")
    return text


def parse_checkpoint(text):
    lines = text.split("\n")
    need(len(lines) == 4 and lines[3] == "", "the checkpoint does not have three lines")
    origin, size, root = lines[:3]
    need(size.isascii() and size.isdigit() and str(int(size)) == size, "the size is no number")
    root = strict_base64(root, "the root")
    need(len(root) == 32, "the root is not 32 bytes")
    return origin, int(size), root


# The export


def without_repeats(pairs):
    members = dict(pairs)
    need(len(members) == len(pairs), "a key is repeated")
    return members


def parse_object(data, what):
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=without_repeats)
    except ValueError:
        raise Bad(f"{what} is not JSON")
    need(isinstance(value, dict), f"{what} is not an object")
    return value


def check_entry(body, what):
    """Checks that the body is an entry in canonical form, and gives its id."""
    entry = parse_object(body, what)
    keys = set(entry)
    need(REQUIRED_KEYS <= keys <= REQUIRED_KEYS | OPTIONAL_KEYS, f"{what} has other keys")
    canonical = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    need(canonical.encode() == body, f"{what} is not in canonical form")
    return entry["id"]


def read_lines(path):
    with open(path, "rb") as file:
        lines = file.read().split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    for number, line in enumerate(lines, 1):
        need(len(line) <= LINE_BYTE_MAX, f"line {number} is too long")
    need(len(lines) >= 2, "the export has no header and no checkpoint")
    return lines


def verify(path, vkey, against, pure):
    lines = read_lines(path)
    header = parse_object(lines[0], "line 1")
    need(set(header) == {"addewid-ledger", "origin", "vkey"}, "line 1 is not a header")
    need(header["addewid-ledger"] == 1, "the export is of another version")
    need(vkey is None or header["vkey"] == vkey, "the export names another key")
    key = parse_key(header["vkey"])

    leaves, ids = [], set()
    for number, line in enumerate(lines[1:-1], 2):
        record = parse_object(line, f"line {number}")
        need({"index", "body"} <= set(record) <= {"index", "body", "leaf"},
             f"line {number} is not an entry")
        index = record["index"]
        need(type(index) is int and index == len(leaves),
             f"line {number} has index {index}, {len(leaves)} was due")
        body = strict_base64(record["body"], f"the body in line {number}")
        leaf = leaf_hash(body)
        if "leaf" in record:
            stored = strict_base64(record["leaf"], f"the leaf in line {number}")
            need(stored == leaf, f"entry {index} was altered")
        identifier = check_entry(body, f"entry {index}")
        need(identifier not in ids, f"entry {index} has the id of an earlier one")
        ids.add(identifier)
        leaves.append(leaf)

    last = parse_object(lines[-1], "the last line")
    need(set(last) == {"checkpoint"}, "the last line is not a checkpoint")
    origin, size, root = parse_checkpoint(open_note(last["checkpoint"], key, pure))
    need(origin == header["origin"], "the checkpoint is of another log")
    need(size == len(leaves), f"there are {len(leaves)} entries, the checkpoint signs {size}")
    need(tree_root(leaves) == root, "the entries do not give the signed root")

    if against is not None:
        with open(against, encoding="utf-8", newline="") as file:
            older = parse_checkpoint(open_note(file.read(), key, pure))
        need(older[0] == origin, "the older checkpoint is of another log")
        need(older[1] <= size, f"the log had {older[1]} entries before and has {size} now")
        need(tree_root(leaves[: older[1]]) == older[2],
             "the log does not begin with the entries of the older checkpoint")
    return size, root


def main():
    parser = argparse.ArgumentParser(description="Checks an Addewid ledger export.")
    parser.add_argument("export")
    parser.add_argument("--vkey", help="the published key of the log")
    parser.add_argument("--against", help="a file with an older signed checkpoint")
    parser.add_argument("--pure", action="store_true", help="use the Ed25519 in this file")
    options = parser.parse_args()
    try:
        size, root = verify(options.export, options.vkey, options.against, options.pure)
    except (Bad, OSError, ValueError) as problem:
        print(f"bad: {problem}", file=sys.stderr)
        return 1
    print(f"ok {size} {root.hex()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
