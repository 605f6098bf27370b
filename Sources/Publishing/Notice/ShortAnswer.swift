import Register
import Wording

/// The first layer of a section: one or two whole sentences, compiled from what is there.
struct ShortAnswer {
  let scope: NoticeScope
  let silences: [Silence.Topic]
  let groups: [NoticeGroup]

  func text(_ topic: NoticeTopic) -> BilingualText {
    switch topic {
    case .who:
      return words("who", ["controller": scope.register.controller.name])
    case .notStated: return count("not-stated", groups.flatMap(\.entries).count)
    case .complaints: return complaints
    default: break
    }
    guard !groups.isEmpty else { return silent }
    switch topic {
    case .about: return listed("about", scope.all(\.subjects).map(\.name))
    case .holding: return holding
    case .source: return listed("source", scope.all(\.sources).map(\.name))
    case .why: return why
    case .sharing: return sharing
    case .keeping: return keeping
    case .rights: return rights
    case .choices: return choices
    case .automated: return automated
    default: return short
    }
  }

  private var silent: BilingualText {
    words("silent", ["points": .list(silences.map(CatalogueWords.silence))])
  }

  /// The first statement's own words.
  private var short: BilingualText {
    let names = groups.flatMap(\.entries).map(\.name)
    guard let first = names.first else { return silent }
    let text = words("short", ["name": first.unstopped])
    guard names.count > 1 else { return text }
    return .sentences([text, count("more", names.count - 1)])
  }

  private var holding: BilingualText {
    let items = scope.all(\.items).filter(\.isHeld)
    guard !items.isEmpty else { return words("none-held") }
    let protected = items.filter { $0.category != .ordinary }.count
    let held = listed("holding", items.map(\.name))
    return protected == 0 ? held : .sentences([held, count("protected", protected)])
  }

  private var why: BilingualText {
    let purposes = scope.all(\.purposes)
    let bases = scope.all(\.lawfulBases).count
    var sentences = purposes.isEmpty ? [] : [listed("why", purposes.map(\.name))]
    if bases > 0 { sentences.append(count("bases", bases)) }
    if bases == 0 || purposes.isEmpty, !silences.isEmpty { sentences.append(silent) }
    return .sentences(sentences)
  }

  private var sharing: BilingualText {
    let shared = scope.all(\.recipients).filter(\.isShared)
    return shared.isEmpty ? words("not-shared") : listed("sharing", shared.map(\.name))
  }

  private var keeping: BilingualText {
    let rules = scope.all(\.retention)
    guard !rules.isEmpty else { return short }
    if rules.count == 1 {
      let term = TermSentences(rules[0].keep).sentences
      let isWhole = rules[0].items.isEmpty && rules[0].applies.isEmpty
      return .sentences(isWhole ? term : [words("short", ["name": rules[0].name.unstopped])] + term)
    }
    let periods = rules.flatMap(\.keep.periods).sorted { $0.daysMin < $1.daysMin }
    let number = count("keeping", rules.count)
    guard let first = periods.first, let last = periods.last, first != last else { return number }
    return .sentences([
      number,
      words("periods", ["shortest": PeriodWords.text(first), "longest": PeriodWords.text(last)]),
    ])
  }

  private var rights: BilingualText {
    let stated = Set(scope.all(\.rights).map(\.right))
    guard !stated.isEmpty else { return short }
    let names = Right.Name.allCases.filter(stated.contains).map {
      CatalogueWords.choice("rights", "right", $0.rawValue).uncapitalised
    }
    return words("rights", ["names": .list(names)])
  }

  private var choices: BilingualText {
    let consents = scope.all(\.consents).count
    return consents == 0 ? short : count("choices-consent", consents)
  }

  private var automated: BilingualText {
    words(
      scope.all(\.automatedDecisions).contains(where: \.isMade)
        ? "automated-some" : "automated-none")
  }

  /// - Law: UK GDPR Art 13(2)(ca), (d); DPA 2018 s.164A, s.165
  private var complaints: BilingualText {
    let to = Set(scope.all(\.complaints).map(\.to))
    let (controller, commissioner) = (to.contains(.controller), to.contains(.commissioner))
    if controller && commissioner { return words("complaints-both") }
    var sentences: [BilingualText] = []
    if controller { sentences.append(words("complaints-controller")) }
    if commissioner { sentences.append(words("complaints-commissioner")) }
    if silences.contains(.controllerComplaint) {
      sentences.append(words("complaints-controller-silent"))
    }
    if silences.contains(.commissionerComplaint) {
      sentences.append(words("complaints-commissioner-silent"))
    }
    return sentences.isEmpty ? short : .sentences(sentences)
  }

  /// How many there are, and the first of them by name.
  private func listed(_ key: String, _ names: [BilingualText]) -> BilingualText {
    guard !names.isEmpty else { return short }
    let shown = BilingualText.list(names.prefix(Self.namesMax).map(\.unstopped))
    guard names.count > Self.namesMax else { return count(key, names.count, ["names": shown]) }
    return words("\(key)-examples", ["names": shown, "n": .same(String(names.count))])
  }

  /// How many are named in a short answer.
  private static let namesMax = 3

  private func words(_ key: String, _ arguments: [String: BilingualText] = [:]) -> BilingualText {
    CatalogueWords.text("notice.answer.\(key)", arguments)
  }

  private func count(
    _ key: String, _ number: Int, _ arguments: [String: BilingualText] = [:]
  ) -> BilingualText {
    CatalogueWords.count("notice.answer.\(key)", number, arguments)
  }
}
