import Register
import RegisterLanguage
import TestSupport
import Testing

@Suite("A file that means harm, or is none")
struct HostileFileTests {
  private func rule(_ bytes: [UInt8]) -> String? {
    RegisterReader.read([RegisterFile(name: "organisation.yaml", bytes: bytes)]).findings.first?
      .rule
  }

  @Test("of ten megabytes, a hundred levels, or no text at all is refused")
  func misuse() {
    #expect(rule(Array(repeating: 97, count: 10_000_000)) == "RL-10")
    #expect(rule(Array(String(repeating: "[", count: 100_000).utf8)) == "RL-10")
    #expect(rule(Array(String(repeating: "- ", count: 5_000).utf8)) == "RL-10")
    #expect(rule([0xff, 0xfe, 0x00]) == "RL-01")
    #expect(rule([]) == "RL-01")
    var nested = ""
    for level in 0..<200 { nested += String(repeating: "  ", count: level) + "a:\n" }
    #expect(rule(Array(nested.utf8)) == "RL-10")
  }

  @Test("of a mapping with more keys than any register needs is refused in linear time")
  func keys() {
    let wide = (0..<50_000).map { "k\($0): 1\n" }.joined()
    #expect(rule(Array(wide.utf8)) == "RL-10")
  }

  @Test("cut at any byte gives findings, never a crash")
  func cuts() throws {
    let bytes = try ProjectFiles.bytes(
      "Examples/registers/wecare-wales/services/information-governance-enquiries.yaml")
    for length in stride(from: 0, to: bytes.count, by: 37) {
      let file = RegisterFile(name: "services/x.yaml", bytes: Array(bytes[..<length]))
      #expect(RegisterReader.read([file]).findings != [])
    }
  }

  @Test("with any byte changed gives findings or a register, never a crash")
  func changes() throws {
    let files = try RegisterFolderFiles.wecare()
    var generator = Multiplicative(state: 7)
    for _ in 0..<300 {
      var changed = files
      let file = Int(generator.next() % UInt64(files.count))
      var bytes = files[file].bytes
      for _ in 0..<3 {
        let index = Int(generator.next() % UInt64(bytes.count))
        bytes[index] = UInt8(truncatingIfNeeded: generator.next() >> 9)
      }
      changed[file] = RegisterFile(name: files[file].name, bytes: bytes)
      let (register, findings) = RegisterReader.read(changed)
      #expect(register != nil || !findings.isEmpty)
    }
  }

  @Test("has a version that any change of a file changes")
  func version() throws {
    let files = try RegisterFolderFiles.wecare()
    let first = try #require(RegisterReader.read(files).register)
    var changed = files
    changed[0] = RegisterFile(name: files[0].name, bytes: files[0].bytes + Array("# x\n".utf8))
    let second = try #require(RegisterReader.read(changed).register)
    #expect(first.version != second.version)
    #expect(first.version == RegisterReader.read(files.reversed()).register?.version)
  }
}

/// A small generator with a seed, so that a failure can be seen again.
struct Multiplicative: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
