/// A signed checkpoint that was opened with a key: what it says and what is wrong with it.
struct SignedCheckpoint {
  /// What the note says, also where the signature is bad: the rest is then still compared.
  let checkpoint: Checkpoint?
  /// Whether the key signed it.
  let isSigned: Bool
  /// What is wrong with it.
  let faults: [LedgerFault]

  init(_ text: String, role: CheckpointRole, key: NoteVerifier) {
    let note: SignedNote
    do { note = try SignedNote(parsing: text) } catch {
      (checkpoint, isSigned, faults) = (nil, false, [.unreadableNote(role, why: error)])
      return
    }
    var found: [LedgerFault] = []
    do { try key.verify(note) } catch {
      if case .badSignature = error {
        found.append(.badSignature(role, byKey: key.vkey))
      } else {
        found.append(.notSigned(role, byKey: key.vkey))
      }
    }
    isSigned = found.isEmpty
    do { checkpoint = try Checkpoint(body: note.text) } catch {
      checkpoint = nil
      found.append(.unreadableCheckpoint(role, why: error))
    }
    faults = found
  }
}
