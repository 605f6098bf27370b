import Documents
import Reading
import StatutoryTime

/// A notice as rules look at it: what a reader found in it, on one day.
public struct NoticeUnderReview: Sendable {
  public let reading: NoticeReading
  public let today: LocalDay
  /// Whether whose notice it is performs public tasks. A product for public bodies takes them for
  /// one unless the notice says that it is a company's or a charity's, or that of a community,
  /// town or parish council, which the Act leaves out.
  ///
  /// - Law: DPA 2018 s.7(1), (3)
  public let isPublicAuthority: Bool
  /// Whether the document is complete by its own structure, so that what is not in it is missing:
  /// a marked-up file, or a text with the sections that a notice begins and ends with.
  public let isWhole: Bool
  // What many rules ask for is found once.
  /// Whom each address of the notice reaches.
  let contacts: NoticeContacts
  /// The bases of Article 6 that the notice claims, as `6(1)(e)`, outside what it tells of rights.
  let article6: [NoticeStatement]
  /// The conditions of Article 9 that it claims.
  let article9: [NoticeStatement]
  /// Where a sentence promises a way to get in touch that is not there.
  private(set) var lostContacts: [LostContact] = []

  public init(_ reading: NoticeReading, today: LocalDay) {
    self.reading = reading
    self.today = today
    isPublicAuthority =
      !Self.isOfLocalCouncil(reading)
      && (!reading.signals("public-body").isEmpty || reading.signals("private-body").isEmpty)
    isWhole = reading.document.form.isStructured || Self.closes(reading)
    contacts = NoticeContacts(reading)
    article6 = Self.article6(reading)
    article9 = Self.article9(reading)
    lostContacts = LostContact.all(in: self)
  }

  /// Whether a community, town or parish council speaks: its title, its sentence on who is in
  /// control or its section on who it is names one. Others name such councils as those with whom they share.
  private static func isOfLocalCouncil(_ reading: NoticeReading) -> Bool {
    let named = Set(reading.signals("local-council").map(\.passage))
    guard !named.isEmpty else { return false }
    let title = reading.sections.lazy.compactMap(\.heading).first
    return title.map(named.contains) ?? false
      || reading.statements(.controller).contains { named.contains($0.passage) }
      || named.contains { reading.passage($0, isAbout: "controller") }
  }

  /// A text that has sections on rights and on whom to turn to has reached its end.
  private static func closes(_ reading: NoticeReading) -> Bool {
    let topics = ["right", "complaint", "contact", "controller", "retention", "recipient"]
    let held = topics.filter { topic in
      reading.sections.indices.contains { reading.section($0, isAbout: topic) }
    }
    return reading.sections.count > 5 && held.count > 2
  }

  // MARK: Places

  /// The place of a whole passage.
  public func place(_ passage: Int) -> NoticePlace {
    place(reading.passages[passage].range, in: reading.passages[passage].block)
  }

  public func place(_ statement: NoticeStatement) -> NoticePlace {
    place(statement.words, in: reading.passages[statement.passage].block)
  }

  public func place(_ signal: NoticeReading.Signal) -> NoticePlace {
    place(signal.words, in: reading.passages[signal.passage].block)
  }

  /// The place of bytes of the document's text.
  public func place(_ words: Range<Int>, in block: Int) -> NoticePlace {
    let document = reading.document
    return NoticePlace(
      line: document.lines.line(at: words.lowerBound),
      column: document.lines.column(at: words.lowerBound), excerpt: document.words(words),
      block: block)
  }

  /// Where a reader would look for what is missing: the heading of the first section about one of
  /// some topics, else the title, else the first words.
  ///
  /// - Parameter topics: names of the lexicon that headings show, the likeliest first.
  public func absence(of topics: String...) -> NoticePlace {
    for topic in topics {
      let section = reading.sections.indices.first { reading.section($0, isAbout: topic) }
      if let section, let heading = reading.sections[section].heading { return place(heading) }
    }
    return title
  }

  /// The place of the first heading, else of the first words.
  public var title: NoticePlace {
    if let heading = reading.sections.lazy.compactMap(\.heading).first { return place(heading) }
    guard !reading.passages.isEmpty else {
      return NoticePlace(line: 1, column: 1, excerpt: "", block: 0)
    }
    return place(0)
  }
}
