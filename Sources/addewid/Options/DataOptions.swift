import ArgumentParser
import Casebook
import Foundation
import Mail
import Office
import StatutoryTime

/// Where the installation is, and which day it is.
struct DataOptions: ParsableArguments {
  @Option(help: "Folder of the installation.")
  var data = ".addewid"

  @OptionGroup var day: DayOptions

  @Option(help: "Mail server, for example smtp://127.0.0.1:2525. Without one letters wait.")
  var smtp: String?

  var folder: DataFolder { DataFolder(data) }

  func world() throws -> World {
    World(
      now: try day.clock(), randomness: SystemRandomness(), carrier: carrier,
      interrupt: Interruption.fromEnvironment())
  }

  private var carrier: any MailCarrier {
    guard let url = smtp ?? ProcessInfo.processInfo.environment["ADDEWID_SMTP"] else {
      return NoCarrier()
    }
    // Letters leave the machine encrypted; to a server on it they may go in the clear.
    let isLocal = ["smtp://127.0.0.1", "smtp://localhost", "smtp://[::1]"]
      .contains { url == $0 || url.hasPrefix($0 + ":") }
    return SMTPCarrier(
      url: url, user: ProcessInfo.processInfo.environment["ADDEWID_SMTP_USER"],
      password: ProcessInfo.processInfo.environment["ADDEWID_SMTP_PASSWORD"],
      requiresTLS: !isLocal)
  }

  /// Opens the installation. On real records the day is the system's: an invented one would let
  /// terms end before their time.
  func open() async throws -> Office {
    let office = try await Office.open(folder, world: world())
    if try day.day() != nil, try await !office.casebook.isDemonstration() {
      await office.close()
      throw Ending.refused(
        "refused: --today is for demonstrations; these records are real\n"
          + "help: leave --today out")
    }
    return office
  }

  /// Opens a folder for invented people.
  func openForDemonstration() async throws -> Office {
    let office = try await Office.open(folder, world: world())
    guard try await office.casebook.markAsDemonstration() else {
      await office.close()
      throw Ending.refused(
        "refused: '\(data)' holds real records; a demonstration would mix with them\n"
          + "help: give another folder with --data")
    }
    return office
  }
}

/// The day for everything that depends on one.
struct DayOptions: ParsableArguments {
  @Option(help: "The day to take for today, as YYYY-MM-DD. Default: the system's, in London.")
  var today: String?

  func day() throws -> LocalDay? {
    guard let today else { return nil }
    guard let day = LocalDay(iso: today) else {
      throw Ending.usage("'\(today)' is not a day\nhelp: write it as 2026-11-25")
    }
    return day
  }

  /// The system's clock, or its time of day on the given day.
  func clock() throws -> @Sendable () -> Instant {
    let system: @Sendable () -> Instant = {
      Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
    guard let day = try day() else { return system }
    return {
      let now = system()
      let start = Instant(startOf: now.localDay)
      return Instant(startOf: day)
        .adding(milliseconds: now.milliseconds - start.milliseconds)
    }
  }
}

struct FormatOption: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "text or json.")
  var format = Format.text
}
