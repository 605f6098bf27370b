import Register
import Wording

extension ChildrensSections {
  /// Each right once, in a child's words, with what its statements say of time and cost.
  ///
  /// - Law: UK GDPR Art 12(1), Art 15-22
  var asked: [ChildrensPoint] {
    let rights = scope.all(\.rights)
    return Right.Name.allCases.compactMap { name in
      let stated = rights.filter { $0.right == name }
      guard let first = stated.first else { return nil }
      var texts: [BilingualText] = []
      // The longest of several promises is the one that a child can rely on.
      let longest = stated.compactMap(\.within).max { $0.daysMin < $1.daysMin }
      if let longest {
        texts.append(ChildWords.text("ask.within", ["period": PeriodWords.text(longest)]))
      }
      let fees = Set(stated.compactMap(\.fee))
      if fees.contains(.none) { texts.append(ChildWords.text("ask.free")) }
      if fees.contains(.reasonable) || fees.contains(.possible) {
        texts.append(ChildWords.text("ask.fee"))
      }
      return ChildrensPoint(
        first, name: ChildWords.text("ask.right.\(name.rawValue)"), texts: texts)
    }
  }

  var limits: [String] { scope.all(\.exemptions).isEmpty ? [] : ["ask.limits"] }

  var choose: ChildrensSection? {
    let consents = scope.all(\.consents).map { ChildrensPoint($0, ["choose.consents"]) }
    let preferences = scope.all(\.preferences).map { ChildrensPoint($0, ["choose.preferences"]) }
    guard !consents.isEmpty || !preferences.isEmpty else { return nil }
    return make(.choose, texts: [ChildWords.text("choose.mind")], consents + preferences)
  }

  var computer: ChildrensSection? {
    let decisions = scope.all(\.automatedDecisions)
    guard !decisions.isEmpty else { return nil }
    let key = decisions.contains(where: \.isMade) ? "computer.some" : "computer.never"
    return make(.computer, texts: [ChildWords.text(key)])
  }

  var complain: [String] { scope.all(\.complaints).isEmpty ? [] : ["help.complain"] }

  /// The body, those whom it names, then where to complain.
  var help: [ChildrensPoint] {
    let controller = scope.register.controller
    let body = ChildrensPoint(
      name: controller.brand,
      contacts: [.email(controller.enquiriesEmail), .text(controller.postalAddress)])
    let named = scope.all(\.contacts).map {
      ChildrensPoint($0, contacts: ways($0.email, $0.telephone, $0.website, $0.post))
    }
    let complaints = scope.all(\.complaints).map {
      ChildrensPoint($0, contacts: ways($0.email, $0.telephone, $0.website, $0.post))
    }
    return [body] + named + complaints
  }

  private func ways(
    _ email: [String], _ telephone: [String], _ website: [String], _ post: BilingualText?
  ) -> [NoticeValue] {
    email.map(NoticeValue.email) + telephone.map(NoticeValue.telephone)
      + website.map(NoticeValue.page) + (post.map { [.text($0)] } ?? [])
  }
}

/// How long something is kept, in a child's words.
enum ChildTerm {
  static func sentences(_ term: RetentionTerm) -> [BilingualText] {
    switch term {
    case .permanent: [words("permanent")]
    case .whileNeeded: [words("while-needed")]
    case .asScheduled: [words("as-scheduled")]
    case .one(let limb): sentences(limb)
    case .earlier(let one, let other): [words("earlier")] + sentences(one) + sentences(other)
    case .later(let one, let other): [words("later")] + sentences(one) + sentences(other)
    }
  }

  private static func sentences(_ limb: RetentionTerm.Limb) -> [BilingualText] {
    let bound = CatalogueWords.slug(limb.bound.rawValue)
    switch limb.end {
    case .after(let period, .birth(let person)) where period.unit == .year:
      let age = words(
        "age.\(TermSentences.name(person))", ["n": .same(String(period.count))])
      return limb.bound == .exactly ? [age] : [age, words(bound)]
    case .after(let period, _):
      let kept = words("after", ["period": PeriodWords.text(period)])
      return limb.bound == .exactly ? [kept] : [kept, words(bound)]
    case .until, .on: return [words("until")]
    case .during: return [words("during")]
    }
  }

  private static func words(
    _ key: String, _ arguments: [String: BilingualText] = [:]
  ) -> BilingualText {
    ChildWords.text("time.\(key)", arguments)
  }
}
