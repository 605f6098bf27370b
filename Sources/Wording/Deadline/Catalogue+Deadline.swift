extension Catalogue {
  /// The working of a deadline, the readings beside it, and why one could not be worked out.
  static let deadline: [String: Message] = [
    deadlineDays, deadlineRights, deadlineComplaint, deadlineFOI, deadlineEIR, deadlineNotices,
    deadlinePromise, deadlineSocial, deadlineRetention, deadlineHold, deadlineAlternative,
    deadlineError, deadlineHolidayError, deadlineHoliday, deadlinePlace, deadlineDue,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
}
