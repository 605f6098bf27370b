import Documents
import Reading

/// Whom each address in a notice reaches: the body itself, its data protection officer, the
/// Commissioner, or only a mailbox for requests.
///
/// An address belongs to whoever was named last before it in the same section.
struct NoticeContacts {
  enum Owner {
    case body, officer, regulator, requests
  }

  struct Entry {
    let owner: Owner
    let kind: ReadWord.Kind
    let passage: Int
    let words: Range<Int>
  }

  let entries: [Entry]

  /// How many passages back a name still says whose address it is.
  private static let passagesBack = 6

  init(_ reading: NoticeReading) {
    let mentions = Mentions(reading)
    entries = reading.passages.indices.flatMap { passage in
      Self.addresses(in: passage, of: reading).map { address in
        let value = reading.plain(address.words)
        let owner = Self.owner(byValue: String(decoding: value, as: UTF8.self))
        return Entry(
          owner: owner ?? mentions.owner(of: address.words, in: passage, back: Self.passagesBack),
          kind: address.kind, passage: passage, words: address.words)
      }
    }
  }

  func has(_ owner: Owner) -> Bool { entries.contains { $0.owner == owner } }

  // MARK: Addresses

  private static func addresses(
    in passage: Int, of reading: NoticeReading
  ) -> [(kind: ReadWord.Kind, words: Range<Int>)] {
    let written = reading.readWords(of: passage).filter(\.kind.isAddress).map {
      (kind: $0.kind, words: $0.range)
    }
    let range = reading.passages[passage].range
    let links = reading.document.blocks[reading.passages[passage].block].links.filter {
      range.overlaps($0.range) && leadsToPeople($0.target)
    }
    return written + links.map { (kind: kind(of: $0.target), words: $0.range) }
  }

  /// Whether a link is a way to get in touch and not one to more reading.
  private static func leadsToPeople(_ target: String) -> Bool {
    let target = target.lowercased()
    return ["mailto:", "tel:", "contact", "form", "complain", "enquir", "cyswllt", "cysylltu"]
      .contains { target.contains($0) }
  }

  private static func kind(of target: String) -> ReadWord.Kind {
    target.hasPrefix("mailto:") ? .email : target.hasPrefix("tel:") ? .telephone : .url
  }

  // MARK: Owners

  private static func owner(byValue value: String) -> Owner? {
    let digits = value.filter(\.isNumber)
    if CommissionerAddress.isOne(value, digits: digits) { return .regulator }
    guard let at = value.firstIndex(of: "@") else { return nil }
    let box = value[..<at].filter(\.isLetter)
    if box.hasPrefix("dpo") || box.hasSuffix("dpo") || box.contains("dataprotection") {
      return .officer
    }
    let isForRequests =
      box.hasPrefix("foi") || box.contains("freedomofinformation") || box.hasPrefix("sar")
      || box.contains("subjectaccess")
    return isForRequests ? .requests : nil
  }

  /// Where the notice names somebody to whom an address can belong.
  private struct Mentions {
    private var byPassage: [Int: [(owner: Owner, at: Int)]] = [:]
    private let reading: NoticeReading

    init(_ reading: NoticeReading) {
      self.reading = reading
      for (name, owner) in Self.owners {
        for signal in reading.signals(name) {
          byPassage[signal.passage, default: []].append((owner, signal.words.lowerBound))
        }
      }
      for passage in byPassage.keys { byPassage[passage]!.sort { $0.at < $1.at } }
    }

    /// The signs by which somebody is named.
    private static let owners: [(signal: String, owner: Owner)] = [
      ("officer", .officer), ("regulator", .regulator), ("request-mailbox", .requests),
      ("own-contact", .body),
    ]

    func owner(of words: Range<Int>, in passage: Int, back: Int) -> Owner {
      let own = byPassage[passage] ?? []
      if let before = own.last(where: { $0.at < words.upperBound }) { return before.owner }
      if let after = own.first { return after.owner }
      let section = reading.sections[reading.passages[passage].section]
      for earlier in stride(from: passage - 1, through: max(passage - back, 0), by: -1)
      where section.passages.contains(earlier) || earlier == section.heading {
        if let last = byPassage[earlier]?.last { return last.owner }
      }
      return section.heading.flatMap { byPassage[$0]?.last?.owner } ?? .body
    }
  }
}
