/// Which days count as working days under one statute.
public struct WorkingCalendar: Sendable {
  /// Whose bank holidays close a day.
  public enum Scope: Sendable, Hashable {
    case division(Division)
    /// A bank holiday in one part of the United Kingdom closes the day for all.
    case anyPart
  }

  public let holidays: BankHolidays
  public let scope: Scope
  /// Whether the statute names Boxing Day beside the bank holidays.
  let namesBoxingDay: Bool

  private init(_ holidays: BankHolidays, scope: Scope, namesBoxingDay: Bool = false) {
    self.holidays = holidays
    self.scope = scope
    self.namesBoxingDay = namesBoxingDay
  }

  /// Days other than Saturdays, Sundays and the public holidays of one division.
  ///
  /// For periods under the UK GDPR and the DPA 2018: the controller's own division.
  ///
  /// - Law: UK GDPR Art 4A; Regulation 1182/71 art 2; checked 22 November 2026
  public static func division(_ division: Division, _ holidays: BankHolidays) -> WorkingCalendar {
    WorkingCalendar(holidays, scope: .division(division))
  }

  /// Days other than Saturdays, Sundays, Christmas Day, Good Friday and the bank holidays of any
  /// part of the United Kingdom: for FOIA and the EIR.
  ///
  /// - Law: FOIA 2000 s.10(6); EIR 2004 reg 2(1); checked 22 November 2026
  public static func anyPartOfTheUnitedKingdom(_ holidays: BankHolidays) -> WorkingCalendar {
    WorkingCalendar(holidays, scope: .anyPart)
  }

  /// Days other than Saturdays, Sundays, Christmas Day, Boxing Day, Good Friday and bank holidays.
  ///
  /// The regulation does not say of which part; England and Wales is our reading.
  ///
  /// - Law: Social Services Complaints Procedure (Wales) Regulations 2014 (SI 2014/1794) reg 2,
  ///   checked 22 November 2026
  public static func socialServicesComplaints(
    _ holidays: BankHolidays, in division: Division = .englandAndWales
  ) -> WorkingCalendar {
    WorkingCalendar(holidays, scope: .division(division), namesBoxingDay: true)
  }

  /// Why a day is not a working day; nil where it is one.
  public func closure(on day: LocalDay) -> Closure? {
    if day.isWeekend { return .weekend(day.weekday) }
    let closing = holidays.holidays(on: day).filter { applies(in: $0.division) }
    if let first = closing.first {
      return .holiday(title: first.title, divisions: closing.map(\.division))
    }
    if let title = CommonLawHolidays.title(on: day) ?? boxingDay(day) {
      return .holiday(title: title, divisions: Division.allCases)
    }
    return nil
  }

  public func isWorkingDay(_ day: LocalDay) -> Bool {
    closure(on: day) == nil
  }

  private func applies(in division: Division) -> Bool {
    switch scope {
    case .anyPart: true
    case .division(let own): own == division
    }
  }

  private func boxingDay(_ day: LocalDay) -> String? {
    namesBoxingDay && day.month == 12 && day.day == 26 ? "Boxing Day" : nil
  }
}
