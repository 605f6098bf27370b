import Register
import Wording

/// What is said to children, question by question.
struct ChildrensSections {
  let scope: NoticeScope

  /// Nil where there is nothing to say.
  func section(_ topic: ChildrensSection.Topic) -> ChildrensSection? {
    switch topic {
    case .who: make(topic, texts: who)
    case .known: make(topic, ["known.intro"], known)
    case .source: make(topic, ["source.intro"], scope.all(\.sources).map { ChildrensPoint($0) })
    case .why: make(topic, ["why.intro"] + bases, scope.all(\.purposes).map { ChildrensPoint($0) })
    case .told: make(topic, [hasRecipients ? "told.intro" : "told.none"], told)
    case .away: make(topic, ["away.intro"], scope.all(\.transfers).map { ChildrensPoint($0) })
    case .time: make(topic, ["time.intro"], time)
    case .ask: make(topic, ["ask.intro"] + limits, asked)
    case .choose: choose
    case .computer: computer
    case .site: make(topic, ["site.intro"], scope.all(\.cookies).map { ChildrensPoint($0) })
    case .yours: make(topic, ["yours.intro"], scope.all(\.children).map { ChildrensPoint($0) })
    case .safe: scope.all(\.security).isEmpty ? nil : make(topic, texts: safe)
    case .counted: counted.isEmpty ? nil : make(topic, texts: counted)
    case .help: make(topic, ["help.intro", "help.us"] + complain, help)
    case .unsaid:
      make(
        topic, ["unsaid.intro"],
        scope.silences.map {
          ChildrensPoint(name: ChildWords.text("silence.\($0.topic.rawValue)"))
        })
    }
  }

  private func make(
    _ topic: ChildrensSection.Topic, _ sentences: [String] = [], _ points: [ChildrensPoint]
  ) -> ChildrensSection? {
    points.isEmpty
      ? nil : make(topic, texts: sentences.map { ChildWords.text($0) }, points)
  }

  func make(
    _ topic: ChildrensSection.Topic, texts: [BilingualText], _ points: [ChildrensPoint] = []
  ) -> ChildrensSection {
    ChildrensSection(
      topic: topic, heading: ChildWords.text("heading.\(topic.rawValue)"), sentences: texts,
      points: points)
  }

  private var who: [BilingualText] {
    let controller = scope.register.controller
    let brand = ChildWords.text("who.name", ["brand": controller.brand])
    return controller.brand == controller.name
      ? [brand] : [brand, ChildWords.text("who.controller", ["controller": controller.name])]
  }

  private var known: [ChildrensPoint] {
    scope.all(\.items).map { item in
      guard item.isHeld else { return ChildrensPoint(item, ["known.not-held"]) }
      var sentences: [String] = []
      if item.category != .ordinary { sentences.append("known.care") }
      if item.isOptional { sentences.append("known.optional") }
      if item.isOpen { sentences.append("known.open") }
      return ChildrensPoint(item, sentences)
    }
  }

  /// The bases in a child's words, each once.
  private var bases: [String] {
    let stated = scope.all(\.lawfulBases)
    let articles = Set(stated.compactMap(\.article))
    let keys = LawfulBasis.Article.allCases.filter(articles.contains).map {
      "why.\(CatalogueWords.slug($0.rawValue))"
    }
    return stated.contains { !$0.special.isEmpty } ? keys + ["why.special"] : keys
  }

  private var hasRecipients: Bool { scope.all(\.recipients).contains(where: \.isShared) }

  private var told: [ChildrensPoint] {
    scope.all(\.recipients).map { recipient in
      guard recipient.isShared else {
        return ChildrensPoint(recipient, hasRecipients ? ["told.not"] : [])
      }
      var sentences: [String] = []
      if recipient.form == .anonymous { sentences.append("told.anonymous") }
      if recipient.gates.contains(.consent) { sentences.append("told.consent") }
      let court: Set<Recipient.Gate> = [.permissionOfTheCourt, .courtOrder, .courtDirection]
      if recipient.gates.contains(where: court.contains) { sentences.append("told.court") }
      if recipient.gates.contains(.safeguarding) || recipient.gates.contains(.vitalInterests) {
        sentences.append("told.safety")
      }
      return ChildrensPoint(recipient, sentences)
    }
  }

  private var time: [ChildrensPoint] {
    scope.all(\.retention).map { rule in
      var texts = ChildTerm.sentences(rule.keep)
      if rule.keep != .permanent {
        texts.append(ChildWords.text("time.then.\(rule.then.rawValue)"))
      }
      return ChildrensPoint(rule, texts: texts)
    }
  }

  private var safe: [BilingualText] { ["safe.intro", "safe.more"].map { ChildWords.text($0) } }

  private var counted: [BilingualText] {
    var keys: [String] = []
    if !scope.all(\.statistics).isEmpty { keys.append("statistics") }
    if !scope.all(\.research).isEmpty { keys.append("research") }
    if !scope.all(\.publications).isEmpty { keys.append("publications") }
    return keys.map { ChildWords.text("counted.\($0)") }
  }
}
