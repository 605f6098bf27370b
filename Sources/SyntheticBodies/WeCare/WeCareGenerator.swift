import StatutoryTime

/// The contacts, employers, events, images, calls and requests of the invented WeCare Wales.
struct WeCareGenerator: BodyGenerator {
  let settings: BodySettings

  static let numbersInUnit = 16
  static let topics = ["recruitment", "childcare", "training", "welsh-language", "leadership"]
  static let issues = 24

  init(_ settings: BodySettings) { self.settings = settings }

  var systems: [BodySystem] {
    [
      BodySystem("engagement", WeCareSchema.engagement),
      BodySystem("images", WeCareSchema.images, hasFiles: true),
      BodySystem("telephone", WeCareSchema.telephone),
      BodySystem("information-requests", WeCareSchema.requests, hasFiles: true),
      BodySystem("insights", WeCareInsights.tables),
    ]
  }

  func standing(into batch: inout RowBatch) {
    for issue in 1...Self.issues {
      batch.add(
        WeCareSchema.newsletter,
        [
          .of(issue), .of(Self.topics[issue % Self.topics.count]), .of(Self.sent(issue, settings)),
          .of("Example Mailings Ltd"),
        ])
    }
    WeCareInsights.add(into: &batch, settings)
  }

  func unit(_ number: Int, into batch: inout RowBatch) -> Int {
    var circle = WeCareCircle(number, settings)
    circle.add(into: &batch)
    return circle.people.count
  }

  /// An issue a month, the newest a week ago.
  static func sent(_ issue: Int, _ settings: BodySettings) -> LocalDay {
    settings.today.adding(days: -7).adding(months: issue - issues)
  }
}
