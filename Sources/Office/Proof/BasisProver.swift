import Proof
import Register

/// Each activity that cites a basis names what the basis asks for.
///
/// - Law: UK GDPR Art 6(1), 6(3)
struct BasisProver: Prover {
  let register: Register
  let kind = StatementKind.lawfulBasis

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard promise.kind == "lawful-basis" || promise.kind.isEmpty,
      let basis = stated(statement)
    else { return [] }
    let activities = activities(citing: basis)
    let lacking = lacking(basis)
    return [
      Evidence(
        kind: .static, what: "activities that cite the basis, and what it must name",
        observed: "\(activities) activities cite it; "
          + (lacking.map { "\($0) is not named" } ?? "what it must name is named"),
        population: activities, holds: lacking == nil, decides: true)
    ]
  }

  private func stated(_ head: StatementHead) -> Stated<LawfulBasis>? {
    ([register.controller.statements] + register.services.map(\.own)).lazy
      .flatMap(\.lawfulBases).first { $0.place == head.place }
  }

  /// The purposes that the basis covers, where it is stated and where it is inherited.
  private func activities(citing basis: Stated<LawfulBasis>) -> Int {
    register.services.reduce(0) { count, service in
      let sets = register.statements(for: service)
      guard sets.contains(where: { $0.lawfulBases.contains { $0.place == basis.place } }) else {
        return count
      }
      return count
        + service.purposes.count { purpose in
          basis.purposes.contains("all") || basis.purposes.contains(purpose.id)
        }
    }
  }

  /// What the basis needs and does not name.
  private func lacking(_ basis: Stated<LawfulBasis>) -> String? {
    switch basis.article {
    case .legalObligation: basis.laws.isEmpty ? "the law that obliges" : nil
    case .publicTask:
      basis.laws.isEmpty && !hasPublicTask(basis) ? "the law or the task" : nil
    case .legitimateInterests:
      basis.interest == nil || basis.assessment == nil ? "the interest and its balancing" : nil
    default: nil
    }
  }

  private func hasPublicTask(_ basis: Stated<LawfulBasis>) -> Bool {
    register.services.contains { service in
      service.purposes.contains {
        $0.publicTask != nil
          && (basis.purposes.contains("all") || basis.purposes.contains($0.id))
      }
    }
  }
}
