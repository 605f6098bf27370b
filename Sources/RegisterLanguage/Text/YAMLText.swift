import CYAML
import Register

/// Turns the bytes of one file into nodes with places, or into a finding.
///
/// The events of libyaml are taken one by one, so that a bound holds before anything is built: no
/// alias is ever followed, no nesting ever recursed into.
enum YAMLText {
  static func compose(_ file: RegisterFile, log: FindingLog) -> YAMLNode? {
    let top = SourcePlace(file: file.name, line: 1, column: 1)
    guard file.bytes.count <= RegisterLimits.fileBytesMax else {
      log.add(
        .overLimit, at: top,
        "the file has more than \(RegisterLimits.fileBytesMax) bytes",
        help: "put each service in a file of its own")
      return nil
    }
    if let line = firstInvalidLine(file.bytes) {
      log.add(
        .unreadable, at: SourcePlace(file: file.name, line: line, column: 1),
        "the file is not valid UTF-8", help: "save it as UTF-8")
      return nil
    }
    var composer = YAMLComposer(file: file.name)
    do {
      guard let node = try composer.compose(file.bytes) else {
        log.add(.unreadable, at: top, "the file is empty", help: "see the example registers")
        return nil
      }
      return node
    } catch {
      log.add(error.rule, at: error.place, error.message, help: error.help)
      return nil
    }
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int? {
    if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil {
      return nil
    }
    var line = 1
    for part in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

/// Why a text is not taken.
struct YAMLProblem: Error {
  let rule: LanguageRule
  let place: SourcePlace
  let message: String
  let help: String
}

/// Builds the nodes of one document from the events of libyaml.
private struct YAMLComposer {
  let file: String
  private var open: [Frame] = []
  private var root: YAMLNode?
  private var count = 0

  init(file: String) { self.file = file }

  /// A list or mapping that is not yet closed.
  private struct Frame {
    let isMapping: Bool
    let line: Int32
    let column: Int32
    let start: Int
    let isFlow: Bool
    var values: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var key: YAMLNode?

    /// A block ends with its last value: the event of its end stands after comments and gaps.
    func node(endingAt end: Int) -> YAMLNode {
      let last = isMapping ? entries.last?.value : values.last
      let end = isFlow ? end : last?.range.upperBound ?? end
      return YAMLNode(
        content: isMapping ? .mapping(entries) : .sequence(values), line: line, column: column,
        textColumn: 0, range: start..<max(start, end), isFlow: isFlow)
    }
  }

  mutating func compose(_ bytes: [UInt8]) throws(YAMLProblem) -> YAMLNode? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      throw problem(.unreadable, 1, 1, "the file cannot be read as YAML", "try again")
    }
    defer { yaml_parser_delete(parser) }
    let input = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    defer { input.deallocate() }
    input.update(from: bytes, count: bytes.count)
    yaml_parser_set_input_string(parser, input, bytes.count)
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(parser, &event) == 1 else { throw failure(parser, bytes) }
      let type = event.type
      let result = Result { () throws(YAMLProblem) in try take(event) }
      yaml_event_delete(&event)
      try result.get()
      if type == YAML_STREAM_END_EVENT { return root }
    }
  }

  private mutating func take(_ event: yaml_event_t) throws(YAMLProblem) {
    let line = Int32(clamping: event.start_mark.line + 1)
    let column = Int32(clamping: event.start_mark.column + 1)
    let range = event.start_mark.index..<max(event.start_mark.index, event.end_mark.index)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT where root != nil:
      throw problem(
        .unreadable, line, column, "the file holds more than one document",
        "take out the line '---' in its middle")
    case YAML_ALIAS_EVENT: throw unsupported(line, column)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try accept(anchor: scalar.anchor, tag: scalar.tag, line, column)
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isBlock =
        scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
      let isQuoted = !isBlock && scalar.style != YAML_PLAIN_SCALAR_STYLE
      let isOnOneLine = event.end_mark.line == event.start_mark.line && !isBlock
      try add(
        YAMLNode(
          content: .scalar(text), line: line, column: column,
          textColumn: isOnOneLine ? column + (isQuoted ? 1 : 0) : 0, range: range, isFlow: true))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      try accept(anchor: start.anchor, tag: start.tag, line, column)
      try push(
        Frame(
          isMapping: false, line: line, column: column, start: range.lowerBound,
          isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      try accept(anchor: start.anchor, tag: start.tag, line, column)
      try push(
        Frame(
          isMapping: true, line: line, column: column, start: range.lowerBound,
          isFlow: start.style == YAML_FLOW_MAPPING_STYLE))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let frame = open.popLast() else { return }
      try add(frame.node(endingAt: range.upperBound), counted: true)
    default: break
    }
  }

  private mutating func push(_ frame: Frame) throws(YAMLProblem) {
    guard open.count < RegisterLimits.depthMax else {
      throw problem(
        .overLimit, frame.line, frame.column,
        "the nesting is deeper than \(RegisterLimits.depthMax) levels",
        "a register needs five levels at most")
    }
    try count(frame.line, frame.column)
    open.append(frame)
  }

  private mutating func add(_ node: YAMLNode, counted: Bool = false) throws(YAMLProblem) {
    if !counted { try count(node.line, node.column) }
    guard let last = open.indices.last else {
      root = node
      return
    }
    guard open[last].isMapping else {
      open[last].values.append(node)
      return
    }
    guard let key = open[last].key else {
      if let name = node.scalar, open[last].entries.contains(where: { $0.key.scalar == name }) {
        throw problem(
          .duplicateId, node.line, node.column, "'\(name.prefix(60))' is given twice here",
          "keep one of the two")
      }
      // A long mapping would make the search above slow: no mapping of a register is long.
      guard open[last].entries.count < RegisterLimits.mappingKeysMax else {
        throw problem(
          .overLimit, node.line, node.column,
          "a mapping holds more than \(RegisterLimits.mappingKeysMax) keys",
          "a register needs forty at most")
      }
      open[last].key = node
      return
    }
    open[last].entries.append(YAMLNode.Entry(key: key, value: node))
    open[last].key = nil
  }

  private mutating func count(_ line: Int32, _ column: Int32) throws(YAMLProblem) {
    count += 1
    guard count <= RegisterLimits.nodesMax else {
      throw problem(
        .overLimit, line, column, "the file holds more than \(RegisterLimits.nodesMax) values",
        "put each service in a file of its own")
    }
  }

  private func accept(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ line: Int32,
    _ column: Int32
  ) throws(YAMLProblem) {
    if anchor != nil { throw unsupported(line, column) }
    if tag != nil {
      throw problem(
        .unsupportedYAML, line, column, "tags are not used in registers",
        "write the value without '!'")
    }
  }

  private func unsupported(_ line: Int32, _ column: Int32) -> YAMLProblem {
    problem(
      .unsupportedYAML, line, column, "anchors and aliases are not used in registers",
      "write the value out where it is needed")
  }

  private func failure(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ bytes: [UInt8]
  ) -> YAMLProblem {
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "unknown fault"
    guard parser.pointee.error != YAML_READER_ERROR else {
      let line = bytes.prefix(parser.pointee.problem_offset).count { $0 == 10 } + 1
      return problem(
        .unreadable, Int32(clamping: line), 1, "this is not valid YAML: \(words)",
        "look for control characters, or save it as UTF-8")
    }
    let mark = parser.pointee.problem_mark
    return problem(
      .unreadable, Int32(clamping: mark.line + 1), Int32(clamping: mark.column + 1),
      "this is not valid YAML: \(words)", "check indentation, quotes and colons")
  }

  private func problem(
    _ rule: LanguageRule, _ line: Int32, _ column: Int32, _ message: String, _ help: String
  ) -> YAMLProblem {
    YAMLProblem(
      rule: rule, place: SourcePlace(file: file, line: Int(line), column: Int(column)),
      message: message, help: help)
  }
}
