import Register

/// Reads what must be shown before the statements of a file let anything go: the part `disclosure`.
struct DisclosureReader {
  static let keys = DisclosureRules.keys.map(\.name) + ["rules", "items"]

  /// - Returns: the rules; none where the file has no such part.
  ///
  /// - Parameter own: the statements of the file, which alone its rules govern.
  static func read(
    _ top: Section, of own: StatementSet, with statements: inout StatementReader
  ) -> DisclosureRules {
    guard let node = top.node("disclosure"),
      let section = Section(node, keys: keys, reading: top.reading)
    else { return .none }
    let ruleNodes = section.nodes("rules")
    let itemNodes = section.nodes("items")
    if max(ruleNodes.count, itemNodes.count) > DisclosureRules.countMax {
      top.log.add(
        .overLimit, at: section.place,
        "a file has at most \(DisclosureRules.countMax) rules of disclosure",
        help: "name several recipients in one rule, or split the service")
    }
    let head = statements.part(section, keys: DisclosureRules.keys)
    var rules: [DisclosureRule] = []
    for node in ruleNodes {
      guard let part = statements.part(node, keys: DisclosureRule.keys, reading: top.reading)
      else { continue }
      let rule = DisclosureRule(part.fields, place: part.place)
      check(rule, part.fields, log: top.log)
      checkOwn(rule, part.fields, own, log: top.log)
      rules.append(rule)
    }
    let items = itemNodes.compactMap { node in
      statements.part(node, keys: DisclosureItemRule.keys, reading: top.reading).map {
        DisclosureItemRule($0.fields, place: $0.place)
      }
    }
    for rule in items { check(rule, log: top.log) }
    return DisclosureRules(
      isCourtInformation: head.truth("court-information") ?? false,
      call: head.text("call").map { PlacedText(text: $0, place: section.place(of: "call")) },
      area: head.texts("area"), always: head.choices("always"), rules: rules, items: items)
  }

  private static func check(_ rule: DisclosureRule, _ fields: StatementFields, log: FindingLog) {
    if rule.to.isEmpty, rule.from.isEmpty {
      log.add(
        .missingKey, at: rule.place, "the rule governs nobody",
        help: "add 'to' with recipients, or 'from' with sources")
    }
    if fields.entries.allSatisfy({ ["to", "from", "about", "stated-in"].contains($0.key) }) {
      log.add(
        .missingKey, at: rule.place, "the rule asks for nothing",
        help: "add 'conditions', or another key that says what must be shown")
    }
    for (index, law) in rule.cites.enumerated()
    where DisclosureLaw.withoutPower.contains(law) {
      log.add(
        .ruleWithoutSense, at: fields.place(of: "cites", entry: index) ?? rule.place,
        "'\(law)' gives a public body no power to share",
        help: "cite the enactment that provides for the disclosure")
    }
    if !rule.programmes.isEmpty, !rule.conditions.contains(.orderedProgramme) {
      log.add(
        .ruleWithoutSense, at: fields.place(of: "programmes") ?? rule.place,
        "programmes are named, and no order has to name one",
        help: "add 'ordered-programme' to 'conditions'")
    }
    if rule.consentYears != nil, rule.conditions.allSatisfy({ $0 != .consent }) {
      log.add(
        .ruleWithoutSense, at: fields.place(of: "consent-years") ?? rule.place,
        "a consent is given an end, and none is asked for",
        help: "add 'consent' to 'conditions'")
    }
    if rule.childToldFrom != nil, !rule.conditions.contains(.told) {
      log.add(
        .ruleWithoutSense, at: fields.place(of: "child-told-from") ?? rule.place,
        "an age is given for telling the child, and nobody has to be told",
        help: "add 'told' to 'conditions'")
    }
  }

  /// A rule on what is inherited would hold in one service, and the statement in all.
  private static func checkOwn(
    _ rule: DisclosureRule, _ fields: StatementFields, _ own: StatementSet, log: FindingLog
  ) {
    let named = [
      ("to", rule.to, own.recipients.map(\.id)), ("from", rule.from, own.sources.map(\.id)),
    ]
    for (key, names, ids) in named {
      for (index, name) in names.enumerated() where !ids.contains(name) {
        let nearest = nearestName(to: name, among: ids).map { "did you mean '\($0)'?" }
        log.add(
          .danglingReference, at: fields.place(of: key, entry: index) ?? rule.place,
          "'\(name.prefix(60))' is not stated in this file",
          help: nearest ?? "write the rule in the file that states it")
      }
    }
  }

  private static func check(_ rule: DisclosureItemRule, log: FindingLog) {
    for name in rule.sameAs where name.split(separator: "/").count != 2 {
      log.add(
        .danglingReference, at: rule.place, "'\(name.prefix(60))' is no item of another service",
        help: "write 'service/item'")
    }
  }
}
