extension LedgerFault: CustomStringConvertible {
  /// The fault in words, for operators and auditors.
  public var description: String {
    switch self {
    case .entryAltered(let index): "entry \(index) was altered"
    case .storedHashAltered(let index):
      "the hash stored beside entry \(index) was altered; the entry itself is as it was signed"
    case .missingIndexes(let range): "\(Self.entries(range)) missing"
    case .duplicateIndex(let index): "index \(index) was given to more than one entry"
    case .outOfOrder(let index): "entry \(index) is out of order"
    case .duplicateId(let index): "entry \(index) has the id of an earlier entry"
    case .unreadableEntry(let index, let why): "entry \(index) cannot be read: \(why)"
    case .rootMismatch(let checkpoint, let entries):
      "the entries have root \(entries), the checkpoint signs \(checkpoint)"
    case .sizeMismatch(let checkpoint, let entries):
      "there are \(entries) entries, the checkpoint signs \(checkpoint)"
    case .noCheckpoint: "no checkpoint signs the entries"
    case .moreFaults(let count): "\(count) more faults were found"
    case .unreadableNote(let role, let why): "the \(role) checkpoint cannot be read: \(why)"
    case .unreadableCheckpoint(let role, let why):
      "the text of the \(role) checkpoint cannot be read: \(why)"
    case .notSigned(let role, let key): "the \(role) checkpoint is not signed by '\(key)'"
    case .badSignature(let role, let key):
      "the signature by '\(key)' does not fit the \(role) checkpoint"
    case .otherKey(let trusted, let found):
      "the export names the key '\(found)', the published one is '\(trusted)'"
    case .wrongOrigin(let role, let expected, let found):
      "the \(role) checkpoint is of the log '\(found)', not of '\(expected)'"
    case .inconsistentWith(let older):
      "the first \(older.size) entries are not those of the older checkpoint"
    case .truncatedSince(let older, let size):
      "the log has \(size) entries and had \(older.size) when the older checkpoint was signed"
    case .badTile(let path, let why): "the file '\(path)' \(why)"
    case .badHandover(let number, let why): "change \(number) of the key \(why)"
    case .keyOutOfTime(let role, let key, let size):
      "the \(role) checkpoint of \(size) entries is signed by '\(key)', which did not sign then"
    case .divergesBetween(let good, let bad):
      "the first \(good) entries are as they were signed, those from \(good) to \(bad - 1) are not"
    case .restoredEntriesDiffer(let kept):
      "the \(kept) entries behind the restoration are not those that it names"
    case .unreadableExport(let error): "\(error)"
    }
  }

  private static func entries(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "entry \(range.lowerBound) is"
      : "entries \(range.lowerBound) to \(range.upperBound) are"
  }
}

extension CheckpointRole: CustomStringConvertible {
  /// The role as one word.
  public var description: String { rawValue }
}

extension TileFault: CustomStringConvertible {
  /// The fault in words, behind the path of the file.
  public var description: String {
    switch self {
    case .missing: "is missing"
    case .wrongLength(let expected, let found): "has \(found) bytes and should have \(expected)"
    case .badBundle: "does not have the entries that it should have"
    case .otherHash(let position):
      "has at place \(position) another hash than the files below it give"
    }
  }
}

extension HandoverFault: CustomStringConvertible {
  /// The fault in words, behind the number of the change.
  public var description: String {
    switch self {
    case .unreadable: "has no readable checkpoint"
    case .notSigned(let key): "is not signed by '\(key)'"
    case .outOfOrder: "is not of a larger log than the one before it"
    case .notEntered: "is not told in the log: the last entry under it does not name the new key"
    case .otherRoot: "is not of this log: its root is another"
    }
  }
}

extension TileLogError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .outOfOrder(let index, let due):
      "entry \(index) comes where \(due) is due: this log cannot be written as tiles"
    case .entryTooLong(let index, let limit): "entry \(index) is longer than \(limit) bytes"
    }
  }
}
