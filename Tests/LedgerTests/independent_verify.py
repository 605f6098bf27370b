#!/usr/bin/env python3
"""Checks an Addewid ledger export, tiles or proof without any code of Addewid.

Written from RFC 9162 (Merkle tree), RFC 8032 (Ed25519), C2SP signed-note, tlog-checkpoint,
tlog-tiles, tlog-proof and tlog-witness, so that an auditor can read the whole of it in a few
minutes.

    python3 independent_verify.py EXPORT [--vkey KEY] [--against CHECKPOINT_FILE] [--pure]
    python3 independent_verify.py FOLDER_OF_TILES --vkey KEY [--against CHECKPOINT_FILE]
    python3 independent_verify.py RECEIPT --vkey KEY
    python3 independent_verify.py PROOF_OF_GROWTH --vkey KEY --against CHECKPOINT_FILE

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
import os
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


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_from_inclusion(leaf, index, size, proof):
    """RFC 9162, section 2.1.3.2; nothing where the proof has the wrong length."""
    if not 0 <= index < size:
        return None
    node, last, found = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return None
        if node & 1 or node == last:
            found = node_hash(sibling, found)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        node, last = node >> 1, last >> 1
    return found if last == 0 else None


def is_consistent(old_size, old_root, size, root, proof):
    """RFC 9162, section 2.1.4.2; a log without entries is the beginning of every log."""
    if old_size > size:
        return False
    if old_size == size:
        return not proof and old_root == root
    if old_size == 0:
        return not proof and old_root == tree_root([])
    path = list(proof)
    if old_size & (old_size - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    node, last = old_size - 1, size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = path.pop(0)
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and old == old_root and new == root


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


def read_header(line, vkey):
    """The name of the log, its keys oldest first, and the checkpoints at which they changed."""
    header = parse_object(line, "line 1")
    earlier = header.get("earlier", [])
    version = 2 if earlier else 1
    need(set(header) == {"addewid-ledger", "origin", "vkey"} | ({"earlier"} if earlier else set()),
         "line 1 is not a header")
    need(header["addewid-ledger"] == version, "the export is of another version")
    texts = [item["vkey"] for item in earlier] + [header["vkey"]]
    need(vkey is None or vkey in texts, "the export names other keys")
    return header["origin"], [parse_key(text) for text in texts], texts, [
        item["handover"] for item in earlier]


def check_handovers(origin, keys, texts, notes, leaves, bodies, pure):
    """Each change of key is signed by both, is of this log, and is told by its last entry."""
    sizes = []
    for number, note in enumerate(notes):
        what = f"change {number + 1} of the key"
        text = open_note(note, keys[number], pure)
        need(open_note(note, keys[number + 1], pure) == text, f"{what} has two texts")
        name, size, root = parse_checkpoint(text)
        need(name == origin and size > (sizes[-1] if sizes else 0), f"{what} is out of order")
        need(size <= len(leaves) and tree_root(leaves[:size]) == root, f"{what} is of another log")
        entry = json.loads(bodies[size - 1])
        need(entry["act"] == "ledger-key-rotated"
             and entry["facts"].get("new-key") == texts[number + 1],
             f"{what} is not told in the log")
        sizes.append(size)
    return sizes


def key_at(size, keys, sizes):
    """The keys that may sign a log of this size: one, or two at a change."""
    return [key for number, key in enumerate(keys)
            if (number == 0 or sizes[number - 1] <= size)
            and (number == len(sizes) or size <= sizes[number])]


def open_by_any(note, keys, pure):
    problem = Bad("no key of the log signs this size")
    for key in reversed(keys):
        try:
            return parse_checkpoint(open_note(note, key, pure))
        except Bad as found:
            problem = found
    raise problem


def verify(path, vkey, against, pure):
    lines = read_lines(path)
    log, keys, texts, handovers = read_header(lines[0], vkey)

    leaves, ids, bodies = [], set(), []
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
        bodies.append(body)

    sizes = check_handovers(log, keys, texts, handovers, leaves, bodies, pure)
    last = parse_object(lines[-1], "the last line")
    need(set(last) == {"checkpoint"}, "the last line is not a checkpoint")
    return check_log(log, lambda size: key_at(size, keys, sizes), keys, last["checkpoint"], leaves,
                     against, pure)


def check_log(log, allowed, keys, note, leaves, against, pure):
    """The leaves are those that the checkpoint signs, and begin with those of the older one."""
    origin, size, root = open_by_any(note, keys, pure)
    need(origin == log, "the checkpoint is of another log")
    open_by_any(note, allowed(size), pure)
    need(size == len(leaves), f"there are {len(leaves)} entries, the checkpoint signs {size}")
    need(tree_root(leaves) == root, "the entries do not give the signed root")
    if against is not None:
        older = read_text(against)
        name, old_size, old_root = open_by_any(older, keys, pure)
        open_by_any(older, allowed(old_size), pure)
        need(name == origin, "the older checkpoint is of another log")
        need(old_size <= size, f"the log had {old_size} entries before and has {size} now")
        need(tree_root(leaves[:old_size]) == old_root,
             "the log does not begin with the entries of the older checkpoint")
    return size, root


# Tiles: C2SP tlog-tiles


def tile_paths(kind, count):
    """The files of a level, or of the entries, with how many things each holds."""
    for number in range(count // 256 + (1 if count % 256 else 0)):
        width = min(256, count - number * 256)
        groups, rest = [f"{number % 1000:03}"], number // 1000
        while rest:
            groups.insert(0, f"x{rest % 1000:03}")
            rest //= 1000
        yield f"tile/{kind}/{'/'.join(groups)}" + ("" if width == 256 else f".p/{width}"), width


def read_tile(folder, path):
    try:
        with open(os.path.join(folder, path), "rb") as file:
            return file.read()
    except OSError:
        raise Bad(f"{path} is missing")


def cut_bundle(data, count, path):
    bodies = []
    for _ in range(count):
        need(len(data) >= 2, f"{path} is cut")
        length = int.from_bytes(data[:2], "big")
        need(len(data) >= 2 + length, f"{path} is cut")
        bodies.append(data[2:2 + length])
        data = data[2 + length:]
    need(not data, f"{path} has bytes behind its entries")
    return bodies


def verify_tiles(folder, vkey, against, pure):
    need(vkey is not None, "tiles need the published key")
    key = parse_key(vkey)
    note = read_tile(folder, "checkpoint").decode()
    origin, size, _ = parse_checkpoint(open_note(note, key, pure))
    leaves = []
    for path, width in tile_paths("entries", size):
        leaves += [leaf_hash(body) for body in cut_bundle(read_tile(folder, path), width, path)]
    hashes, level = leaves, 0
    while hashes:
        for number, (path, width) in enumerate(tile_paths(str(level), len(hashes))):
            expected = b"".join(hashes[number * 256:number * 256 + width])
            need(read_tile(folder, path) == expected, f"{path} does not fit what is below it")
        full = len(hashes) // 256
        hashes = [tree_root(hashes[n * 256:(n + 1) * 256]) for n in range(full)]
        level += 1
    return check_log(key[0], lambda _: [key], [key], note, leaves, against, pure)


# Proofs: C2SP tlog-proof, and the form of tlog-witness


def read_text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def whole_number(text, what):
    need(text.isascii() and text.isdigit() and str(int(text)) == text, f"{what} is no number")
    return int(text)


def cut_proof(text):
    """The lines before the blank one, and the checkpoint behind it."""
    head, blank, note = text.partition("\n\n")
    need(blank, "the proof has no checkpoint")
    return head.split("\n"), note


def parse_hashes(lines):
    hashes = [strict_base64(line, "a hash") for line in lines]
    need(all(len(item) == 32 for item in hashes), "a hash is not 32 bytes")
    return hashes


def verify_receipt(text, vkey, pure):
    need(vkey is not None, "a receipt needs the published key")
    key = parse_key(vkey)
    lines, note = cut_proof(text)
    need(lines[0] == "c2sp.org/tlog-proof@v1", "it is not a receipt")
    need(len(lines) > 2 and lines[1].startswith("extra "), "the receipt has no entry")
    body = strict_base64(lines[1][6:], "the entry")
    need(lines[2].startswith("index "), "the receipt has no index")
    index = whole_number(lines[2][6:], "the index")
    origin, size, root = parse_checkpoint(open_note(note, key, pure))
    need(origin == key[0], "the checkpoint is of another log")
    found = root_from_inclusion(leaf_hash(body), index, size, parse_hashes(lines[3:]))
    need(found == root, "the entry is not in the log")
    return size, root


def verify_growth(text, vkey, against, pure):
    need(vkey is not None and against is not None, "it needs the key and a kept checkpoint")
    key = parse_key(vkey)
    lines, note = cut_proof(text)
    need(lines[0].startswith("old "), "it is not a proof of growth")
    old_size = whole_number(lines[0][4:], "the old size")
    origin, size, root = parse_checkpoint(open_note(note, key, pure))
    older = parse_checkpoint(open_note(read_text(against), key, pure))
    need(origin == key[0] == older[0], "a checkpoint is of another log")
    need(older[1] == old_size, "the proof begins at another size")
    need(is_consistent(old_size, older[2], size, root, parse_hashes(lines[1:])),
         "the log does not begin with the entries of the older checkpoint")
    return size, root


def verify_any(path, vkey, against, pure):
    if os.path.isdir(path):
        return verify_tiles(path, vkey, against, pure)
    with open(path, "rb") as file:
        start = file.read(32)
    if start.startswith(b"c2sp.org/tlog-proof"):
        return verify_receipt(read_text(path), vkey, pure)
    if start.startswith(b"old "):
        return verify_growth(read_text(path), vkey, against, pure)
    return verify(path, vkey, against, pure)


def main():
    parser = argparse.ArgumentParser(description="Checks an Addewid ledger export, tiles or proof.")
    parser.add_argument("export", help="an export, a folder of tiles, a receipt or a proof")
    parser.add_argument("--vkey", help="the published key of the log")
    parser.add_argument("--against", help="a file with an older signed checkpoint")
    parser.add_argument("--pure", action="store_true", help="use the Ed25519 in this file")
    options = parser.parse_args()
    try:
        size, root = verify_any(options.export, options.vkey, options.against, options.pure)
    except (Bad, OSError, ValueError, KeyError, TypeError) as problem:
        print(f"bad: {problem}", file=sys.stderr)
        return 1
    print(f"ok {size} {root.hex()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
