import Register
import Wording

/// "6 years", "6 blynedd": a number and its unit in words.
enum PeriodWords {
  static func text(_ period: Period) -> BilingualText {
    let key = "notice.period.\(CatalogueWords.slug(period.unit.rawValue))"
    // Four takes another form than the rest of its plural class: 4 blynedd, 5 mlynedd.
    if period.unit == .year, period.count == 4 {
      return CatalogueWords.text("\(key).4", ["n": .same("4")])
    }
    return CatalogueWords.count(key, period.count)
  }
}

extension RetentionTerm {
  /// The periods that it names.
  var periods: [Period] {
    limbs.compactMap { limb in
      if case .after(let period, _) = limb.end { period } else { nil }
    }
  }
}
