import Relations
import StatutoryTime

/// Pictures whose consents are given, withdrawn and given anew, and calls late in the evening.
enum WeCareLives {
  static let images = """
    CREATE TABLE image_consent (consent_no INTEGER NOT NULL PRIMARY KEY, shown_id INTEGER NOT NULL,
      given_on DATE NOT NULL, withdrawn_on DATE, hold TEXT);
    CREATE TABLE asset (asset_no INTEGER NOT NULL PRIMARY KEY, consent_no INTEGER NOT NULL,
      kind TEXT)
    """

  static let telephone = """
    CREATE TABLE call (call_no INTEGER NOT NULL PRIMARY KEY, started_at TEXT NOT NULL, name TEXT,
      email TEXT, number TEXT, hold TEXT);
    CREATE TABLE deletion_request (request_no INTEGER NOT NULL PRIMARY KEY, email TEXT,
      received_on DATE, decided_on DATE, decision TEXT)
    """

  static func picture(_ number: Int, _ random: inout LifeNumbers, from first: LocalDay) -> RowLife {
    var consents: [(given: LocalDay, withdrawn: LocalDay?, id: Int64)] = []
    var day = random.day(after: first, within: 2_000)
    for index in 0..<Int.random(in: 1...5, using: &random) {
      let withdrawn =
        random.chance(55) ? random.day(after: day.adding(days: 1), within: 3_000) : nil
      consents.append((day, withdrawn, Int64(number * 10 + index)))
      day = random.day(after: (withdrawn ?? day).adding(days: 1), within: 2_500)
    }
    let told = consents
    let hold = StopDays.some(&random, from: told[0].given).first
    var life = RowLife(
      "picture", key: [.integer(Int64(number))], began: told[0].given
    ) { day in
      // The hold is marked at the consent on which the picture rests.
      guard let last = told.last(where: { $0.given <= day }) else { return .review }
      if let hold, hold.isOn(day) { return .stopped }
      if let withdrawn = last.withdrawn, withdrawn <= day { return .due }
      return day.isMonths(84, after: last.given) ? .due : .running
    }
    for (index, consent) in told.enumerated() {
      life.on(
        consent.given, "INSERT INTO image_consent VALUES (?, ?, ?, NULL, NULL)",
        [.integer(consent.id), .integer(Int64(number)), consent.given.stored])
      life.on(
        consent.given,
        index == 0
          ? "INSERT INTO asset (consent_no, asset_no, kind) VALUES (?, ?, 'photo')"
          : "UPDATE asset SET consent_no = ? WHERE asset_no = ?",
        [.integer(consent.id), .integer(Int64(number))])
      if let withdrawn = consent.withdrawn {
        life.on(
          withdrawn, "UPDATE image_consent SET withdrawn_on = ? WHERE consent_no = ?",
          [withdrawn.stored, .integer(consent.id)])
      }
      // A consent that comes while the hold is on is held as well.
      if let hold, hold.isOn(consent.given) {
        life.on(
          consent.given, "UPDATE image_consent SET hold = 'claim' WHERE consent_no = ?",
          [.integer(consent.id)])
      }
    }
    let own: [Value] = [.integer(Int64(number))]
    if let hold {
      life.on(hold.from, "UPDATE image_consent SET hold = 'claim' WHERE shown_id = ?", own)
      if let until = hold.until {
        life.on(until, "UPDATE image_consent SET hold = NULL WHERE shown_id = ?", own)
      }
    }
    return life
  }

  /// At half past eleven in the evening by universal time: in summer that is the next day.
  static func call(_ number: Int, _ random: inout LifeNumbers, from first: LocalDay) -> RowLife {
    let evening = random.day(after: first, within: 12_000)
    let day = isSummer(evening) ? evening.adding(days: 1) : evening
    let asked =
      random.chance(70) ? random.day(after: day.adding(days: 1), within: 800) : nil
    let decided = asked.map { random.day(after: $0.adding(days: 1), within: 90) }
    let isUpheld = random.chance(50)
    let hold = StopDays.some(&random, from: day).first
    let email = Value.text("person\(number)@post.example")
    var life = RowLife("call", key: [.integer(Int64(number))], began: day) { today in
      if let hold, hold.isOn(today) { return .stopped }
      if let asked, let decided, asked <= today, today < decided { return .stopped }
      if isUpheld, let decided, decided <= today { return .due }
      return today.isMonths(24, after: day) ? .due : .running
    }
    life.on(
      day, "INSERT INTO call (call_no, started_at, email) VALUES (?, ?, ?)",
      [.integer(Int64(number)), .text("\(evening)T23:30:00Z"), email])
    if let asked, let decided {
      life.on(
        asked, "INSERT INTO deletion_request VALUES (?, ?, ?, NULL, NULL)",
        [.integer(Int64(number)), email, asked.stored])
      life.on(
        decided, "UPDATE deletion_request SET decided_on = ?, decision = ? WHERE request_no = ?",
        [decided.stored, .text(isUpheld ? "accepted" : "refused"), .integer(Int64(number))])
    }
    if let hold {
      life.on(
        hold.from, "UPDATE call SET hold = 'claim' WHERE call_no = ?", [.integer(Int64(number))])
      if let until = hold.until {
        life.on(until, "UPDATE call SET hold = NULL WHERE call_no = ?", [.integer(Int64(number))])
      }
    }
    return life
  }

  /// From the last Sunday of March to the last of October, found by looking at days.
  private static func isSummer(_ day: LocalDay) -> Bool {
    let month = day.parts.month
    if month == 3 || month == 10 {
      let isPast = (1...7).allSatisfy { ahead in
        let next = day.adding(days: ahead)
        return next.weekday != .sunday || next.parts.month != month
      }
      return (month == 3) == (isPast || isLastSunday(day))
    }
    return (4...9).contains(month)
  }

  private static func isLastSunday(_ day: LocalDay) -> Bool {
    day.weekday == .sunday && day.adding(days: 7).parts.month != day.parts.month
  }
}
