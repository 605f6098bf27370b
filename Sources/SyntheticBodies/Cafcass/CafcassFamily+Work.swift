import Relations
import StatutoryTime

extension CafcassFamily {
  mutating func addWork(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    addChecks(courtCase, into: &batch)
    addPermissions(courtCase, into: &batch)
    addNotes(courtCase, into: &batch)
    addReports(courtCase, into: &batch)
    addHold(courtCase, into: &batch)
  }

  private mutating func addChecks(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    for (position, adult) in adults.prefix(2).enumerated() {
      let known = chance.isOne(in: 5)
      let risk = known ? concern(adult, courtCase) : nil
      batch.add(
        CafcassSchema.safeguardingCheck,
        courtCase.key + [
          .of(position + 1), .of(adult.number),
          .of(position == 0 ? "local authority" : "police"),
          .of(courtCase.received.adding(days: 2)),
          .of(courtCase.isOpen ? nil : courtCase.received.adding(days: 9)),
          .of(position == 1 && known ? "caution, common assault" : nil),
          .of(position == 0 && known ? "file of early help, closed" : nil), .of(risk),
        ])
    }
  }

  private mutating func addPermissions(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    guard chance.below(3) > 0 else { return }
    let refused = chance.isOne(in: 4)
    let asked = courtCase.received.adding(days: 5)
    batch.add(
      CafcassSchema.enquiryPermission,
      courtCase.key + [
        .of(1), .of(adults[0].number), .of(chance.pick(["GP", "school", "expert", "solicitor"])),
        .of(asked), .of(refused ? "refused" : "given"),
        .of(refused ? asked.adding(days: 12) : nil), .of(refused ? "direction" : "consent"),
        .of(chance.isOne(in: 2) ? "attendance 93 per cent; no concerns" : nil),
      ])
  }

  private mutating func addNotes(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    let count = 2 + chance.below(3)
    for seq in 1...count {
      let child = courtCase.children[chance.below(courtCase.children.count)]
      let isWelsh = chance.isOne(in: 3)
      let text = Prose.visit(
        about: child.name.full, other: adults[seq % 2].name.full, staff: workerName(courtCase),
        inWelsh: isWelsh, &chance)
      batch.add(
        CafcassSchema.caseNote,
        courtCase.key + [
          .of(seq), .of(courtCase.received.adding(days: 3 + seq * 2), minute: 540 + seq * 35),
          .of(courtCase.worker), .of(isWelsh ? "cy" : "en"), .of(child.number), .of(text),
        ])
    }
  }

  private mutating func addReports(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    let filed = courtCase.isOpen ? nil : courtCase.end.adding(days: -10)
    let text =
      "Report on " + courtCase.children.map(\.name.full).joined(separator: ", ") + ". "
      + concern(adults[0], courtCase)
    batch.add(
      CafcassSchema.courtReport,
      courtCase.key + [
        .of(1), .of("section 7 report"), .of(filed), .of(courtCase.worker), .of(text),
      ])
    guard !courtCase.isOpen else { return }
    batch.add(
      CafcassSchema.courtOrder,
      courtCase.key + [
        .of(1), .of("child arrangements order"), .of(courtCase.end),
        .of("lives with \(adults[0].name.full)"),
      ])
    batch.add(
      CafcassSchema.document,
      [
        .of(courtCase.number), .of(courtCase.reference), .of("Report, \(courtCase.reference)"),
        .of("text"), .of(filed ?? courtCase.end, minute: 960), .bytes(Array(text.utf8)),
      ])
  }

  private mutating func addHold(_ courtCase: CafcassCase, into batch: inout RowBatch) {
    if station == .held {
      batch.add(
        CafcassSchema.caseHold,
        courtCase.key + [
          .of(1), .of("court order: keep until further order"),
          .of(courtCase.end.adding(days: 30)), .null,
        ])
    } else if chance.isOne(in: 30) {
      batch.add(
        CafcassSchema.caseHold,
        courtCase.key + [
          .of(1), .of("claim, settled"), .of(courtCase.end), .of(courtCase.end.adding(days: 200)),
        ])
    }
  }

  mutating func concern(_ adult: InventedPerson, _ courtCase: CafcassCase) -> String {
    Prose.concern(
      about: courtCase.children[0].name.full, other: adult.name.full,
      staff: workerName(courtCase), inWelsh: chance.isOne(in: 3), &chance)
  }

  private func workerName(_ courtCase: CafcassCase) -> String {
    workers[office * CafcassGenerator.workersInOffice + courtCase.worker - 1].name.full
  }
}
