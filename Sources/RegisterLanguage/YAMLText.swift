import Register
import Yams

/// Turns the bytes of one file into nodes with places, or into a finding.
enum YAMLText {
  static func compose(_ file: RegisterFile, log: FindingLog) -> Node? {
    let top = SourcePlace(file: file.name, line: 1, column: 1)
    guard file.bytes.count <= RegisterLimits.fileBytesMax else {
      log.add(
        .overLimit, at: top,
        "the file has more than \(RegisterLimits.fileBytesMax) bytes",
        help: "put each service in a file of its own")
      return nil
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      let line = firstInvalidLine(file.bytes)
      log.add(
        .unreadable, at: SourcePlace(file: file.name, line: line, column: 1),
        "the file is not valid UTF-8", help: "save it as UTF-8")
      return nil
    }
    if let place = firstTooDeep(file) {
      log.add(
        .overLimit, at: place, "the nesting is deeper than \(RegisterLimits.depthMax) levels",
        help: "a register needs five levels at most")
      return nil
    }
    do {
      // The parser alone holds the anchors: it must outlive the look at them.
      let parser = try Parser(yaml: text)
      return try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else {
          log.add(.unreadable, at: top, "the file is empty", help: "see the example registers")
          return nil
        }
        return accept(node, file: file.name, log: log) ? node : nil
      }
    } catch let error as YamlError {
      report(error, file: file.name, log: log)
      return nil
    } catch {
      log.add(.unreadable, at: top, "the file cannot be read as YAML", help: "check its syntax")
      return nil
    }
  }

  /// Aliases are refused before they are walked: each could stand for a million others.
  private static func accept(_ node: Node, file: String, log: FindingLog) -> Bool {
    var pending = [node]
    var count = 0
    while let next = pending.popLast() {
      count += 1
      let place = next.place(in: file)
      if next.anchor != nil {
        log.add(
          .unsupportedYAML, at: place, "anchors and aliases are not used in registers",
          help: "write the value out where it is needed")
        return false
      }
      if count > RegisterLimits.nodesMax {
        log.add(
          .overLimit, at: place, "the file holds more than \(RegisterLimits.nodesMax) values",
          help: "put each service in a file of its own")
        return false
      }
      switch next {
      case .mapping(let mapping): for (key, value) in mapping { pending += [value, key] }
      case .sequence(let sequence): pending += sequence.reversed()
      case .scalar, .alias: break
      }
    }
    return true
  }

  private static func report(_ error: YamlError, file: String, log: FindingLog) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      log.add(
        .unreadable, at: SourcePlace(file: file, line: mark.line, column: mark.column),
        "this is not valid YAML: \(problem)", help: "check indentation, quotes and colons")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let mark = context.mark
      log.add(
        .duplicateId, at: SourcePlace(file: file, line: mark.line, column: mark.column),
        "'\(duplicates.first ?? "")' is given twice here", help: "keep one of the two")
    default:
      log.add(
        .unreadable, at: SourcePlace(file: file, line: 1, column: 1),
        "the file cannot be read as YAML",
        help: "look for control characters, or save it as UTF-8")
    }
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    var line = 1
    for part in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }

  /// A bound that holds before the parser recurses: brackets open at once, or indentation.
  private static func firstTooDeep(_ file: RegisterFile) -> SourcePlace? {
    var line = 1
    var column = 1
    var open = 0
    var indent = 0
    var dashes = 0
    var atStart = true
    for byte in file.bytes {
      if byte == 10 {
        line += 1
        column = 1
        indent = 0
        dashes = 0
        atStart = true
        continue
      }
      if atStart, byte == 32 {
        indent += 1
      } else if atStart, byte == 45 {
        dashes += 1
      } else {
        atStart = false
      }
      if byte == 91 || byte == 123 { open += 1 }
      if byte == 93 || byte == 125 { open = max(0, open - 1) }
      let depth = max(open, indent / 2, dashes)
      if depth > RegisterLimits.depthMax {
        return SourcePlace(file: file.name, line: line, column: column)
      }
      column += 1
    }
    return nil
  }
}

extension Node {
  func place(in file: String) -> SourcePlace {
    SourcePlace(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
