import Foundation

extension BankHolidays {
  /// The list that this build carries: GOV.UK's, with the Scottish holiday of 15 June 2026.
  public static let bundled: BankHolidays = {
    do {
      return try BankHolidays(json: PackageResources.bank_holidays_json)
    } catch {
      fatalError("the bank holidays in this build are unusable: \(error)")
    }
  }()

  /// Reads GOV.UK's list of bank holidays.
  ///
  /// Takes the feed as published (`{"scotland": {"events": [...]}}`) and its short form
  /// (`{"divisions": {"scotland": [...]}}`).
  ///
  /// - Parameter json: the bytes of the file.
  /// - Throws: ``BankHolidaysError``; the list is taken whole or not at all.
  public init(json: [UInt8]) throws(BankHolidaysError) {
    let lists: [String: [ListedHoliday]]
    do {
      lists = try JSONDecoder().decode(HolidayFile.self, from: Data(json)).lists
    } catch {
      throw .unreadable(BankHolidays.summary(of: error))
    }
    var holidays: [Holiday] = []
    for division in Division.allCases {
      guard let listed = lists[division.rawValue] else { throw .divisionMissing(division) }
      for holiday in listed { holidays.append(try holiday.checked(in: division)) }
    }
    try self.init(holidays)
  }

  /// What a decoder found wrong, with the place, in one line.
  private static func summary(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "no '\(key.stringValue)'\(place(context))"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "a value of the wrong kind\(place(context))"
    default: "not JSON"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return path.isEmpty ? "" : " at \(path.joined(separator: "."))"
  }
}

/// A holiday as the file has it, unchecked.
private struct ListedHoliday: Decodable {
  let date: String
  let title: String
  /// The short form's mark of a substitute day.
  let substitute: Bool?
  /// The feed's: `Substitute day`, or empty.
  let notes: String?

  func checked(in division: Division) throws(BankHolidaysError) -> BankHolidays.Holiday {
    guard let day = LocalDay(iso: date) else { throw .badDate(date, division) }
    guard title.contains(where: \.isLetter) else { throw .untitled(day, division) }
    let isSubstitute = substitute ?? (notes == "Substitute day")
    return BankHolidays.Holiday(
      day: day, title: title, isSubstitute: isSubstitute, division: division)
  }
}

/// Either shape of the file.
private struct HolidayFile: Decodable {
  let lists: [String: [ListedHoliday]]

  private enum Key: String, CodingKey { case divisions }
  private struct Feed: Decodable { let events: [ListedHoliday] }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.divisions) {
      lists = try container.decode([String: [ListedHoliday]].self, forKey: .divisions)
    } else {
      lists = try [String: Feed](from: decoder).mapValues(\.events)
    }
  }
}
