import Register
import Wording

/// How long, where and how safely it is kept, and what shows it.
extension RecordScope {
  /// The rules for this row's items; those that name no items cover the whole record.
  private var rules: [Stated<RetentionRule>] {
    let ids = Set(items.map(\.id))
    return all(\.retention).filter { $0.items.isEmpty || !ids.isDisjoint(with: $0.items) }
  }

  var retention: RecordCell {
    RecordCell(
      rules.map { rule in
        let remarks =
          [TermWords.text(rule.keep)] + (RecordWords.endings[rule.then].map { [$0] } ?? [])
        let hasEnd = rule.keep != .permanent
        return entry(rule, Message.list(hasEnd ? remarks : Array(remarks.prefix(1))))
      })
  }

  var retentionPolicy: RecordCell {
    RecordCell(
      rules.compactMap { rule in
        rule.schedule.map { RecordEntry(Message.same($0), rule.head) }
      })
  }

  /// Where the law keeps a record longer, or lets it go sooner, than the body has promised.
  var reasons: RecordCell {
    RecordCell(
      rules.compactMap { rule in
        rule.head.lawGoverns.map { RecordEntry($0.how.followed(by: .same($0.law)), rule.head) }
      })
  }

  var security: RecordCell { RecordCell(all(\.security).map { entry($0) }) }

  var location: RecordCell {
    var entries: [RecordEntry] = []
    if let map = service?.recordMap { entries.append(RecordEntry(RecordWords.store(map.table))) }
    entries += all(\.security).filter { !$0.systems.isEmpty || !$0.sites.isEmpty }.map {
      entry($0, Message.list(($0.systems + $0.sites).map(Message.same)))
    }
    entries += all(\.transfers).compactMap { transfer in
      transfer.host.map { entry(transfer, Message.same($0)) }
    }
    return RecordCell(entries)
  }

  var consents: RecordCell {
    let ids = Set(items.map(\.id))
    return RecordCell(
      all(\.consents).filter { consent in
        serves(consent.purposes)
          && (consent.items.isEmpty || !ids.isDisjoint(with: consent.items))
      }.map { entry($0) })
  }

  /// Documents and checks whose words name an impact assessment.
  var impactAssessments: RecordCell {
    let notices = all(\.notices).filter {
      ([$0.document ?? "", $0.name.en] + $0.content).contains(where: namesAssessment)
    }.map { entry($0) }
    let checks = all(\.assurance).filter {
      ($0.checks + $0.evidence + [$0.name.en]).contains(where: namesAssessment)
    }.map { entry($0) }
    return RecordCell(notices + checks)
  }

  private func namesAssessment(_ text: String) -> Bool {
    text.lowercased().contains("impact assessment") || text.contains("DPIA")
  }
}
