import Hummingbird
import Office
import Pages
import Wording

extension Desk {
  /// Says of one that was about to be handed over when the process ended whether it was.
  func settleFound(_ form: FormBody) async throws -> [FormProblem] {
    let outcomes = ["delivered", "not-delivered"]
    let chosen = form["found"] ?? ""
    let reason = String(Tidied.lines(form["found-reason"]).prefix(400))
    var problems: [FormProblem] = []
    if OpaqueId(chosen) == nil {
      problems.append(problem("found", "console.disclosures.which-missing"))
    }
    if !outcomes.contains(form["found-outcome"] ?? "") {
      problems.append(problem("found-outcome", "console.disclosures.found-missing"))
    }
    if reason.isEmpty {
      problems.append(problem("found-reason", "console.disclosures.found-reason-missing"))
    }
    guard problems.isEmpty else { return problems }
    do {
      try await office.settle(
        found: chosen, wasDelivered: form["found-outcome"] == "delivered", reason: reason,
        by: actor)
      return []
    } catch is ItemRefusal {
      return [problem("found", "console.disclosures.which-missing")]
    }
  }

  /// The form for them, for those who may.
  func finding(
    _ open: [Line], _ problems: [FormProblem], _ form: FormBody?
  ) -> [SectionsPage.Section] {
    guard isForReviews else { return [] }
    func found(_ control: String) -> FormProblem? { problems.first { $0.control == control } }
    return [
      SectionsPage.Section(
        id: "looked-for", heading: told("found"), text: told("found-text"),
        action: Address.disclosures.path(in: language), button: told("found-button"),
        fields: [
          TextField(
            name: "found-reason", label: told("found-reason"), value: form?["found-reason"] ?? "",
            problem: found("found-reason"))
        ],
        selects: [
          SelectField(
            name: "found", label: told("which"), invitation: say("choose-one"),
            choices: open.map {
              SelectField.Choice(value: $0.id, label: "\($0.head): \($0.recipient), \($0.moment)")
            }, chosen: form?["found"], problem: found("found")),
          SelectField(
            name: "found-outcome", label: told("found-outcome"), invitation: say("choose-one"),
            choices: ["delivered", "not-delivered"].map {
              SelectField.Choice(value: $0, label: told("found.\($0)"))
            }, chosen: form?["found-outcome"], problem: found("found-outcome")),
        ], act: "found")
    ]
  }
}
