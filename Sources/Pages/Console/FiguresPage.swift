import Wording

/// Counts of requests by type and quarter, and by class of the publication scheme; they name nobody
/// and agree with the case store.
public struct FiguresPage: Page {
  public static let template = "console-figures"

  /// The requests of one quarter.
  public struct Quarter: Sendable {
    public let name: String
    public let foi: String
    public let sar: String
    public let total: String
    fileprivate let counts: (foi: Int, sar: Int)

    /// - Parameter name: the quarter in words, for example "January to March 2026".
    public init(name: String, foi: Int, sar: Int) {
      self.name = name
      self.foi = ConsoleWords.number(foi)
      self.sar = ConsoleWords.number(sar)
      total = ConsoleWords.number(foi + sar)
      counts = (foi, sar)
    }
  }

  /// The requests about one class of the publication scheme.
  public struct Topic: Sendable {
    public let name: String
    public let requests: String
    public let published: String

    public init(name: String, requests: Int, published: Int) {
      self.name = name
      self.requests = ConsoleWords.number(requests)
      self.published = ConsoleWords.number(published)
    }
  }

  /// The mark that says whether the count agrees, as the partial `status` shows it.
  struct Verdict: Sendable {
    let name: String
    let shape: String
    let word: String
  }

  public let frame: Frame
  let w: [String: String]
  let chartSvg: String
  let foiWords: String
  let sarWords: String
  /// Whether the picture shows the last of the quarters only.
  let isCut: Bool
  let quarters: [Quarter]
  let hasQuarters: Bool
  let totalFoi: String
  let totalSar: String
  let total: String
  let topics: [Topic]
  let hasTopics: Bool
  let received: String
  let destroyed: String
  let held: String
  let verdict: Verdict
  let csvPath: String?

  /// - Parameters:
  ///   - quarters: oldest first.
  ///   - topics: the most asked first.
  ///   - received: how many requests ever came in, by the ledger.
  ///   - destroyed: how many were destroyed, by the ledger.
  ///   - held: how many the case store holds. The count agrees when it is the difference.
  ///   - csvPath: where the same rows can be had as a file, or nil.
  public init(
    _ context: ConsoleContext, quarters: [Quarter], topics: [Topic], received: Int, destroyed: Int,
    held: Int,
    csvPath: String? = nil
  ) {
    let frame = context.frame(title: context.text("console.figures.title"), address: .figures)
    let language = context.language
    let foi = quarters.reduce(0) { $0 + $1.counts.foi }
    let sar = quarters.reduce(0) { $0 + $1.counts.sar }
    self.frame = frame
    w = context.words("figures")
    let shown = Array(quarters.suffix(FiguresPage.barsMax))
    chartSvg = FiguresPage.chart(shown, in: language).svg
    isCut = shown.count < quarters.count
    foiWords = Catalogue.text("console.kind.foi-plural", in: language)
    sarWords = Catalogue.text("console.kind.sar-plural", in: language)
    self.quarters = quarters
    hasQuarters = !quarters.isEmpty
    totalFoi = ConsoleWords.number(foi)
    totalSar = ConsoleWords.number(sar)
    total = ConsoleWords.number(foi + sar)
    self.topics = topics
    hasTopics = !topics.isEmpty
    self.received = ConsoleWords.number(received)
    self.destroyed = ConsoleWords.number(destroyed)
    self.held = ConsoleWords.number(held)
    verdict = FiguresPage.verdict(agrees: received - destroyed == held, in: language)
    self.csvPath = csvPath
  }

  /// More bars than this tell nobody anything; the table has every quarter.
  private static let barsMax = 8

  private static func verdict(agrees: Bool, in language: Language) -> Verdict {
    let status: StatusMark.Status = agrees ? .kept : .broken
    return Verdict(
      name: status.rawValue, shape: "mark-\(status.rawValue)",
      word: Catalogue.text("console.figures.\(agrees ? "agrees" : "disagrees")", in: language))
  }

  private static func chart(
    _ quarters: [Quarter], in language: Language
  ) -> BarChart {
    let foi = quarters.reduce(0) { $0 + $1.counts.foi }
    let sar = quarters.reduce(0) { $0 + $1.counts.sar }
    return BarChart(
      id: "quarters",
      title: Catalogue.text(
        "console.figures.chart-title", in: language,
        ["foi": ConsoleWords.number(foi), "sar": ConsoleWords.number(sar)]),
      description: Catalogue.text("console.figures.chart-description", in: language),
      bars: quarters.map { quarter in
        BarChart.Bar(
          label: quarter.name,
          parts: [
            part("foi", quarter.counts.foi, in: language),
            part("sar", quarter.counts.sar, in: language),
          ])
      })
  }

  private static func part(_ kind: String, _ count: Int, in language: Language) -> BarChart.Part {
    BarChart.Part(
      value: Double(count),
      words: Catalogue.text(
        "console.figures.part-\(kind)", in: language, ["n": ConsoleWords.number(count)]))
  }
}
