import Register
import Testing

/// What people paste must not become structure.
@Suite("Words that look like YAML")
struct HostileTextTests {
  private static let pieces = [
    "\"", "'", "\\", ": ", "#", " #", "- ", "? ", "{", "}", "[", "]", ",", "&a", "*a", "!tag", "|",
    ">", "%", "@", "`", "---", "...", "\u{85}", "\u{2028}", "\u{FEFF}", "\t",
    "é", "ŵ", "😀", "\u{200B}", "\r", "null", "~", "true", "<<: ", "=", "\u{FFFE}", "x",
    "name: value", "[to be translated]", "${x}", "\u{1F3F4}\u{E0067}\u{E007F}", "e\u{301}",
  ]

  @Test("are read back as words", arguments: 0..<60)
  func hostile(_ seed: UInt64) throws {
    var random = Noise(state: seed &* 0x9E37_79B9 &+ 1)
    func words() -> String {
      (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random)! + (Bool.random(using: &random) ? " " : "")
      }.joined() + "end"
    }
    let notice = try DraftedNotice(
      """
      Privacy notice \(words())

      \(words()) is the data controller. Write to \(words()) at 1 Road, Town AB1 2CD or a@b.example.

      What we hold

      We hold:

      • health \(words())
      • \(words())

      Why we use it

      We use your information to:

      • \(words())

      Our legal basis is a legal obligation under the \(words()) Act 2014.

      Who we share it with

      We share it with: \(words()), \(words()) and \(words()).

      How long we keep it

      We keep \(words()) for 6 years after \(words()).
      We keep it until \(words()).

      Your rights

      You have the right to access \(words()). We answer within one month. It is free of charge.
      """, name: "\(seed) \(Self.pieces[Int(seed) % Self.pieces.count]).txt")
    #expect(notice.faults.map(\.description) == [])
    let register = try #require(notice.register)
    #expect(register.services.count == 1)
    #expect(Set(register.statements.map(\.kind)).isSubset(of: Set(StatementKind.allCases)))
    #expect(register.statements.filter { $0.kind == .item }.count >= 1)
  }

  @Test("and a notice of noise alone still makes a register", arguments: 0..<20)
  func noise(_ seed: UInt64) throws {
    var random = Noise(state: seed &+ 77)
    let text = (0..<200).map { _ in
      Self.pieces.randomElement(using: &random)!
        + (Int.random(in: 0..<6, using: &random) == 0 ? "\n" : " ")
    }.joined()
    let notice = try DraftedNotice(text.filter { $0 != "\u{0}" })
    #expect(notice.faults.map(\.description) == [])
  }

  private struct Noise: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
