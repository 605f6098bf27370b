/// What the check of a proof found.
public struct ProofVerdict: Hashable, Sendable {
  /// Everything that is wrong.
  public let faults: [ProofFault]
  /// What the proof's own checkpoint says; nil where it cannot be read.
  public let checkpoint: Checkpoint?
  /// The text of the key whose signature was good.
  public let signedBy: String?

  /// Whether nothing is wrong.
  public var isSound: Bool { faults.isEmpty }
}

/// One thing that is wrong with a proof.
public enum ProofFault: Hashable, Sendable {
  /// The checkpoint in the proof, or the kept one, is not what it must be.
  case checkpoint(LedgerFault)
  /// There is no entry in the proof, and none was given beside it.
  case noEntry
  /// The entry is not the one that was given beside the proof.
  case otherEntry
  /// The entry with this index does not lead to the signed root.
  case notIncluded(index: Int)
  /// The log of the proof does not begin with the log of the older checkpoint.
  case notConsistent(oldSize: Int, size: Int)
  /// The proof is from another size than that of the kept checkpoint.
  case otherOldSize(expected: Int, found: Int)
  /// The kept checkpoint is of the same size and has another root: the log was forked.
  case forked(size: Int)
}

extension LedgerReceipt {
  /// Checks the receipt with the published key alone.
  ///
  /// - Parameters:
  ///   - keys: The key of the log, as published, or all its keys.
  ///   - entry: The bytes of the entry, where its holder has them elsewhere.
  ///   - kept: A checkpoint that somebody kept. At the same size it must have the same root; at
  ///     another size only a `LedgerConsistency` can tell.
  public func verify(
    keys: KeyHistory, entry given: [UInt8]? = nil, against kept: String? = nil
  ) -> ProofVerdict {
    let opened = OpenedProof(checkpoint, keys: keys, kept: kept)
    var faults = opened.faults
    if let given, let entry, given != entry { faults.append(.otherEntry) }
    guard let body = given ?? entry else {
      return opened.verdict(faults + [.noEntry])
    }
    if let signed = opened.checkpoint {
      let isIncluded = MerkleTree.verifyInclusion(
        leaf: MerkleTree.leafHash(body), index: index, size: signed.size, root: signed.root,
        proof: proof)
      if !isIncluded { faults.append(.notIncluded(index: index)) }
      if let kept = opened.kept, kept.size == signed.size, kept.root != signed.root {
        faults.append(.forked(size: kept.size))
      }
    }
    return opened.verdict(faults)
  }
}

extension LedgerConsistency {
  /// Checks that the log of the kept checkpoint is the beginning of the proof's.
  ///
  /// - Parameters:
  ///   - keys: The key of the log, as published, or all its keys.
  ///   - kept: The older signed checkpoint.
  public func verify(keys: KeyHistory, from kept: String) -> ProofVerdict {
    let opened = OpenedProof(checkpoint, keys: keys, kept: kept)
    var faults = opened.faults
    guard let old = opened.kept, let new = opened.checkpoint else { return opened.verdict(faults) }
    if old.size != oldSize {
      faults.append(.otherOldSize(expected: old.size, found: oldSize))
    } else if old.size == new.size, old.root != new.root {
      faults.append(.forked(size: old.size))
    } else {
      let isConsistent = MerkleTree.verifyConsistency(
        oldSize: old.size, oldRoot: old.root, newSize: new.size, newRoot: new.root, proof: proof)
      if !isConsistent { faults.append(.notConsistent(oldSize: old.size, size: new.size)) }
    }
    return opened.verdict(faults)
  }
}

/// The checkpoints of a proof, opened with the keys of the log.
private struct OpenedProof {
  let checkpoint: Checkpoint?
  let kept: Checkpoint?
  let faults: [ProofFault]
  private let signedBy: String?

  init(_ note: String, keys: KeyHistory, kept: String?) {
    let own = SignedCheckpoint(note, role: .newest, keys: keys)
    let older = kept.map { SignedCheckpoint($0, role: .older, keys: keys) }
    var found = own.faults + (older?.faults ?? [])
    for (role, opened) in [(CheckpointRole.newest, own.checkpoint), (.older, older?.checkpoint)] {
      if let opened, !opened.isOf(keys.origin) {
        found.append(.wrongOrigin(role, expected: keys.origin, found: opened.origin))
      }
    }
    (checkpoint, self.kept, signedBy) = (own.checkpoint, older?.checkpoint, own.signedBy?.vkey)
    faults = found.map { .checkpoint($0) }
  }

  func verdict(_ faults: [ProofFault]) -> ProofVerdict {
    ProofVerdict(faults: faults, checkpoint: checkpoint, signedBy: signedBy)
  }
}
