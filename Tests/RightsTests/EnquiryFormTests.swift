import Register
import Rights
import TestSupport
import Testing

@Suite("The enquiry form")
struct EnquiryFormTests {
  @Test(
    "takes and refuses the answers of the expected table",
    arguments: try ProjectFiles.expected("enquiry-form"))
  func row(_ row: [String: String]) throws {
    let form = EnquiryForm(try ProjectFiles.service())
    let fields = ["reply": ["email", "postal-address"]][row["page"] ?? ""] ?? [row["page"] ?? ""]
    let answers = Self.answers(row["answers"] ?? "")
    switch form.check(answers, fields: fields) {
    case .success:
      #expect(row["accepted"] == "yes", "\(row["why"] ?? "")")
    case .failure(let problems):
      #expect(row["accepted"] == "no", "\(row["why"] ?? "") \(problems)")
      #expect(problems.problems.map(\.field) == [row["problem_field"] ?? ""], "\(row["why"] ?? "")")
      #expect(
        problems.problems.map(\.problem.rawValue) == [row["problem"] ?? ""], "\(row["why"] ?? "")")
    }
  }

  @Test("asks for what the register states, and for nothing else")
  func fields() throws {
    let service = try ProjectFiles.service()
    let stated = Set(service.items.flatMap(\.value.fields)).union(
      (service.recordMap ?? .none).facts.keys)
    let form = EnquiryForm(service)
    #expect(!form.fields.isEmpty)
    #expect(form.fields.allSatisfy { stated.contains($0.field) })
  }

  /// `field=value;field=value`, with `\n`, `\t`, `\u{…}` and `{x*5001}`. What stands there twice is
  /// nobody's answer, as in a form that is sent.
  static func answers(_ text: String) -> [String: String] {
    let pairs = text.split(separator: ";").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? unescaped(String(parts[1])) : "")
    }
    return Dictionary(pairs, uniquingKeysWith: { first, second in first == second ? first : "" })
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.hasPrefix("\\n") {
        result += "\n"
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("\\r") {
        result += "\r"
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("\\t") {
        result += "\t"
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("\\u{"), let end = rest.firstIndex(of: "}") {
        let digits = rest[rest.index(rest.startIndex, offsetBy: 3)..<end]
        if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
          result.unicodeScalars.append(scalar)
        }
        rest = rest[rest.index(after: end)...]
      } else if let match = rest.prefixMatch(of: #/\{(.+?)\*(\d+)\}/#) {
        result += String(repeating: String(match.1), count: Int(match.2) ?? 0)
        rest = rest[match.range.upperBound...]
      } else {
        result.unicodeScalars.append(rest.unicodeScalars.first!)
        rest = Substring(rest.unicodeScalars.dropFirst())
      }
    }
    return result
  }
}
