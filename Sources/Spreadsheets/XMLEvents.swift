import CExpat

/// What a reader of a part's XML is told, element by element.
protocol XMLConsumer {
  /// - Parameter name: without its prefix.
  mutating func start(_ name: String, _ attributes: [String: String]) throws(WorkbookError)
  mutating func end(_ name: String) throws(WorkbookError)
  mutating func text(_ text: String) throws(WorkbookError)
}

/// Reads XML without a document type, without outside entities, and not too deep.
enum XMLEvents {
  static func read<Consumer: XMLConsumer>(
    _ bytes: [UInt8], part: String, limits: ReadLimits, into consumer: Consumer
  ) throws(WorkbookError) -> Consumer {
    guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part) }
    defer { XML_ParserFree(parser) }
    let state = XMLState(consumer, parser: parser, part: part, depthMax: limits.depthMax)
    XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let state = XMLState.of(data) else { return }
        state.start(String(cString: name), XMLState.attributes(attributes))
      },
      { data, name in
        guard let name, let state = XMLState.of(data) else { return }
        state.end(String(cString: name))
      })
    XML_SetCharacterDataHandler(
      parser,
      { data, characters, count in
        guard let characters, let state = XMLState.of(data) else { return }
        let bytes = UnsafeRawBufferPointer(start: characters, count: Int(count))
        state.text(String(decoding: bytes, as: UTF8.self))
      })
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let state = XMLState.of(data) else { return }
      state.stop(.documentType(part: state.part))
    }
    let isWhole = withExtendedLifetime(state) {
      bytes.withUnsafeBytes { buffer in
        guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return false }
        return XML_Parse(parser, start, Int32(buffer.count), 1) == XML_STATUS_OK
      }
    }
    if let error = state.error { throw error }
    guard isWhole, let read = state.consumer as? Consumer else { throw .damaged(part: part) }
    return read
  }
}

/// What the parser's callbacks share: a class, because they can carry nothing but a pointer.
private final class XMLState {
  private(set) var consumer: any XMLConsumer
  private(set) var error: WorkbookError?
  let part: String
  private let parser: XML_Parser
  private let depthMax: Int
  private var depth = 0

  init(_ consumer: any XMLConsumer, parser: XML_Parser, part: String, depthMax: Int) {
    self.consumer = consumer
    self.parser = parser
    self.part = part
    self.depthMax = depthMax
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLState? {
    data.map { Unmanaged<XMLState>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Names and values, one after the other, up to a null pointer.
  static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [String: String] {
    var attributes: [String: String] = [:]
    guard var next = list else { return attributes }
    while let name = next[0], let value = next[1] {
      attributes[local(String(cString: name))] = String(cString: value)
      next += 2
    }
    return attributes
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  func stop(_ error: WorkbookError) {
    if self.error == nil { self.error = error }
    XML_StopParser(parser, 0)
  }

  func start(_ name: String, _ attributes: [String: String]) {
    depth += 1
    guard depth <= depthMax else { return stop(.overLimit(.depth)) }
    run { consumer throws(WorkbookError) in try consumer.start(XMLState.local(name), attributes) }
  }

  func end(_ name: String) {
    depth -= 1
    run { consumer throws(WorkbookError) in try consumer.end(XMLState.local(name)) }
  }

  func text(_ text: String) {
    run { consumer throws(WorkbookError) in try consumer.text(text) }
  }

  private func run(_ body: (inout any XMLConsumer) throws(WorkbookError) -> Void) {
    // The parser may still call back after it was stopped.
    guard error == nil else { return }
    do { try body(&consumer) } catch { stop(error) }
  }
}
