import Register

extension Stated<Recipient> {
  /// "We do not share it", with no condition.
  var isUnconditionalRefusal: Bool { !value.isShared && head.when == nil }
}

extension Recipient {
  /// Whether something goes there in which people can be recognised.
  var getsIdentifiable: Bool { isShared && form == .identifiable }

  /// The same, to somebody who is neither of the house nor the person.
  var isOutsiderWithIdentifiable: Bool {
    getsIdentifiable && role != .ownTeam && role != .person
  }
}
