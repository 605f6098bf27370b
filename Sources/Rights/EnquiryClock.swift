import Register
import StatutoryTime

/// When an enquiry must be answered, by the law and by the notice's own promise.
///
/// - Law: FOIA 2000 s.10; UK GDPR Art 12(3), 12A, 4A
public struct EnquiryClock: Sendable {
  private let holidays: BankHolidays
  private let division: Division
  private let accessPromiseDays: Int?

  public init(_ controller: Controller, holidays: BankHolidays) {
    self.holidays = holidays
    division = Division(rawValue: controller.division) ?? .englandAndWales
    accessPromiseDays =
      controller.responsePromises
      .first { $0.right == .access }?.within?.calendarDays
  }

  /// - Returns: the governing day with its working, step by step.
  /// - Throws: `DeadlineError` where the day of receipt lies outside the calendar's arithmetic.
  public func deadline(_ kind: EnquiryKind, receivedOn: LocalDay) throws -> Deadline {
    let question = DeadlineQuestion(
      regime: kind == .foi ? .foi : .subjectAccess, received: receivedOn,
      promiseDays: kind == .sar ? accessPromiseDays : nil, division: division)
    return try StatutoryTime.deadline(question, holidays: holidays)
  }

  public func due(_ kind: EnquiryKind, receivedOn: LocalDay) throws -> LocalDay {
    guard let day = try deadline(kind, receivedOn: receivedOn).due.day else {
      throw EnquiryClockError.noSingleDay
    }
    return day
  }

  /// The day that the law gives, whatever the notice promises beside it.
  public func statutoryDue(_ kind: EnquiryKind, receivedOn: LocalDay) throws -> LocalDay {
    let question = DeadlineQuestion(
      regime: kind == .foi ? .foi : .subjectAccess, received: receivedOn, division: division)
    guard let day = try StatutoryTime.deadline(question, holidays: holidays).due.day else {
      throw EnquiryClockError.noSingleDay
    }
    return day
  }

  /// Whether a day counts: a month counts every day, twenty working days do not.
  public func counts(_ day: LocalDay, for kind: EnquiryKind) -> Bool {
    kind == .sar || WorkingCalendar.anyPartOfTheUnitedKingdom(holidays).isWorkingDay(day)
  }
}

public enum EnquiryClockError: Error {
  case noSingleDay
}
