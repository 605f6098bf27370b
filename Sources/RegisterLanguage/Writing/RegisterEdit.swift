import Register

/// A change to one statement of a register file, which leaves every other byte as it was.
///
/// Registers are written by people, who put reasons into comments and order into files. What a
/// program writes back touches the value alone.
public struct RegisterEdit: Sendable {
  public let statement: String
  public let key: String
  /// nil takes the key away.
  public let value: RegisterValue?

  public init(statement: String, key: String, value: RegisterValue?) {
    self.statement = statement
    self.key = key
    self.value = value
  }

  /// - Returns: the file with the change made.
  /// - Throws: `RegisterEditError` where the file cannot be read, or has no such statement or key.
  public func applied(to file: RegisterFile) throws(RegisterEditError) -> RegisterFile {
    let log = FindingLog()
    guard let root = YAMLText.compose(file, log: log) else { throw .unreadable(file.name) }
    guard let (kind, entries, node) = found(in: root) else {
      throw .noSuchStatement(statement, file: file.name)
    }
    let keys = (StatementHead.keys + kind.keys).map(\.name)
    guard keys.contains(key) else {
      throw .noSuchKey(key, kind: kind.rawValue, nearest: nearestName(to: key, among: keys))
    }
    var text = Scalars(file.bytes)
    let position = entries.firstIndex { $0.key.scalar == key }
    switch (position, value) {
    case (let position?, let value?): text.replace(entries[position].value, with: value)
    case (nil, let value?): text.insert(key, value, into: node, entries)
    case (let position?, nil): text.remove(entries, at: position, from: node)
    case (nil, nil): break
    }
    return RegisterFile(name: file.name, bytes: text.bytes)
  }

  private func found(
    in root: YAMLNode
  ) -> (kind: StatementKind, entries: [YAMLNode.Entry], node: YAMLNode)? {
    guard case .mapping(let sections) = root.content else { return nil }
    for section in sections {
      guard let kind = section.key.scalar.flatMap(StatementKind.init),
        case .sequence(let statements) = section.value.content
      else { continue }
      for node in statements {
        guard case .mapping(let entries) = node.content else { continue }
        if entries.contains(where: { $0.key.scalar == "id" && $0.value.scalar == statement }) {
          return (kind, entries, node)
        }
      }
    }
    return nil
  }
}

/// Why a change cannot be made.
public enum RegisterEditError: Error, Sendable, Hashable {
  case unreadable(String)
  case noSuchStatement(String, file: String)
  case noSuchKey(String, kind: String, nearest: String?)
}

/// The file as scalars, in which ranges of nodes are counted.
private struct Scalars {
  private var scalars: [Unicode.Scalar]

  init(_ bytes: [UInt8]) { scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) }

  var bytes: [UInt8] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Array(String(text).utf8)
  }

  mutating func replace(_ node: YAMLNode, with value: RegisterValue) {
    scalars.replaceSubrange(trimmed(node.range), with: value.text.unicodeScalars)
  }

  /// A new key stands after the last one, in the same manner.
  mutating func insert(
    _ key: String, _ value: RegisterValue, into node: YAMLNode, _ entries: [YAMLNode.Entry]
  ) {
    guard let last = entries.last else { return }
    let end = trimmed(last.value.range).upperBound
    if node.isFlow {
      scalars.insert(contentsOf: ", \(key): \(value.text)".unicodeScalars, at: end)
    } else {
      let indent = String(repeating: " ", count: Int(last.key.column) - 1)
      let at = endOfLine(from: end)
      scalars.insert(contentsOf: "\n\(indent)\(key): \(value.text)".unicodeScalars, at: at)
    }
  }

  mutating func remove(_ entries: [YAMLNode.Entry], at position: Int, from node: YAMLNode) {
    let entry = entries[position]
    let start = entry.key.range.lowerBound
    let end = trimmed(entry.value.range).upperBound
    if node.isFlow {
      if position > 0 {
        let before = trimmed(entries[position - 1].value.range).upperBound
        scalars.removeSubrange(before..<end)
      } else {
        let next = position + 1 < entries.count ? entries[position + 1].key.range.lowerBound : end
        scalars.removeSubrange(start..<next)
      }
      return
    }
    if position == 0 {
      // The first key stands on the line of the dash: the next one takes its place.
      let next = entries.count > 1 ? entries[1].key.range.lowerBound : end
      scalars.removeSubrange(start..<next)
    } else {
      scalars.removeSubrange(startOfLine(before: start) - 1..<endOfLine(from: end))
    }
  }

  /// A block scalar's range ends on the next line: what is kept ends with its last letter.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = min(range.upperBound, scalars.count)
    while end > range.lowerBound, scalars[end - 1] == "\n" || scalars[end - 1] == " " { end -= 1 }
    return range.lowerBound..<end
  }

  private func endOfLine(from position: Int) -> Int {
    scalars[position...].firstIndex(of: "\n") ?? scalars.count
  }

  private func startOfLine(before position: Int) -> Int {
    (scalars[..<position].lastIndex(of: "\n") ?? -1) + 1
  }
}
