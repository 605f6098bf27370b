extension DocumentForm {
  /// What a file is, by its first bytes and else by the end of its name.
  ///
  /// - Returns: text where neither says more; `nil` for a packed file that is no Word document.
  public static func of(_ bytes: [UInt8], name: String) -> DocumentForm? {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return holdsWordDocument(bytes) ? .docx : nil }
    if startsAsPage(bytes) { return .html }
    switch name.split(separator: ".").last.map({ $0.lowercased() }) {
    case "html", "htm", "xhtml": return .html
    case "md", "markdown", "mdown": return .markdown
    case "docx", "docm", "dotx": return .docx
    case "pdf": return .pdf
    default: return .text
    }
  }

  /// The names of a packed file's parts stand in it as they are.
  private static func holdsWordDocument(_ bytes: [UInt8]) -> Bool {
    let name = Array("word/document".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + name.count <= bytes.count {
        if bytes[index] == name[0], bytes[index..<(index + name.count)].elementsEqual(name) {
          return true
        }
        index += 1
      }
      return false
    }
  }

  /// Behind white space, a byte order mark, an XML declaration and comments.
  private static func startsAsPage(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1_000), as: UTF8.self).lowercased()
    var rest = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.hasPrefix("<?xml") || rest.hasPrefix("<!--") {
      let close = rest.hasPrefix("<!--") ? "-->" : "?>"
      guard let end = rest.firstRange(of: close)?.upperBound else { return false }
      rest = rest[end...].drop { $0.isWhitespace }
    }
    return ["<!doctype html", "<html", "<head", "<body"].contains { rest.hasPrefix($0) }
  }
}

extension DocumentError.OtherForm {
  /// A kind of file that no reader reads, by its first bytes.
  static func of(_ bytes: [UInt8]) -> DocumentError.OtherForm? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWord }
    if bytes.starts(with: "{\\rtf".utf8) { return .richText }
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    let pictures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0],
      [0x4D, 0x4D, 0, 0x2A],
    ]
    if pictures.contains(where: { bytes.starts(with: $0) }) { return .picture }
    if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return .program }
    return nil
  }
}
