import Documents
import Reading

/// Short questions about what a notice says and where, as rules ask them.
extension NoticeUnderReview {
  /// Whether a sign stands anywhere in the notice.
  func has(_ name: String, _ value: String? = nil) -> Bool {
    reading.signals.contains { $0.name == name && (value == nil || $0.value == value) }
  }

  func signals(_ name: String, _ value: String) -> [NoticeReading.Signal] {
    reading.signals.filter { $0.name == name && $0.value == value }
  }

  /// The passages that show a sign.
  func passages(_ name: String, _ value: String? = nil) -> Set<Int> {
    Set(
      reading.signals.lazy.filter { $0.name == name && (value == nil || $0.value == value) }
        .map(\.passage))
  }

  /// The passages that state something.
  func passages(stating kind: NoticeStatement.Kind) -> Set<Int> {
    Set(reading.statements.lazy.filter { $0.kind == kind }.map(\.passage))
  }

  /// The words that decided a sign, as they were written.
  func words(_ signal: NoticeReading.Signal) -> String { reading.document.words(signal.words) }

  func section(of passage: Int) -> Int { reading.passages[passage].section }

  /// Whether a passage tells of rights or of complaints: bases and uses are spoken of there, and
  /// none is claimed.
  func isAboutRights(_ passage: Int) -> Bool {
    reading.passage(passage, isAbout: "right") || reading.passage(passage, isAbout: "complaint")
  }

  /// The heading of the section that tells the most rights; nil where none has one.
  var rightsPlace: NoticePlace? {
    rightsSection.flatMap { reading.sections[$0].heading.map { place($0) } }
  }

  /// The section that tells the most rights.
  var rightsSection: Int? {
    let told = Dictionary(
      grouping: reading.statements(.right).filter { isAboutRights($0.passage) },
      by: { section(of: $0.passage) })
    return told.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.key
  }

  /// Whether the lead of a passage's list denies what its entries say: "We will not:".
  func isDenied(_ passage: Int) -> Bool { reading.passage(passage, isAbout: "denied") }

  /// The bases of Article 6 that the notice claims, as `6(1)(e)`, outside what it tells of rights.
  var article6: [NoticeStatement] {
    let denied = passages("interest-denied")
    let guarding = passages("duty-to-protect")
    let aside = passages("consent-aside")
    return reading.statements(.lawfulBasis).filter {
      $0.value.hasPrefix("6(1)") && !isAboutRights($0.passage)
        && !($0.value == "6(1)(f)" && denied.contains($0.passage))
        && !($0.value == "6(1)(c)" && guarding.contains($0.passage))
        && !($0.value == "6(1)(a)" && aside.contains($0.passage))
    }
  }

  /// The conditions of Article 9 that it claims.
  var article9: [NoticeStatement] {
    reading.statements(.lawfulBasis).filter {
      $0.value.hasPrefix("9(2)") && !isAboutRights($0.passage)
    }
  }
}

extension Sequence {
  /// The first element of each group, in the order of the elements.
  func first<Group: Hashable>(ofEach group: (Element) -> Group) -> [Element] {
    var seen: Set<Group> = []
    return filter { seen.insert(group($0)).inserted }
  }
}
