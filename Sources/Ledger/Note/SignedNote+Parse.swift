extension SignedNote {
  /// Reads a note. Its signatures are not checked here: see `NoteVerifier`.
  ///
  /// - Throws: `NoteError` at the first thing that does not fit the format.
  public init(parsing note: String) throws(NoteError) {
    try Self.checkText(note)
    let bytes = note.utf8
    // The last blank line divides; the text may have blank lines of its own.
    guard let blank = Self.lastBlankLine(in: bytes) else { throw .noSignatures }
    let text = note[..<blank]
    let lines = note[bytes.index(after: blank)...].utf8.dropLast()
      .split(separator: 0x0a, omittingEmptySubsequences: false)
    guard lines.count <= Self.signatureCountMax else {
      throw .tooManySignatures(limit: Self.signatureCountMax)
    }
    var signatures: [NoteSignature] = []
    for (position, line) in lines.enumerated() {
      guard let signature = NoteSignature(line: line) else {
        throw .badSignatureLine(number: position + 1)
      }
      signatures.append(signature)
    }
    try self.init(text: String(text), signatures: signatures)
  }

  /// Where the second of the last two adjacent line feeds is, with a line behind it.
  private static func lastBlankLine(in bytes: String.UTF8View) -> String.UTF8View.Index? {
    var index = bytes.endIndex
    var following: UInt8?
    while index > bytes.startIndex {
      let after = index
      index = bytes.index(before: index)
      if bytes[index] == 0x0a, following == 0x0a {
        return bytes.index(after: after) < bytes.endIndex ? after : nil
      }
      following = bytes[index]
    }
    return nil
  }
}
