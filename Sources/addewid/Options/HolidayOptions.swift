import ArgumentParser
import StatutoryTime

/// The bank holidays that count: those that came with the program, or newer ones from a file.
struct HolidayOptions: ParsableArguments {
  @Option(help: "Bank holidays in the form of GOV.UK's bank-holidays.json, in the place of ours.")
  var holidays: String?

  func calendar() throws -> BankHolidays {
    guard let holidays else { return .bundled }
    return try BankHolidays(json: DemoCommand.bytes(holidays))
  }
}
