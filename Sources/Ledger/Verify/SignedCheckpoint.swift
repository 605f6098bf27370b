/// A signed checkpoint that was opened with the keys of a log: what it says and what is wrong.
struct SignedCheckpoint {
  /// What the note says, also where the signature is bad: the rest is then still compared.
  let checkpoint: Checkpoint?
  /// The key that signed it; nil where none did that may.
  let signedBy: NoteVerifier?
  /// What is wrong with it.
  let faults: [LedgerFault]

  init(_ text: String, role: CheckpointRole, keys: KeyHistory) {
    let note: SignedNote
    do { note = try SignedNote(parsing: text) } catch {
      (checkpoint, signedBy, faults) = (nil, nil, [.unreadableNote(role, why: error)])
      return
    }
    var found: [LedgerFault] = []
    do { checkpoint = try Checkpoint(body: note.text) } catch {
      checkpoint = nil
      found.append(.unreadableCheckpoint(role, why: error))
    }
    let signature = Self.signature(note, size: checkpoint?.size, role: role, keys: keys)
    signedBy = signature.key
    faults = (signature.fault.map { [$0] } ?? []) + found
  }

  /// The key that signed the note, out of those that may, or what is wrong.
  private static func signature(
    _ note: SignedNote, size: Int?, role: CheckpointRole, keys: KeyHistory
  ) -> (key: NoteVerifier?, fault: LedgerFault?) {
    var good: [NoteVerifier] = []
    for key in keys.verifiers {
      do {
        try key.verify(note)
        good.append(key)
      } catch NoteError.badSignature {
        return (nil, .badSignature(role, byKey: key.vkey))
      } catch {}
    }
    let allowed = size.map { keys.verifiers(at: $0) } ?? keys.verifiers
    if let key = good.last(where: allowed.contains) { return (key, nil) }
    if let other = good.last, let size {
      return (nil, .keyOutOfTime(role, key: other.vkey, size: size))
    }
    return (nil, .notSigned(role, byKey: (allowed.last ?? keys.current).vkey))
  }
}
