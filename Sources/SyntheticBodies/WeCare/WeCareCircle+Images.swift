import Relations
import StatutoryTime

extension WeCareCircle {
  /// A person shown, the consent with its formats, what was captured, and where it appeared.
  mutating func addImages(into batch: inout RowBatch) {
    let shown = people[people.count - 1]
    let given = position.start(months: 84, today: settings.today, &chance)
    let isWithdrawn = unit % 12 == 5 || unit % 12 == 10
    // Taken back within the last two months: what was taken back before is gone.
    let withdrawn = isWithdrawn ? max(given, settings.today.adding(days: -5 - unit % 50)) : nil
    batch.add(
      WeCareSchema.shown,
      [
        .of(shown.number), .of(shown.name.full), .of(shown.email),
        .of(shown.language == "cy" ? "cy" : "en"),
      ])
    let form = "\(given.year)/consent-\(unit + 1).txt"
    batch.add(
      WeCareSchema.consent,
      [
        .of(unit + 1), .of(shown.number), .of(given), .of(withdrawn), .of(form),
        .of(position == .held ? "claim about the picture" : nil),
      ])
    batch.add(
      file: "consents/\(form)", of: WeCareSchema.consent,
      Array("I, \(shown.name.full), agree to the formats ticked. \(given)\n".utf8))
    let formats = unit % 2 == 0 ? ["website", "social media"] : ["website", "printed literature"]
    for format in formats {
      batch.add(WeCareSchema.consentFormat, [.of(unit + 1), .of(format)])
    }
    addAsset(shown, given, withdrawn, formats, into: &batch)
  }

  private mutating func addAsset(
    _ shown: InventedPerson, _ given: LocalDay, _ withdrawn: LocalDay?, _ formats: [String],
    into batch: inout RowBatch
  ) {
    let kind = ["photo", "video", "story"][unit % 3]
    let file = "\(given.year)/\(kind)-\(unit + 1).\(["png", "mp4", "txt"][unit % 3])"
    let story = "\(shown.name.full) tells of ten years in care at \(firm)."
    batch.add(
      WeCareSchema.asset,
      [
        .of(unit + 1), .of(unit + 1), .of(kind), .of(given.adding(days: 1)),
        .of(chance.isOne(in: 2) ? "Example Pictures Ltd" : nil),
        .of("contract of \(given.year)"), .of(file), .of(kind == "story" ? story : nil),
      ])
    batch.add(
      file: "assets/\(file)", of: WeCareSchema.asset,
      kind == "story" ? Array(story.utf8) : InventedFiles.picture)
    for (place, format) in formats.enumerated() {
      let day = given.adding(days: 10 + place)
      guard day <= settings.today, withdrawn.map({ day < $0 }) ?? true else { continue }
      // Print that is out stays out; the website and the networks are cleared.
      let isCleared = withdrawn != nil && format != "printed literature"
      batch.add(
        WeCareSchema.publication,
        [
          .of(unit * 2 + place + 1), .of(unit + 1), .of(format), .of(day),
          .of(isCleared ? withdrawn : nil), .of(format == "social media" ? "a network" : nil),
        ])
    }
  }
}
