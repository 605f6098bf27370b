import StatutoryTime

/// An open case as the old system has it, with its due date worked out anew.
public struct ImportedCase: Sendable, Hashable {
  /// Row of the sheet, counted from 1.
  public let row: Int
  public let reference: String
  public let regime: Regime
  /// The original day of receipt: time already run is not given back.
  public let received: LocalDay
  public let events: [DeadlineQuestion.Event]
  /// What the old system says; nil where it says nothing.
  public let oldDue: LocalDay?
  public let deadline: Deadline

  /// Days by which the old system's date is later than the law's: positive is too late.
  public var daysLate: Int? {
    guard let day = deadline.due.day, let oldDue else { return nil }
    return day.days(until: oldDue)
  }
}

/// The open cases of a table, and what became of each row.
public struct ImportedCases: Sendable, Hashable {
  public let cases: [ImportedCase]
  public let report: ImportReport

  /// A line of JSON for each case, for the casebook.
  public var lines: String {
    cases.map { one in
      let events = one.events.map {
        "{\"name\":\(JSONText.quoted($0.name)),\"date\":\(JSONText.quoted($0.value))}"
      }.joined(separator: ",")
      let members = [
        "\"reference\":\(JSONText.quoted(one.reference))",
        "\"regime\":\(JSONText.quoted(one.regime.rawValue))",
        "\"received\":\(JSONText.quoted(one.received.description))",
        "\"events\":[\(events)]",
        "\"due\":\(JSONText.quoted(one.deadline.due.description))",
        "\"old-due\":\(one.oldDue.map { JSONText.quoted($0.description) } ?? "null")",
        "\"alternative\":"
          + (one.deadline.alternative.map { JSONText.quoted($0.due.description) } ?? "null"),
        "\"row\":\(one.row)",
      ]
      return "{\(members.joined(separator: ","))}\n"
    }.joined()
  }

  /// Both due dates side by side, as CSV.
  ///
  /// `days-late` is by how many days the old system's date is later than the law's: a case whose
  /// old date is later would have been answered too late.
  public var comparison: String {
    let heading = "row,reference,regime,received,due,old-due,days-late\r\n"
    return heading
      + cases.map { one in
        [
          String(one.row), JSONText.cell(one.reference), one.regime.rawValue,
          one.received.description, JSONText.cell(one.deadline.due.description),
          one.oldDue?.description ?? "", one.daysLate.map(String.init) ?? "",
        ].joined(separator: ",") + "\r\n"
      }.joined()
  }
}

/// Texts within JSON and CSV.
enum JSONText {
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A cell of CSV that no spreadsheet takes for a formula.
  static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let safe = first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
