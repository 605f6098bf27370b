import StatutoryTime

/// A consent on which a record rests.
///
/// - Law: UK GDPR Art 7, Art 17(1)(b)
public struct RecordConsent: Sendable, Hashable {
  public let given: RecordDay
  /// The formats for which it was given; none: for everything.
  public let formats: [String]
  /// The day on which all of it was taken back.
  public let withdrawn: LocalDay?
  /// Format -> the day on which it was taken back for that format.
  public let withdrawnFormats: [String: LocalDay]

  public init(
    given: RecordDay, formats: [String] = [], withdrawn: LocalDay? = nil,
    withdrawnFormats: [String: LocalDay] = [:]
  ) {
    self.given = given
    self.formats = formats
    self.withdrawn = withdrawn
    self.withdrawnFormats = withdrawnFormats
  }

  /// The day on which nothing was left of it, for a copy in one format or for the whole.
  func ended(format: String?) -> LocalDay? {
    var ends = [withdrawn].compactMap(\.self)
    if let format {
      ends += [withdrawnFormats[format]].compactMap(\.self)
    } else if !formats.isEmpty {
      let each = formats.compactMap { withdrawnFormats[$0] }
      if each.count == formats.count { ends += [each.max()].compactMap(\.self) }
    }
    return ends.min()
  }

  func known(on today: LocalDay) -> RecordConsent? {
    if let day = given.day, day > today { return nil }
    return RecordConsent(
      given: given, formats: formats, withdrawn: withdrawn.known(on: today),
      withdrawnFormats: withdrawnFormats.filter { $0.value <= today })
  }
}

extension LocalDay? {
  /// The day, if it has come.
  func known(on today: LocalDay) -> LocalDay? { self.flatMap { $0 <= today ? $0 : nil } }
}
