import Relations
import StatutoryTime

extension WeCareCircle {
  /// Two calls: one whose two years stand where the circle stands, and one of someone who asked for
  /// deletion in some circles.
  mutating func addCalls(into batch: inout RowBatch) {
    let day = position.start(months: 24, today: settings.today, &chance)
    let hold = position == .held ? "complaint about the call" : nil
    addCall(unit * 2 + 1, host, day, hold: hold, into: &batch)
    let second = people[1]
    let recent = settings.today.adding(days: -10 - chance.below(600))
    addCall(unit * 2 + 2, second, recent, hold: nil, into: &batch)
    guard unit % 6 == 3 else { return }
    let isDecided = unit % 12 == 3
    batch.add(
      WeCareSchema.deletion,
      [
        .of(unit + 1), .of(second.email), .of(settings.today.adding(days: -6)),
        .of(isDecided ? settings.today : nil), .of(isDecided ? "accepted" : nil),
      ])
  }

  private mutating func addCall(
    _ number: Int, _ person: InventedPerson, _ day: LocalDay, hold: String?,
    into batch: inout RowBatch
  ) {
    let kind = chance.pick(["voice", "voice", "video", "conference"])
    let seconds = 40 + chance.below(1_500)
    batch.add(
      WeCareSchema.call,
      [
        .of(number), .of(kind), .of(person.name.full), .of(person.email), .of(person.telephone),
        .of("General enquiries"), .of("caller"), .of(day, minute: 540 + chance.below(480)),
        .of(seconds), .bytes([0x52, 0x49, 0x46, 0x46, UInt8(number % 256)]),
        .of(kind == "conference" ? "slides shared" : nil), .of(hold),
      ])
    guard kind != "voice" else { return }
    batch.add(
      WeCareSchema.chat,
      [
        .of(number), .of(1), .of(person.name.full),
        .of(chance.isOne(in: 3) ? "Diolch, rwy’n eich clywed yn iawn." : "Can you hear me now?"),
      ])
  }
}
