import ArgumentParser
import Casebook
import Foundation
import Office

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "The keys of the records that are kept encrypted.",
    subcommands: [Status.self, Rotate.self, Settle.self])

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts keys and records, and says what waits to be done.",
      discussion: """
        Examples:
          addewid keys status --data .addewid
          addewid keys status --data .addewid --format json
        """)
    @OptionGroup var options: DataOptions
    @OptionGroup var format: FormatOption

    func run() async throws {
      let office = try await options.open()
      let report: KeyReport
      do { report = try await office.keyReport() } catch {
        await office.close()
        throw error
      }
      await office.close()
      if format.format == .json { return Output.line(try KeysCommand.json(report)) }
      for line in KeysCommand.lines(report) { Output.line(line) }
    }
  }

  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes the master key, or the secret of the look-ups.",
      discussion: """
        Ended midway it goes on when it is run again. A master key in master.key is made and changed \
        here; one that is handed over in ADDEWID_MASTER_KEY or by ADDEWID_MASTER_KEY_COMMAND is \
        changed there first: two lines, the next one before the one in use.

        Examples:
          addewid keys rotate --data .addewid
          addewid keys rotate --look-ups --data .addewid
        """)
    @OptionGroup var options: DataOptions
    @Option(help: "The role that does it, for the log.") var by = "operator"
    @Flag(help: "The secret of the look-ups instead of the master key.") var lookUps = false

    func run() async throws {
      let office = try await options.open()
      do {
        if lookUps {
          let count = try await office.changeLookUpSecret()
          Output.line("look-ups    \(count) records under a new secret; the old one is destroyed")
        } else {
          let count = try await office.changeMasterKey(options.folder, by: .role(by))
          let master = try await office.keyReport().keys.master
          Output.line("master key  \(master), \(count) keys wrapped under it")
          Output.line("            back up the new key apart from the data")
        }
      } catch {
        await office.close()
        throw error
      }
      await office.close()
    }
  }

  struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "After a restore or a change of the register: keys and records as they should be.",
      discussion: """
        Destroys the keys of destroyed records that an older copy of the keys brought back, and \
        brings records into the form that the register states now.
        """)
    @OptionGroup var options: DataOptions
    @Option(help: "The role that does it, for the log.") var by = "operator"

    func run() async throws {
      let office = try await options.open()
      do {
        let done = try await office.settleKeys(by: .role(by))
        Output.line("keys        \(done.keys) of destroyed records destroyed again")
        Output.line("records     \(done.records) brought into the form that is stated")
      } catch {
        await office.close()
        throw error
      }
      await office.close()
    }
  }

  static func lines(_ report: KeyReport) -> [String] {
    var lines = [
      "key store   \(report.keys.store)",
      "master key  \(report.keys.master)",
      "keys        \(report.keys.keys), \(report.keys.keysBehind) under an older master key",
      "records     \(report.records), \(report.recordsWithoutKey) without a key",
    ]
    for id in report.keys.retiring { lines.append("retiring    \(id): run 'keys rotate' again") }
    if report.keys.isChangingLookUps {
      lines.append("look-ups    being changed: run 'keys rotate --look-ups' again")
    }
    if report.recordsWithoutKey > 0 {
      lines.append("            they were destroyed and came back from a backup of the records,")
      lines.append("            or the keys come from an older backup than the records")
    }
    if report.keysWithoutRecord > 0 {
      lines.append("unused      \(report.keysWithoutRecord) keys of writes that did not end")
    }
    if report.keysToDestroy > 0 {
      lines.append("waiting     \(report.keysToDestroy) keys of destroyed records: 'keys settle'")
    }
    for left in report.leftOver {
      lines.append("left over   \(left.table).\(left.column): \(left.records) records")
    }
    return lines
  }

  static func json(_ report: KeyReport) throws -> String {
    let object: [String: Any] = [
      "store": report.keys.store, "master": report.keys.master, "retiring": report.keys.retiring,
      "keys": report.keys.keys, "keysBehind": report.keys.keysBehind,
      "isChangingLookUps": report.keys.isChangingLookUps, "records": report.records,
      "recordsWithoutKey": report.recordsWithoutKey,
      "keysWithoutRecord": report.keysWithoutRecord, "keysToDestroy": report.keysToDestroy,
      "leftOver": report.leftOver.map {
        ["table": $0.table, "column": $0.column, "records": $0.records] as [String: Any]
      },
    ]
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }
}
