import CExpat

/// What a reader of a part's XML is told, element by element.
public protocol XMLConsumer {
  associatedtype Failure: OfficeFileFailure

  /// - Parameter name: without its prefix, as the names of the attributes.
  mutating func start(_ name: String, _ attributes: [String: String]) throws(Failure)
  mutating func end(_ name: String) throws(Failure)
  mutating func text(_ text: String) throws(Failure)
}

/// Reads XML without a document type, without outside entities, and not too deep.
public enum XMLEvents {
  /// - Returns: the consumer, after all of the part.
  public static func read<Consumer: XMLConsumer>(
    _ bytes: [UInt8], part: String, limits: OfficeFileLimits, into consumer: Consumer
  ) throws(Consumer.Failure) -> Consumer {
    guard let parser = XML_ParserCreate(nil) else {
      throw Consumer.Failure(.damaged(part: part))
    }
    defer { XML_ParserFree(parser) }
    let sink = XMLSinkInto(consumer, parser: parser, part: part, depthMax: limits.depthMax)
    XML_SetUserData(parser, Unmanaged<XMLSink>.passUnretained(sink).toOpaque())
    setHandlers(parser)
    let isWhole = withExtendedLifetime(sink) {
      bytes.withUnsafeBytes { buffer in
        guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return false }
        return XML_Parse(parser, start, Int32(buffer.count), 1) == XML_STATUS_OK
      }
    }
    if let failure = sink.failure { throw failure }
    guard isWhole else { throw Consumer.Failure(.damaged(part: part)) }
    return sink.consumer
  }

  private static func setHandlers(_ parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let sink = XMLSink.of(data) else { return }
        sink.start(String(cString: name), XMLSink.attributes(attributes))
      },
      { data, name in
        guard let name, let sink = XMLSink.of(data) else { return }
        sink.end(String(cString: name))
      })
    XML_SetCharacterDataHandler(
      parser,
      { data, characters, count in
        guard let characters, let sink = XMLSink.of(data) else { return }
        let bytes = UnsafeRawBufferPointer(start: characters, count: Int(count))
        sink.text(String(decoding: bytes, as: UTF8.self))
      })
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let sink = XMLSink.of(data) else { return }
      sink.stop(.documentType(part: sink.part))
    }
  }
}
