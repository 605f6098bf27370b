import CExpat

/// What the parser's callbacks share: a class, because they can carry nothing but a pointer, and
/// one without a type parameter, because they can have none.
class XMLSink {
  let part: String
  fileprivate let parser: XML_Parser

  fileprivate init(parser: XML_Parser, part: String) {
    self.parser = parser
    self.part = part
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLSink? {
    data.map { Unmanaged<XMLSink>.fromOpaque($0).takeUnretainedValue() }
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

  fileprivate static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  func start(_ name: String, _ attributes: [String: String]) {}
  func end(_ name: String) {}
  func text(_ text: String) {}
  func stop(_ error: OfficeFileError) {}
}

final class XMLSinkInto<Consumer: XMLConsumer>: XMLSink {
  private(set) var consumer: Consumer
  private(set) var failure: Consumer.Failure?
  private let depthMax: Int
  private var depth = 0

  init(_ consumer: Consumer, parser: XML_Parser, part: String, depthMax: Int) {
    self.consumer = consumer
    self.depthMax = depthMax
    super.init(parser: parser, part: part)
  }

  override func start(_ name: String, _ attributes: [String: String]) {
    depth += 1
    guard depth <= depthMax else { return stop(.overLimit(.depth)) }
    run { consumer throws(Consumer.Failure) in
      try consumer.start(XMLSink.local(name), attributes)
    }
  }

  override func end(_ name: String) {
    depth -= 1
    run { consumer throws(Consumer.Failure) in try consumer.end(XMLSink.local(name)) }
  }

  override func text(_ text: String) {
    run { consumer throws(Consumer.Failure) in try consumer.text(text) }
  }

  override func stop(_ error: OfficeFileError) { fail(Consumer.Failure(error)) }

  private func fail(_ failure: Consumer.Failure) {
    if self.failure == nil { self.failure = failure }
    XML_StopParser(parser, 0)
  }

  private func run(_ body: (inout Consumer) throws(Consumer.Failure) -> Void) {
    // The parser may still call back after it was stopped.
    guard failure == nil else { return }
    do throws(Consumer.Failure) { try body(&consumer) } catch { fail(error) }
  }
}
