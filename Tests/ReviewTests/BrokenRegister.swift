import Foundation
import Register
import RegisterLanguage
import Review
import StatutoryTime

/// One case of `Tests/Expected/registers/broken`: the sound register, changed, and every finding
/// that must come of it. The format is told in the README beside the cases.
struct BrokenRegister: Sendable, CustomStringConvertible {
  let name: String
  private(set) var about = ""
  private(set) var today = LocalDay(iso: "2026-11-26")!
  private(set) var files: [String: [UInt8]]
  private(set) var expected: [ExpectedFinding] = []

  var description: String { name }

  /// A case that is not written as the README says.
  struct Malformed: Error {
    let what: String
  }

  static let folder = ProjectRoot.path + "Tests/Expected/registers/"

  /// Every case, by name.
  static func all() throws -> [BrokenRegister] {
    let sound = try soundFiles()
    return try FileManager.default.contentsOfDirectory(atPath: folder + "broken").sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { try BrokenRegister(name: $0, sound: sound) }
  }

  static func soundFiles() throws -> [String: [UInt8]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder + "sound")
      .filter { $0.hasSuffix(".yaml") }
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, Array(try Data(contentsOf: URL(filePath: folder + "sound/" + $0))))
      })
  }

  init(name: String, sound: [String: [UInt8]]) throws {
    self.name = name
    files = sound
    let text = try String(
      contentsOf: URL(filePath: Self.folder + "broken/" + name), encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    if lines.last == "" { lines.removeLast() }
    while let line = lines.popFirst() {
      if line.hasPrefix("about: ") {
        about = String(line.dropFirst(7))
      } else if line.hasPrefix("law: ") {
        continue
      } else if line.hasPrefix("today: ") {
        guard let day = LocalDay(iso: String(line.dropFirst(7))) else {
          throw Malformed(what: line)
        }
        today = day
      } else if line.hasPrefix("--- ") {
        try change(String(line.dropFirst(4)), &lines)
      } else if line == "expect:" {
        expected = try lines.filter { !$0.isEmpty && $0 != "none" }.map(ExpectedFinding.init)
        lines = []
      } else if !line.isEmpty {
        throw Malformed(what: line)
      }
    }
  }

  private mutating func change(_ directive: String, _ lines: inout ArraySlice<String>) throws {
    let words = directive.split(separator: " ", maxSplits: 2).map(String.init)
    let file = words[0]
    switch words.count > 1 ? words[1] : "edit" {
    case "edit": try edit(file, &lines)
    case "new":
      var body: [String] = []
      while let line = lines.first, !line.hasPrefix("--- "), line != "expect:" {
        body.append(line)
        lines.removeFirst()
      }
      files[file] = Array(body.map { $0 + "\n" }.joined().utf8)
    case "delete": files[file] = nil
    case "repeat":
      let parts = words[2].split(separator: " ", maxSplits: 1)
      guard let count = Int(parts[0]), parts[1].first == "\"", parts[1].last == "\"" else {
        throw Malformed(what: directive)
      }
      let unit = Array(parts[1].dropFirst().dropLast().replacing("\\n", with: "\n").utf8)
      files[file, default: []] += Array(repeatElement(unit, count: count).joined())
    case "bytes":
      files[file, default: []] += words[2].split(separator: " ").compactMap { UInt8($0, radix: 16) }
    case "fill":
      guard let size = Int(words[2]) else { throw Malformed(what: directive) }
      let now = files[file, default: []].count
      files[file, default: []] += repeatElement(UInt8(ascii: "#"), count: max(0, size - now))
    default: throw Malformed(what: directive)
    }
  }

  private mutating func edit(_ file: String, _ lines: inout ArraySlice<String>) throws {
    while lines.first == "<<<" {
      lines.removeFirst()
      let old = Self.block(until: "===", &lines)
      let new = Self.block(until: ">>>", &lines)
      guard let bytes = files[file] else { throw Malformed(what: "no file \(file)") }
      let text = "\n" + String(decoding: bytes, as: UTF8.self)
      let ranges = text.ranges(of: "\n" + old)
      guard ranges.count == 1 else {
        throw Malformed(what: "'\(old)' stands \(ranges.count) times in \(file)")
      }
      files[file] = Array(text.replacing("\n" + old, with: "\n" + new).dropFirst().utf8)
    }
  }

  private static func block(until end: String, _ lines: inout ArraySlice<String>) -> String {
    var block = ""
    while let line = lines.popFirst(), line != end { block += line + "\n" }
    return block
  }

  /// What the checker says of the changed register.
  func findings() -> [Finding] {
    let (register, findings) = RegisterReader.read(
      files.map { RegisterFile(name: $0.key, bytes: $0.value) })
    guard let register else { return findings }
    return findings + RuleCatalogue.findings(in: register, today: today)
  }

  /// The line on which a mark stands.
  func line(ofMark mark: String) -> (file: String, line: Int)? {
    for (name, bytes) in files {
      // The marks stand in the head of a file that was filled up.
      let text = String(decoding: bytes.prefix(200_000), as: UTF8.self)
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where line.hasSuffix("  #!\(mark)") || line.contains("  #!\(mark) ") {
        return (name, index + 1)
      }
    }
    return nil
  }
}

/// One line under `expect:`.
struct ExpectedFinding: Sendable {
  /// A mark, or a file with or without its line.
  let place: String
  let rule: String
  let severity: String
  let column: Int?
  let words: String?

  init(_ line: String) throws {
    guard let colon = line.firstRange(of: ": ") else {
      throw BrokenRegister.Malformed(what: line)
    }
    place = String(line[..<colon.lowerBound])
    var rest = line[colon.upperBound...]
    if let tilde = rest.firstRange(of: " ~ ") {
      words = String(rest[tilde.upperBound...])
      rest = rest[..<tilde.lowerBound]
    } else {
      words = nil
    }
    let parts = rest.split(separator: " ").map(String.init)
    guard parts.count >= 2 else { throw BrokenRegister.Malformed(what: line) }
    rule = parts[0]
    severity = parts[1]
    column = parts.first { $0.hasPrefix("col=") }.flatMap { Int($0.dropFirst(4)) }
  }
}

/// The project's folder.
enum ProjectRoot {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)
}
