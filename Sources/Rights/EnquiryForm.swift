import Foundation
import Register

/// The enquiry form, compiled from what the register states: these fields and no other.
public struct EnquiryForm: Sendable {
  public let fields: [FormField]
  private let choices: [String: [String]]

  public init(_ service: Service) {
    fields = service.form
    var choices = (service.recordMap ?? .none).facts.mapValues(\.values)
    choices["language"] = CorrespondenceLanguage.allCases.map(\.rawValue)
    self.choices = choices
  }

  public func field(_ name: String) -> FormField? { fields.first { $0.field == name } }

  /// Checks the answers to some of the fields; the whole form is all of them.
  ///
  /// - Parameter answers: as typed. Odd spacing is accepted and taken away.
  /// - Returns: the answers tidied, or what is wrong with them, in the order of the form.
  public func check(
    _ answers: [String: String], fields names: [String]
  ) -> Result<[String: String], AnswerProblems> {
    var problems = answers.keys.filter { !names.contains($0) }.sorted()
      .map { AnswerProblem(field: $0, problem: .notStated) }
    var tidy: [String: String] = [:]
    for field in fields where names.contains(field.field) {
      let text = Self.tidied(answers[field.field] ?? "", isLong: field.lengthMax >= 500)
      if let problem = problem(text, field) {
        problems.append(AnswerProblem(field: field.field, problem: problem))
      } else if !text.isEmpty {
        tidy[field.field] = text
      }
    }
    problems += unansweredGroups(names, tidy, problems)
    return problems.isEmpty ? .success(tidy) : .failure(AnswerProblems(problems))
  }

  private func problem(_ text: String, _ field: FormField) -> AnswerProblem.Problem? {
    if let choices = choices[field.field] {
      return choices.contains(text) ? nil : .chooseOne
    }
    if text.isEmpty { return field.requirement == .required ? .required : nil }
    if text.count > field.lengthMax { return .tooLong }
    let allowed: Set<Unicode.Scalar> = field.lengthMax >= 500 ? ["\n", "\t"] : []
    if text.unicodeScalars.contains(where: { $0.properties.isControl && !allowed.contains($0) }) {
      return .controlCharacters
    }
    if field.field == "email", !Self.looksLikeAddress(text) { return .notAnEmail }
    return nil
  }

  /// One problem for a group of which nothing is answered, at its first field.
  private func unansweredGroups(
    _ names: [String], _ tidy: [String: String], _ problems: [AnswerProblem]
  ) -> [AnswerProblem] {
    var groups: [(name: String, fields: [String])] = []
    for field in fields where names.contains(field.field) {
      guard case .oneOf(let group) = field.requirement else { continue }
      if let index = groups.firstIndex(where: { $0.name == group }) {
        groups[index].fields.append(field.field)
      } else {
        groups.append((group, [field.field]))
      }
    }
    return groups.filter { group in
      group.fields.allSatisfy { tidy[$0] == nil }
        && !problems.contains { group.fields.contains($0.field) }
    }
    .map { AnswerProblem(field: $0.fields[0], problem: .oneOfTwoRequired) }
  }

  private static func tidied(_ text: String, isLong: Bool) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let trimmed = lines.trimmingCharacters(in: .whitespacesAndNewlines)
    if isLong { return trimmed }
    return trimmed.split(separator: " ").joined(separator: " ")
  }

  private static func looksLikeAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace),
      !text.contains(where: { "<>(),;:\"\\[]".contains($0) })
    else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isControl: Bool { generalCategory == .control }
}
