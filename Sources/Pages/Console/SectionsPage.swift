import Wording

/// A page of the console that is made of sections, each with a table, a picture or a form: retention in
/// the systems of the body (plans, holds, what goes in the years to come), and disclosures.
public struct SectionsPage: Page {
  public static let template = "console-sections"

  /// A table with a heading, a picture above it, or a form.
  public struct Section: Sendable {
    let id: String
    let heading: String
    let text: String?
    private let chart: BarChart?
    fileprivate(set) var chartSvg: String?
    let columns: [Cell]
    let rows: [Row]
    let hasRows: Bool
    let isForm: Bool
    let isWarning: Bool
    let action: String
    let act: String
    let button: String
    let fields: [TextField]
    let selects: [SelectField]
    fileprivate(set) var token = ""

    /// A table; without rows, its text alone is shown.
    ///
    /// - Parameters:
    ///   - id: unique on the page.
    ///   - numbers: the places of the columns that hold numbers, from 0 for the first.
    public init(
      id: String, heading: String, text: String? = nil, columns: [String], rows: [Row],
      numbers: Set<Int> = [], chart: BarChart? = nil
    ) {
      self.id = id
      self.heading = heading
      self.text = text
      self.chart = chart
      chartSvg = chart?.svg
      self.columns = columns.enumerated().map { Cell($1, isNumber: numbers.contains($0)) }
      self.rows = rows.map { row in
        var row = row
        row.cells = row.cells.enumerated().map {
          Cell($1.words, isNumber: numbers.contains($0 + 1))
        }
        return row
      }
      hasRows = !rows.isEmpty
      (isForm, isWarning) = (false, false)
      (action, act, button) = ("", "", "")
      (fields, selects) = ([], [])
    }

    /// A form with one button.
    ///
    /// - Parameters:
    ///   - isWarning: whether the button does what cannot be taken back.
    ///   - act: what the form asks for, of several on a page; nil: the id.
    public init(
      id: String, heading: String, text: String? = nil, action: String, button: String,
      fields: [TextField] = [], selects: [SelectField] = [], isWarning: Bool = false,
      act: String? = nil
    ) {
      self.id = id
      self.heading = heading
      self.text = text
      self.action = action
      self.act = act ?? id
      self.button = button
      self.fields = fields
      self.selects = selects
      self.isWarning = isWarning
      isForm = true
      chart = nil
      chartSvg = nil
      (columns, rows, hasRows) = ([], [], false)
    }

    /// The same for a page that has it in both languages: pictures have ids of their own.
    func named(for language: Language) -> Section {
      guard let chart else { return self }
      var section = self
      section.chartSvg =
        BarChart(
          id: "\(chart.id)-\(language.rawValue)", title: chart.title,
          description: chart.description, bars: chart.bars
        ).svg
      return section
    }
  }

  public struct Row: Sendable {
    let head: String
    let path: String
    let isLink: Bool
    fileprivate(set) var cells: [Cell]

    public init(_ head: String, path: String? = nil, cells: [String]) {
      self.head = head
      self.path = path ?? ""
      isLink = path != nil
      self.cells = cells.map { Cell($0, isNumber: false) }
    }
  }

  struct Cell: Sendable {
    let words: String
    let isNumber: Bool

    init(_ words: String, isNumber: Bool) {
      self.words = words
      self.isNumber = isNumber
    }
  }

  public struct Link: Sendable {
    let path: String
    let words: String

    public init(_ words: String, path: String) {
      self.words = words
      self.path = path
    }
  }

  public let frame: Frame
  let backPath: String
  let backWords: String
  let intro: String?
  let facts: [Fact]
  let hasFacts: Bool
  let links: [Link]
  let hasLinks: Bool
  let sections: [Section]

  public init(
    _ context: ConsoleContext, address: Address, title: String, back: Link, intro: String? = nil,
    facts: [Fact] = [], links: [Link] = [], sections: [Section], problems: [FormProblem] = []
  ) {
    frame = context.frame(title: title, address: address, problems: problems)
    backPath = back.path
    backWords = back.words
    self.intro = intro
    self.facts = facts
    hasFacts = !facts.isEmpty
    self.links = links
    hasLinks = !links.isEmpty
    self.sections = sections.map { section in
      var section = section
      section.token = context.token ?? ""
      return section
    }
  }
}
