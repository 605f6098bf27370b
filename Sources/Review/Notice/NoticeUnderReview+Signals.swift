import Documents
import Reading

/// Short questions about what a notice says and where, as rules ask them.
extension NoticeUnderReview {
  /// Whether a sign stands anywhere in the notice.
  func has(_ name: String, _ value: String? = nil) -> Bool {
    reading.signals(name).contains { value == nil || $0.value == value }
  }

  func signals(_ name: String, _ value: String) -> [NoticeReading.Signal] {
    reading.signals(name).filter { $0.value == value }
  }

  /// The passages that show a sign.
  func passages(_ name: String, _ value: String? = nil) -> Set<Int> {
    Set(reading.signals(name).lazy.filter { value == nil || $0.value == value }.map(\.passage))
  }

  /// The passages that state something.
  func passages(stating kind: NoticeStatement.Kind) -> Set<Int> {
    Set(reading.statements(kind).lazy.map(\.passage))
  }

  /// The words that decided a sign, as they were written.
  func words(_ signal: NoticeReading.Signal) -> String { reading.document.words(signal.words) }

  func section(of passage: Int) -> Int { reading.passages[passage].section }

  /// Whether a passage tells of rights or of complaints: bases and uses are spoken of there, and
  /// none is claimed.
  func isAboutRights(_ passage: Int) -> Bool {
    Self.isAboutRights(passage, reading)
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

  static func article6(_ reading: NoticeReading) -> [NoticeStatement] {
    let denied = Set(reading.signals("interest-denied").map(\.passage))
    let guarding = Set(reading.signals("duty-to-protect").map(\.passage))
    let aside = Set(reading.signals("consent-aside").map(\.passage))
    return reading.statements(.lawfulBasis).filter {
      $0.value.hasPrefix("6(1)") && !isAboutRights($0.passage, reading)
        && !($0.value == "6(1)(f)" && denied.contains($0.passage))
        && !($0.value == "6(1)(c)" && guarding.contains($0.passage))
        && !($0.value == "6(1)(a)" && aside.contains($0.passage))
    }
  }

  static func article9(_ reading: NoticeReading) -> [NoticeStatement] {
    reading.statements(.lawfulBasis).filter {
      $0.value.hasPrefix("9(2)") && !isAboutRights($0.passage, reading)
    }
  }

  private static func isAboutRights(_ passage: Int, _ reading: NoticeReading) -> Bool {
    reading.passage(passage, isAbout: "right") || reading.passage(passage, isAbout: "complaint")
  }
}

extension Sequence {
  /// The first element of each group, in the order of the elements.
  func first<Group: Hashable>(ofEach group: (Element) -> Group) -> [Element] {
    var seen: Set<Group> = []
    return filter { seen.insert(group($0)).inserted }
  }
}
