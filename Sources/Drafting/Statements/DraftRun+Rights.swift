import Reading
import Register
import RegisterLanguage

extension DraftRun {
  /// The rights, each once, with the time, the fee and the check of identity that are promised.
  ///
  /// - Law: UK GDPR Art 12, Art 13(2)(b)
  mutating func draftRights() {
    let statements = parts.statements(.right)
    for right in Right.Name.allCases {
      let own = statements.filter { Self.rights[$0.value] == right && !isOnlyADenial($0) }
      let told = own.filter {
        reading.passages[$0.passage].role == .entry
          || reading.passage($0.passage, isAbout: "right")
      }
      // An entry begins with the right that it is about.
      guard let first = told.min(by: { offset($0) < offset($1) }) ?? own.first else { continue }
      body.add(
        .right, parts.words(first.passage), at: parts.lines(first.passage), id: right.rawValue,
        sameAs: right.rawValue, [("right", .plain(right.rawValue))])
    }
    guard body.has(.right) else { return }
    draftClock()
    draftFee()
    draftIdentity()
  }

  private static let rights: [String: Right.Name] = [
    "access": .access, "rectification": .rectification, "erasure": .erasure,
    "restriction": .restriction, "objection": .objection, "portability": .portability,
    "automated-decisions": .automatedDecisions, "withdraw-consent": .withdrawal,
    "informed": .information,
  ]

  private func offset(_ statement: NoticeStatement) -> Int {
    statement.words.lowerBound - reading.passages[statement.passage].range.lowerBound
  }

  /// "We take no decision by automated means" gives no right.
  private func isOnlyADenial(_ statement: NoticeStatement) -> Bool {
    statement.value == "automated-decisions"
      && !parts.plain(statement.passage).has("right", "object", "hawl", "gwrthwynebu")
      && reading.statements(.automatedDecision).contains { $0.passage == statement.passage }
  }

  /// Rights that people ask the body to carry out.
  private static func isAsked(_ right: DraftedStatement) -> Bool {
    !right.values.contains { $0.value.isText("information") || $0.value.isText("withdrawal") }
  }

  private var asked: Set<String> {
    Set(body.statements(.right).filter(Self.isAsked).map(\.id))
  }

  private mutating func draftClock() {
    for statement in parts.statements(.clock) {
      let passage = statement.passage
      let plain = parts.plain(passage)
      let period = Self.answer(in: reading.words(of: passage))
      guard let period, isAboutRequests(passage, plain) else {
        body.leave(.clock, parts.words(passage), line: parts.lines(passage).lowerBound)
        continue
      }
      let isReceipt = plain.has("receiv", "receipt", "dderbyn", "derbyn")
      let open = body.statements(.right).filter { Self.isAsked($0) && !$0.has("within") }
      body.change(.right, ids: Set(open.map(\.id))) { right in
        right.set("within", .plain(period))
        right.set("starts", .plain(isReceipt ? "receipt" : "not-stated"))
        right.add(parts.lines(passage))
      }
    }
  }

  private func isAboutRequests(_ passage: Int, _ plain: PlainPassage) -> Bool {
    let isComplaint =
      plain.has("complain", "acknowledg", "cwyn", "gwyn", "cydnabod")
      || reading.passage(passage, isAbout: "complaint")
    return !isComplaint
      && (reading.passage(passage, isAbout: "right")
        || plain.has("request", "respond", "reply", "answer", "cais", "ymateb", "ateb"))
  }

  /// The time to answer, not the one by which it can be extended.
  private static func answer(in text: String) -> String? {
    let tokens = TermTokens(text)
    let periods = tokens.periods.filter { period in
      let before = tokens.words[..<period.range.lowerBound].suffix(3)
      let after = tokens.words[period.range.upperBound...].prefix(3)
      let isExtra =
        before.contains(where: extras.contains) || after.contains(where: extras.contains)
      return !isExtra && !tokens.words[period.range].contains(where: extras.contains)
    }
    return periods.first?.words
  }

  private static let extras: Set<String> = [
    "further", "extra", "additional", "later", "extend", "extended", "extension", "pellach",
    "ychwanegol", "ymestyn",
  ]

  private mutating func draftFee() {
    let fees = parts.statements(.fee)
    for statement in fees {
      let plain = parts.plain(statement.passage)
      let lines = parts.lines(statement.passage)
      let grounds = Self.grounds.filter { plain.has($0.stems) }.map(\.ground)
      let isReasonable = plain.has(
        "reasonable fee", "reasonable charge", "ffi resymol", "dâl rhesymol")
      let isPossible =
        isReasonable || !grounds.isEmpty && plain.has("fee", "charge", "ffi", "tâl", "godi")
      body.change(.right, ids: asked) { right in
        if isPossible {
          right.set("fee", .plain(isReasonable ? "reasonable" : "possible"))
          if !grounds.isEmpty {
            right.set("fee-if", .list(grounds.map { .plain($0.rawValue) }))
          }
        } else if plain.has(Self.free), !right.has("fee") {
          right.set("fee", .plain("none"))
        } else {
          return
        }
        right.add(lines)
      }
    }
  }

  private static let free = [
    "free", "no charge", "no fee", "not charge", "without charge", "not required to pay",
    "do not have to pay", "not have to pay", "am ddim", "di dâl", "dim tâl", "rhad", "heb dâl",
    "dim cost",
  ]
  private static let grounds: [(ground: Right.FeeGround, stems: [String])] = [
    (.manifestlyUnfounded, ["manifestly unfounded", "amlwg yn ddi"]),
    (.excessive, ["excessive", "gormodol", "ormodol"]),
    (.repetitive, ["repetitive", "ailadrodd"]),
    (.furtherCopies, ["further cop", "additional cop", "extra cop", "copi ychwanegol"]),
  ]

  private mutating func draftIdentity() {
    guard let passage = parts.firstPassage(where: speaksOfIdentity) else { return }
    let plain = parts.plain(passage)
    let value =
      plain.has("doubt", "amheu")
      ? "in-doubt"
      : plain.says(
        "must see", "must provide", "will need to", "you need to", "required to",
        "before we answer any", "rhaid")
        ? "always" : nil
    guard let value else {
      return body.leave(.right, parts.words(passage), line: parts.lines(passage).lowerBound)
    }
    body.change(.right, ids: asked) { right in
      right.set("identity", .plain(value))
      right.add(parts.lines(passage))
    }
  }
}
