import Casebook
import Disposal
import Foundation
import Office
import Register
import StatutoryTime
import Wording

/// Plans, runs and forecasts of systems as lines on a terminal.
enum DisposalText {
  static func plan(_ plan: DisposalPlanRecord) throws -> String {
    var lines = [
      "plan \(plan.id) of \(plan.body)/\(plan.system) as of \(plan.asOf): "
        + "\(plan.recordCount) records go"
    ]
    for tally in try plan.recordTallies() {
      var parts = tally.due.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      parts += tally.stopped.sorted { $0.key < $1.key }.map { "\($0.value) stopped by \($0.key)" }
      parts += tally.review.sorted { $0.key < $1.key }.map { "\($0.value) for review: \($0.key)" }
      if tally.running > 0 { parts.append("\(tally.running) not due") }
      if tally.overdue > 0 { parts.append("\(tally.overdue) overdue") }
      lines.append(
        "  \(tally.record) \(tally.rule ?? "(no rule)"): "
          + (parts.isEmpty ? "none" : parts.joined(separator: ", ")))
      for part in tally.partitions ?? [] {
        lines.append("    \(part.name) goes as one, with its \(part.records) records")
      }
    }
    if let stops = try plan.requestStops() { lines += requests(stops) }
    if plan.recordCount > 0 {
      lines.append("  the run is refused if more than \(plan.driftMax) of them change meanwhile")
      lines.append(
        plan.approvalsNeeded > 1
          ? "  two roles have to approve it: the law says something of its own of these records"
          : plan.needsSecondPerson
            ? "  somebody else has to approve it" : "  it has to be approved")
    }
    return lines.joined(separator: "\n")
  }

  /// What only the owner of a system can be asked about.
  static func questions(_ plan: DisposalPlanRecord, _ disposal: SystemDisposal) -> String {
    let terms = LocalDay(iso: plan.asOf).map { disposal.ownerTerms(on: $0) } ?? []
    var lines = [
      "plan \(plan.id) of \(plan.body)/\(plan.system) as of \(plan.asOf): only the "
        + "\(disposal.map.owner) can look, and is asked about \(terms.count) rules"
    ]
    lines += terms.map { "  " + $0.text(in: .en) }
    lines.append(
      terms.isEmpty
        ? "  no rule has an end that can be computed: nothing is asked"
        : "  somebody else has to approve it")
    return lines.joined(separator: "\n")
  }

  private static func requests(_ stops: RequestStops) -> [String] {
    var lines = stops.access.map { line in
      let words =
        switch line.records {
        case nil: "its person cannot be matched to this system: look by hand"
        case 0: "reaches no record: is the name written otherwise there?"
        case let count?: "stops \(count) records"
        }
      return "  request \(line.request): \(words)"
    }
    if stops.information > 0 {
      lines.append(
        "  \(stops.information) open requests for information are about nobody: look whether what "
          + "they ask for is among these")
    }
    return lines
  }

  /// How a system stands whose owner disposes of what is due; nil where its rows are ours to remove.
  static func outside(_ run: DisposalProgress, _ disposal: SystemDisposal, plan: String)
    async throws -> String?
  {
    guard let outside = try await disposal.outside(plan) else { return nil }
    guard outside.isCounted else { return said(outside, disposal, plan: plan) }
    guard run.state == .finished else {
      return """
        the list for the \(disposal.map.owner) is \(disposal.listPath(plan) ?? "")
        task \(outside.task) is due \(outside.dueOn), \(outside.chasers) chasers sent
        help: after 'systems tasks return \(outside.task)', 'retention apply \(plan)' counts again
        """
    }
    return "the owner answered \(outside.answeredOn ?? ""): \(outside.answered ?? 0) records\n"
      + "counted again: \(run.counts.records) are gone, \(run.counts.leftAlone) are still there"
  }

  private static func said(
    _ outside: OutsideDisposal, _ disposal: SystemDisposal, plan: String
  ) -> String {
    guard let day = outside.answeredOn else {
      return """
        the \(disposal.map.owner) is asked; task \(outside.task) is due \(outside.dueOn), \
        \(outside.chasers) chasers sent
        help: after 'systems tasks return \(outside.task)', 'retention apply \(plan)' ends the plan
        """
    }
    return "the owner said on \(day): \(outside.answered ?? 0) records disposed of; nobody else "
      + "saw anything, and nothing was counted"
  }

  static func run(_ run: DisposalProgress, plan: String) -> String {
    let rows = run.counts.removed.values.reduce(0, +)
    var text =
      "\(run.counts.records) records gone with \(rows) rows and \(run.counts.files) files, in "
      + "\(run.batchesDone) of \(run.batches) batches; \(run.counts.leftAlone) left because they "
      + "have changed or are stopped"
    for (part, count) in (run.counts.dropped ?? [:]).sorted(by: { $0.key < $1.key }) {
      text += "; \(part) was dropped with its \(count) records"
    }
    let shared = run.counts.shared.values.reduce(0, +)
    let emptied = run.counts.emptied.values.reduce(0, +)
    if shared > 0 { text += "; \(shared) rows stay, for they also concern somebody else" }
    if emptied > 0 { text += "; \(emptied) rows lost what was the departing person's" }
    switch run.state {
    case .paused: text += "\nthe run is paused; 'retention apply \(plan)' takes it up again"
    case .stopped: text += "\nthe plan was ended meanwhile"
    default: break
    }
    return text
  }

  static func hold(_ hold: PlacedHold, in name: String) -> String {
    let reach =
      switch hold.reach {
      case .system: "everything"
      case .records(let kind): "every \(kind)"
      case .record(let kind, let key): "\(kind) \(key.joined(separator: "/"))"
      // Whoever lists holds may see whom they are about only where the hold itself is.
      case .person(let identity, _): "a person by \(identity)"
      case .query(let kind, let column, _): "\(kind) by \(column)"
      }
    let end = hold.until.map { " until \($0)" } ?? ""
    return "\(hold.id)  \(hold.kind.rawValue)  from \(hold.from)\(end)  \(name): \(reach)"
  }

  static func forecast(_ lines: [DisposalForecast.Line], from years: Int, _ office: Office)
    -> String
  {
    let first = office.world.today.year
    let columns = Array(first..<(first + years))
    let head = ["record and rule", "due"] + columns.map(String.init) + ["later", "no end"]
    let rows = lines.map { line in
      ["\(line.record) \(line.rule ?? "(no rule)")", String(line.due)]
        + columns.map { String(line.years[$0] ?? 0) } + [String(line.later), String(line.open)]
    }
    let totals = columns.map { year in lines.map { $0.years[year] ?? 0 }.reduce(0, +) }
    let most = max(totals.max() ?? 0, 1)
    let bars = zip(columns, totals).map { year, total in
      let length = (total * 50 + most - 1) / most
      return "\(year) \(String(repeating: "█", count: length)) \(total)"
    }
    return ([table([head] + rows), ""] + bars).joined(separator: "\n")
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, text in
        let gap = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + gap : gap + text
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

/// A line that says how many have been counted so far, where the whole number is not known.
final class CountLine: @unchecked Sendable {
  private let things: String
  private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var isShown = false

  init(of things: String) { self.things = things }

  func show(_ count: Int) {
    guard isTerminal else { return }
    isShown = true
    FileHandle.standardError.write(Data("\r\(count) \(things)".utf8))
  }

  func clear() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}

/// A line that says how far a run is and how long it may still take.
final class EstimateLine: @unchecked Sendable {
  private let start = Date()
  private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var isShown = false

  func show(_ progress: DisposalProgress) {
    guard isTerminal, progress.batchesDone > 0 else { return }
    isShown = true
    let passed = Date().timeIntervalSince(start)
    let left =
      passed / Double(progress.batchesDone)
      * Double(progress.batches - progress.batchesDone)
    FileHandle.standardError.write(
      Data(
        "\rbatch \(progress.batchesDone) of \(progress.batches), about \(Int(left) + 1) s left  "
          .utf8))
  }

  func clear() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
