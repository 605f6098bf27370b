/// A packed file built part by part, so that tests can make every kind of bad one.
public struct PackedFile {
  public init(parts: [(name: String, text: String)]) { self.parts = parts }

  public var parts: [(name: String, text: String)]
  /// A size to claim for the last part instead of its own.
  public var claimedBytes: UInt32?

  /// The least that makes a workbook: one sheet with these rows of XML.
  public static func workbook(
    rows: String, strings: String? = nil, styles: String? = nil, properties: String = "",
    prolog: String = ""
  ) -> PackedFile {
    var relations = relation("rId1", "worksheet", "worksheets/sheet1.xml")
    var parts = [
      (
        "_rels/.rels",
        "<Relationships>\(relation("rId1", "officeDocument", "xl/workbook.xml"))</Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook>\(properties)<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
          + "</workbook>"
      ),
    ]
    if let strings {
      relations += relation("rId2", "sharedStrings", "sharedStrings.xml")
      parts.append(("xl/sharedStrings.xml", "<sst>\(strings)</sst>"))
    }
    if let styles {
      relations += relation("rId3", "styles", "styles.xml")
      parts.append(("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"))
    }
    parts.append(("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"))
    parts.append(
      (
        "xl/worksheets/sheet1.xml",
        "\(prolog)<worksheet><sheetData>\(rows)</sheetData></worksheet>"
      ))
    return PackedFile(parts: parts)
  }

  /// The least that makes a Word document: these elements of its body.
  public static func document(
    body: String, styles: String = "", comments: String = "", links: String = "",
    prolog: String = ""
  ) -> PackedFile {
    let relations =
      relation("rId1", "styles", "styles.xml") + relation("rId2", "comments", "comments.xml")
      + links
    return PackedFile(parts: [
      (
        "_rels/.rels",
        "<Relationships>\(relation("rId1", "officeDocument", "word/document.xml"))</Relationships>"
      ),
      ("word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>"),
      ("word/styles.xml", "<w:styles xmlns:w=\"w\">\(styles)</w:styles>"),
      ("word/comments.xml", "<w:comments xmlns:w=\"w\">\(comments)</w:comments>"),
      (
        "word/document.xml",
        "\(prolog)<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body>\(body)</w:body></w:document>"
      ),
    ])
  }

  public static func relation(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"http://schemas.example/\(type)\" Target=\"\(target)\"/>"
  }

  public var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (index, part) in parts.enumerated() {
      let data = Array(part.text.utf8)
      let name = Array(part.name.utf8)
      let isLast = index == parts.count - 1
      let size = isLast ? claimedBytes ?? UInt32(data.count) : UInt32(data.count)
      let common =
        le16(20) + le16(0) + le16(0) + le16(0) + le16(0x21) + le32(crc32(data))
        + le32(UInt32(data.count)) + le32(size) + le16(name.count) + le16(0)
      directory +=
        [0x50, 0x4B, 1, 2] + le16(20) + common + le16(0) + le16(0) + le16(0) + le32(0)
        + le32(UInt32(file.count)) + name
      file += [0x50, 0x4B, 3, 4] + common + name + data
    }
    let start = UInt32(file.count)
    return file + directory + [0x50, 0x4B, 5, 6] + le16(0) + le16(0) + le16(parts.count)
      + le16(parts.count) + le32(UInt32(directory.count)) + le32(start) + le16(0)
  }

  private func le16(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }

  private func le32(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(number >> ($0 * 8) & 255) }
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
