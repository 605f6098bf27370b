import Documents
import Wording

/// One document on its way to a reading.
struct ReadingRun {
  private let document: Document
  private let lexicon: Lexicon
  private let tokens: [Token]
  private var passages: [Passage]
  private var sections: [ReadSection]
  private var statements: [NoticeStatement] = []
  private var signals: [NoticeReading.Signal] = []
  private var matcher: PhraseMatcher
  private let terms: ReadingTerms

  init(_ document: Document, _ lexicon: Lexicon, _ terms: ReadingTerms) {
    self.document = document
    self.lexicon = lexicon
    let cutter = PassageCutter(document, lexicon)
    tokens = cutter.tokens
    passages = cutter.passages
    sections = cutter.sections
    matcher = PhraseMatcher(lexicon)
    self.terms = terms
  }

  func reading(_ language: Language) -> NoticeReading {
    NoticeReading(
      document: document, language: language, sections: sections, passages: passages,
      statements: statements, signals: signals, tokens: tokens, lexicon: lexicon)
  }

  // MARK: What headings and leads are about

  /// Finds what each section is about; a part of a section is about what the section is about
  /// where its own heading says nothing.
  mutating func readHeadings() {
    var open: [(level: Int, topics: UInt64)] = []
    for index in sections.indices {
      guard let heading = sections[index].heading else { continue }
      let level = sections[index].level
      open.removeAll { $0.level >= level }
      var own = topics(of: heading, scope: .heading)
      if own & terms.title != 0 { own = 0 }
      let topics = own != 0 ? own : level > 2 ? open.last?.topics ?? 0 : 0
      sections[index].topics = topics
      passages[heading].topics = topics
      open.append((level, topics))
      for passage in sections[index].passages { passages[passage].topics = topics }
    }
  }

  private mutating func topics(of passage: Int, scope: Lexicon.Scope) -> UInt64 {
    matcher.find(
      in: tokens, passages[passage].tokens, scope: scope, topics: passages[passage].topics)
    return matcher.matches.reduce(0) { bits, match in
      let name = lexicon.terms[match.term].name
      return name < Lexicon.topicsMax && isTopic(match.term) ? bits | 1 << UInt64(name) : bits
    }
  }

  private func isTopic(_ term: Int) -> Bool {
    let scope = lexicon.terms[term].scope
    return scope == .heading || scope == .lead
  }

  // MARK: What the text says

  mutating func readText() {
    var lead: Int?
    /// Kinds that each entry states, as bits.
    var announced: UInt64 = 0
    var lastBlock = -1
    for index in passages.indices {
      let passage = passages[index]
      switch passage.role {
      case .heading:
        lead = nil
        announced = sections[passage.section].topics & terms.told
        state(index, as: .heading)
      case .lead:
        let follows = lead.map { $0 == index - 1 } ?? false
        let own = topics(of: index, scope: .lead)
        announced = announcement(of: own, passage, before: follows ? announced : 0)
        passages[index].topics |= own
        lead = index
        state(index, as: .lead)
      case .entry, .cell:
        if let lead {
          passages[index].lead = lead
          passages[index].topics |= passages[lead].topics
        }
        // What the entry's own words say is the more exact.
        state(index, as: .entry)
        announce(index, announced)
      case .sentence:
        if passage.block != lastBlock { lead = nil }
        if lead == nil { announced = sectionTopics(passage) & terms.told }
        state(index, as: .sentence)
      }
      lastBlock = passage.block
    }
  }

  /// What a lead announces: by its own words, else what the lead right before it did, else what
  /// the section is about.
  private func announcement(
    of own: UInt64, _ passage: Passage, before: UInt64
  ) -> UInt64 {
    if own & terms.valued != 0 { return 0 }
    if own & terms.listed != 0 { return own & terms.listed }
    if own & terms.contents != 0 { return 0 }
    if before != 0 { return before }
    return own == 0 ? sectionTopics(passage) & terms.told : 0
  }

  private func sectionTopics(_ passage: Passage) -> UInt64 { sections[passage.section].topics }

  /// States of an entry what its lead announced.
  private mutating func announce(_ index: Int, _ announced: UInt64) {
    guard passages[index].topics & terms.contents == 0 else { return }
    var bits = announced
    while bits != 0 {
      let name = bits.trailingZeroBitCount
      bits &= bits - 1
      if let kind = terms.kinds[name] { add(kind, nil, index, passages[index].range) }
    }
  }

  /// States what the words of a passage say.
  private mutating func state(_ index: Int, as scope: Lexicon.Scope) {
    let passage = passages[index]
    guard scope == .heading || passage.topics & terms.contents == 0 else { return }
    matcher.find(in: tokens, passage.tokens, scope: scope, topics: passage.topics)
    let time = matcher.matches.first { lexicon.terms[$0.term].name == terms.period }
    for match in matcher.matches {
      let term = lexicon.terms[match.term]
      if isTopic(match.term) || term.name == terms.period { continue }
      let isTimed = terms.kinds[term.name].map { $0 == .retention || $0 == .clock } ?? false
      let words = bytes(isTimed ? (time ?? match).tokens : match.tokens)
      if let kind = terms.kinds[term.name] {
        // A lead announces; its entries state.
        let isAnnounced = scope == .lead && kind.isListed && !isAlone(index)
        if scope != .heading, !isAnnounced { add(kind, term.value, index, words) }
      } else {
        signals.append(
          .init(
            name: lexicon.names[term.name], value: term.value, passage: index, words: words))
      }
    }
  }

  /// Whether no list follows a lead after all.
  private func isAlone(_ lead: Int) -> Bool {
    guard lead + 1 < passages.count else { return true }
    switch passages[lead + 1].role {
    case .entry, .cell, .lead: return false
    case .heading, .sentence: return true
    }
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  private mutating func add(
    _ kind: NoticeStatement.Kind, _ value: String?, _ index: Int, _ words: Range<Int>
  ) {
    for known in statements.reversed() {
      guard known.passage == index else { break }
      // One statement of a kind in one passage, save where the kind has values of its own.
      if known.kind == kind, value == nil || known.value == value { return }
    }
    let range = passages[index].range
    statements.append(
      NoticeStatement(
        kind: kind, value: value ?? text(kind, index, words), passage: index,
        line: document.lines.line(at: range.lowerBound),
        endLine: document.lines.line(at: max(range.upperBound - 1, 0)), words: words))
  }

  /// Of a period the deciding words are the value, of every other kind the whole passage.
  private func text(
    _ kind: NoticeStatement.Kind, _ index: Int, _ words: Range<Int>
  ) -> String {
    let isPeriod = kind == .retention || kind == .clock
    let range = isPeriod ? words : passages[index].range
    var text = document.words(range)[...]
    while let last = text.last, ".;,: ".contains(last) { text.removeLast() }
    return String(text)
  }

  // MARK: Addresses

  /// States every address of e-mail, telephone and post: they need no words around them.
  mutating func readAddresses() {
    for index in passages.indices where passages[index].role != .heading {
      for token in passages[index].tokens {
        switch tokens[token].kind {
        case .email, .telephone:
          add(.contact, document.words(tokens[token].range), index, tokens[token].range)
        case .postcode: add(.contact, "post", index, tokens[token].range)
        case .word, .number, .url: break
        }
      }
    }
    statements.sort { ($0.passage, $0.words.lowerBound) < ($1.passage, $1.words.lowerBound) }
  }
}
