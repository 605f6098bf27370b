import Register
import Wording

/// How long something is kept, in whole sentences.
///
/// Registers name events for machines, in English. A sentence therefore gives the period and its
/// bound, and leaves the event to the statement's own words; an age it says wholly.
///
/// - Law: UK GDPR Art 13(2)(a)
struct TermSentences {
  /// Which of two ends counts; nil where there is one.
  let lead: BilingualText?
  /// One sentence for each end.
  let ends: [BilingualText]

  init(_ term: RetentionTerm) {
    switch term {
    case .permanent: lead = Self.words("permanent")
    case .whileNeeded: lead = Self.words("while-needed")
    case .asScheduled: lead = Self.words("as-scheduled")
    case .one: lead = nil
    case .earlier: lead = Self.words("earlier")
    case .later: lead = Self.words("later")
    }
    ends = term.limbs.map(Self.sentence)
  }

  var sentences: [BilingualText] { (lead.map { [$0] } ?? []) + ends }

  private static func sentence(_ limb: RetentionTerm.Limb) -> BilingualText {
    switch limb.end {
    case .after(let period, let start): after(period, start, limb.bound)
    case .until(.birth(let person)): words("until.\(name(person))")
    case .until(let start): words("until.\(name(start))")
    case .on: words("on")
    case .during: words("during")
    }
  }

  private static func after(
    _ period: Period, _ start: RetentionTerm.Start, _ bound: RetentionTerm.Bound
  ) -> BilingualText {
    let bound = bound == .exactly ? "exactly" : CatalogueWords.slug(bound.rawValue)
    let arguments = ["period": PeriodWords.text(period)]
    guard case .birth(let person) = start else {
      return words("after.\(bound).\(name(start))", arguments)
    }
    guard period.unit == .year else { return words("birth.\(bound).\(name(person))", arguments) }
    return words("age.\(bound).\(name(person))", ["n": .same(String(period.count))])
  }

  private static func name(_ start: RetentionTerm.Start) -> String {
    switch start {
    case .event, .birth: "event"
    case .later: "later"
    case .earlier: "earlier"
    }
  }

  static func name(_ person: RetentionTerm.Person) -> String {
    switch person {
    case .person: "person"
    case .child: "child"
    case .youngestChild: "youngest-child"
    }
  }

  private static func words(
    _ key: String, _ arguments: [String: BilingualText] = [:]
  ) -> BilingualText {
    CatalogueWords.text("notice.term.\(key)", arguments)
  }
}
