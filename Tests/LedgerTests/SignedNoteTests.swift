import Ledger
import Testing

@Suite("Signed note") struct SignedNoteTests {
  /// The example in the documentation of Go's `sumdb/note`, whose secret key is public.
  static let vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let seedHex = "810a1402d5146c8d84f2443330f54080ebf98ee17d9c74f6252fc5d5c7283173"
  static let text =
    "If you think cryptography is the answer to your problem,\n"
    + "then you don't know what your problem is.\n"
  static let line =
    "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqf"
    + "qdngotpRZb6KE6RyyBwJnAM=\n"
  static let note = text + "\n" + line

  @Test("The known note is read, accepted and written back")
  func known() throws {
    let note = try SignedNote(parsing: Self.note)
    #expect(note.text == Self.text)
    #expect(note.signatures.map(\.name) == ["PeterNeumann"])
    #expect(note.encoded == Self.note)
    try NoteVerifier(vkey: Self.vkey).verify(note)
  }

  @Test("The known seed gives the known key and a good signature")
  func sign() throws {
    let seed = try #require(LedgerHash(hex: Self.seedHex)).bytes
    let signer = try NoteSigner(name: "PeterNeumann", seed: seed)
    #expect(signer.verifier.vkey == Self.vkey)
    let note = try signer.sign(Self.text)
    try signer.verifier.verify(SignedNote(parsing: note.encoded))
    #if os(Linux)
      #expect(note.encoded == Self.note)
    #endif
  }

  @Test("Every single turned bit of the known note is refused")
  func bits() throws {
    let key = try NoteVerifier(vkey: Self.vkey)
    for bit in 0..<Self.note.utf8.count * 8 {
      var bytes = Array(Self.note.utf8)
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      #expect(throws: NoteError.self) { try key.verify(SignedNote(parsing: text)) }
    }
  }

  @Test("The text may have blank lines; the last one divides")
  func blankLines() throws {
    let text = "one\n\ntwo\n\n"
    let note = try SampleLog.signer.sign(text)
    let read = try SignedNote(parsing: note.encoded)
    #expect(read.text == text)
    try SampleLog.key.verify(read)
  }

  /// The text and the blank line, for signatures of any kind.
  static let signed = text + "\n"

  static let malformedNotes: [(note: String, error: NoteError)] = [
    ("", .unfinishedText), ("text", .unfinishedText), ("text\n", .noSignatures),
    ("text\n\n", .noSignatures), (line, .noSignatures), (text + line, .noSignatures),
    (note.replacing("\n", with: "\r\n"), .controlCharacter),
    (String(note.dropLast()), .unfinishedText),
    (note.replacing("\u{2014} ", with: "- "), .badSignatureLine(number: 1)),
    (String(repeating: "x", count: SignedNote.byteMax + 1), .tooLong(limit: SignedNote.byteMax)),
    (signed + String(repeating: other, count: 17), .tooManySignatures(limit: 16)),
  ]

  /// A signature line of a key that nobody knows.
  static let other = "\u{2014} x AAAAAAA=\n"

  @Test(
    "A signature line of another form is refused",
    arguments: [
      "x", "x AAAA", "x AAAAAA==", "x+y AAAAAAA=", " AAAAAAA=", "x\u{00A0}y AAAAAAA=",
      "x AAAAAAA= ", "x AAAAAAA", "x AAAAAAB=",
    ])
  func badLine(line: String) {
    #expect(throws: NoteError.badSignatureLine(number: 2)) {
      try SignedNote(parsing: Self.note + "\u{2014} " + line + "\n")
    }
  }

  @Test("A note of another form is refused", arguments: malformedNotes)
  func malformed(note: String, error: NoteError) {
    #expect(throws: error) { try SignedNote(parsing: note) }
  }

  @Test("Signatures by other keys are passed over, and sixteen are read")
  func otherKeys() throws {
    let others = String(repeating: Self.other, count: 15)
    let note = try SignedNote(parsing: Self.signed + others + Self.line)
    try NoteVerifier(vkey: Self.vkey).verify(note)
    let key = SampleLog.key
    #expect(throws: NoteError.notSignedBy(name: key.name, keyHash: key.keyHashHex)) {
      try key.verify(note)
    }
  }

  @Test("A good signature does not excuse a bad one by the same key")
  func mixed() throws {
    let key = try NoteVerifier(vkey: Self.vkey)
    let note = try SignedNote(parsing: Self.note + "\u{2014} PeterNeumann x08gowECAw==\n")
    #expect(note.signatures.map(\.keyHash) == [key.keyHash, key.keyHash])
    #expect(throws: NoteError.badSignature(name: key.name, keyHash: "c74f20a3")) {
      try key.verify(note)
    }
  }

  @Test(
    "A text that cannot be signed is refused",
    arguments: [
      ("no end", NoteError.unfinishedText), ("tab\t\n", .controlCharacter), ("", .unfinishedText),
    ])
  func unsignable(text: String, error: NoteError) {
    #expect(throws: error) { try SampleLog.signer.sign(text) }
  }
}
