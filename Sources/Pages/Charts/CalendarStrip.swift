import Wording

/// The days from receipt to the due date, a week a row: days that do not count are pale, pauses are
/// hatched, the first and the last day are named.
///
/// Shown beside the steps that say the same in words.
public struct CalendarStrip: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The day from which time runs.
    case received
    /// A day that counts towards the time allowed.
    case counted
    /// A weekend, a bank holiday, or another day that does not count.
    case notCounted = "not-counted"
    /// A day on which the clock stood still.
    case paused
    /// The last day for the answer.
    case due
  }

  public struct Day: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int
    public let kind: Kind

    public init(year: Int, month: Int, day: Int, kind: Kind) {
      self.year = year
      self.month = month
      self.day = day
      self.kind = kind
    }

    /// The column of the day, 0 for Monday.
    var column: Int { (DateWords.weekday(year: year, month: month, day: day) + 6) % 7 }
  }

  public let id: String
  public let title: String
  public let description: String
  public let days: [Day]
  public let language: Language

  /// - Parameters:
  ///   - id: unique on the page.
  ///   - title: the message in about ten words.
  ///   - description: what the picture shows, in sentences.
  ///   - days: every day from receipt to due date, in order, none left out.
  public init(id: String, title: String, description: String, days: [Day], language: Language) {
    self.id = id
    self.title = title
    self.description = description
    self.days = days
    self.language = language
  }

  /// The picture, to be put into a page as it stands.
  public var svg: String {
    var drawing = Drawing()
    for (column, words) in DateWords.weekInitials(in: language).enumerated() {
      drawing.text(
        words, x: Double(column) * Self.cell + Self.cell / 2, y: 14, size: 13, fill: "#46525c",
        name: "quiet", anchor: "middle")
    }
    let weeks = self.weeks
    for (row, week) in weeks.enumerated() {
      let top = Self.head + Double(row) * Self.cell
      for day in week { draw(day, top: top, isFirst: day == days.first, on: &drawing) }
      label(week, top: top, on: &drawing)
    }
    return drawing.svg(
      kind: "calendar-strip", id: id, title: title, description: description,
      width: Self.cell * 7 + Self.margin, height: Self.head + Double(weeks.count) * Self.cell)
  }

  /// What the looks of the days mean, in a sentence to stand below the picture.
  public var explanation: String {
    let key = days.contains { $0.kind == .paused } ? "explained" : "explained-without-pause"
    return Catalogue.text("calendar.\(key)", in: language)
  }

  private static let cell = 40.0
  private static let head = 22.0
  private static let margin = 130.0

  /// The days in weeks that begin on Monday.
  private var weeks: [[Day]] {
    days.reduce(into: []) { weeks, day in
      if weeks.isEmpty || day.column == 0 { weeks.append([]) }
      weeks[weeks.count - 1].append(day)
    }
  }

  private func draw(_ day: Day, top: Double, isFirst: Bool, on drawing: inout Drawing) {
    let x = Double(day.column) * Self.cell + 1
    let size = Self.cell - 2
    let look = Look(day.kind)
    drawing.rectangle(
      x: x, y: top + 1, width: size, height: size, fill: look.fill,
      name: "day day-\(day.kind.rawValue)",
      stroke: look.stroke)
    if day.kind == .paused {
      drawing.hatching(x: x, y: top + 1, width: size, height: size, stroke: "#b6c2c6")
    }
    let namesMonth = isFirst || day.day == 1
    drawing.text(
      String(day.day), x: x + size / 2, y: top + (namesMonth ? 20 : 26), size: 16, fill: look.ink,
      name: "ink-\(day.kind.rawValue)", anchor: "middle",
      isBold: day.kind == .received || day.kind == .due)
    if namesMonth {
      drawing.text(
        DateWords.shortMonthName(day.month, in: language), x: x + size / 2, y: top + 34, size: 12,
        fill: look.ink, name: "ink-\(day.kind.rawValue)", anchor: "middle")
    }
  }

  /// Names, at the end of the row, what begins or ends in this week.
  private func label(_ week: [Day], top: Double, on drawing: inout Drawing) {
    var kinds: [Kind] = []
    for kind in [Kind.received, .paused, .due] where week.contains(where: { $0.kind == kind }) {
      kinds.append(kind)
    }
    let step = kinds.count > 2 ? 13.0 : 16.0
    let first = top + 26 - Double(kinds.count - 1) * step / 2
    for (place, kind) in kinds.enumerated() {
      drawing.text(
        Catalogue.text("calendar.\(kind.rawValue)", in: language), x: Self.cell * 7 + 12,
        y: first + Double(place) * step, size: kinds.count > 2 ? 13 : 15, fill: "#16242e",
        isBold: kind == .due)
    }
  }

  /// The colours of a day; a style sheet may replace them by class.
  private struct Look {
    let fill: String
    let ink: String
    let stroke: String?

    init(_ kind: Kind) {
      switch kind {
      case .received: (fill, ink, stroke) = ("#ffffff", "#16242e", "#0b5563")
      case .counted: (fill, ink, stroke) = ("#d5e4e7", "#16242e", nil)
      case .notCounted: (fill, ink, stroke) = ("#f4f6f7", "#46525c", nil)
      case .paused: (fill, ink, stroke) = ("#ffffff", "#16242e", "#b6c2c6")
      case .due: (fill, ink, stroke) = ("#0b5563", "#ffffff", nil)
      }
    }
  }
}
