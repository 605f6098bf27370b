import Register
import Wording
import Yams

/// Reads `organisation.yaml`: what all services of a body inherit.
enum OrganisationReader {
  private static let keys = [
    "organisation", "name", "brand", "example", "division", "enquiries-email", "postal-address",
    "notice", "response-promises",
  ]
  private static let divisions = ["england-and-wales", "scotland", "northern-ireland"]

  static func read(_ node: Node, file: String, log: FindingLog) -> Controller? {
    guard let top = Section(node, file: file, keys: keys, log: log) else { return nil }
    let promises = top.sections(
      "response-promises", keys: statementKeys + ["right", "name", "within-days"]
    ).compactMap { responsePromise($0, log: log) }
    let division = division(top, log: log)
    guard let id = top.identifier("organisation", help: "a short id, for example wecare-wales"),
      let name = top.bilingual("name"), let brand = top.bilingual("brand"),
      let isExample = top.truth("example"), let division,
      let email = top.text("enquiries-email", help: "the address of the requests team"),
      let postal = top.bilingual("postal-address"),
      let notice = top.text("notice", help: "the file or address of the published notice")
    else { return nil }
    return Controller(
      id: id, name: name, brand: brand, isExample: isExample, division: division,
      enquiriesEmail: email, postalAddress: postal, notice: notice, responsePromises: promises)
  }

  private static func division(_ top: Section, log: FindingLog) -> String? {
    let help = "one of: \(divisions.joined(separator: ", "))"
    guard let text = top.text("division", help: help) else { return nil }
    guard divisions.contains(text) else {
      let nearest = nearestName(to: text, among: divisions).map { "did you mean '\($0)'?" }
      log.add(
        .unknownValue, at: top.place(of: "division"),
        "'\(text.prefix(60))' is not a division of the bank holiday calendar",
        help: nearest ?? help)
      return nil
    }
    return text
  }

  private static func responsePromise(
    _ section: Section, log: FindingLog
  ) -> Stated<ResponsePromise>? {
    guard let right = section.text("right", help: "for example 'access'"),
      let name = section.bilingual("name"),
      let days = section.whole("within-days", in: 1...366, help: "calendar days after receipt")
    else { return nil }
    return section.stated(
      ResponsePromise(right: right, name: name, withinDays: days), log: log)
  }
}
