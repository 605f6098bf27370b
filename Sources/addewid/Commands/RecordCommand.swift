import ArgumentParser
import Casebook
import Foundation
import Office
import StatutoryTime

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "The records of services that have no system of their own.",
    discussion: """
      What a record holds is read from stdin and written to stdout as JSON, never from the command \
      line: {"fields": {"name": …}, "events": {"arrived": "2026-11-26"}, "facts": {…}}.

      Examples:
        addewid record write --service visitor-register < visitor.json
        echo 'Efa Morgan' | addewid record find --service visitor-register --by-field name
        addewid record destroy ID --service visitor-register --by reception
      """,
    subcommands: [Write.self, Show.self, Find.self, Destroy.self])

  struct RecordOptions: ParsableArguments {
    @OptionGroup var data: DataOptions
    @Option(help: "Id of the service.") var service: String

    func with<T>(_ body: (Office) async throws -> T) async throws -> T {
      let office = try await data.open()
      do {
        let value = try await body(office)
        await office.close()
        return value
      } catch {
        await office.close()
        throw error
      }
    }
  }

  struct Write: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes one record in from stdin and prints its id.")
    @OptionGroup var options: RecordOptions
    @Option(help: "The role that does it, for the log.") var by = "staff"

    func run() async throws {
      let content = try RecordJSON.content(try RecordCommand.input())
      let id = try await options.with {
        try await $0.keepRecord(content, of: options.service, by: .role(by))
      }
      Output.line(id)
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints a record as JSON.")
    @OptionGroup var options: RecordOptions
    @Argument(help: "The id of the record.") var id: String

    func run() async throws {
      let record = try await options.with { try await $0.record(id, of: options.service) }
      guard let record else { throw RecordRefusal.noSuchRecord }
      Output.line(try RecordJSON.text(record))
    }
  }

  struct Find: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Finds records by a field whose value stands on stdin; one a line, as JSON.")
    @OptionGroup var options: RecordOptions
    @Option(help: "The field.") var byField: String

    func run() async throws {
      let text = String(decoding: try RecordCommand.input(), as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let found = try await options.with {
        try await $0.findRecords(of: options.service, by: byField, text)
      }
      for record in found { Output.line(try RecordJSON.text(record)) }
    }
  }

  struct Destroy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Destroys a record and its key, which reaches its copies in backups.")
    @OptionGroup var options: RecordOptions
    @Argument(help: "The id of the record.") var id: String
    @Option(help: "The role that does it, for the log.") var by = "staff"

    func run() async throws {
      try await options.with {
        try await $0.destroyRecord(id, of: options.service, by: .role(by))
      }
      Output.line("destroyed")
    }
  }

  private static let inputBytesMax = 1 << 20

  static func input() throws -> Data {
    let data = try FileHandle.standardInput.read(upToCount: inputBytesMax + 1) ?? Data()
    guard data.count <= inputBytesMax else { throw Ending.usage("stdin has more than 1 MB") }
    return data
  }
}

/// A record as JSON.
enum RecordJSON {
  private struct Content: Codable {
    var fields: [String: String]?
    var events: [String: String]?
    var facts: [String: String]?
  }

  static func content(_ data: Data) throws -> RecordContent {
    guard let read = try? JSONDecoder().decode(Content.self, from: data) else {
      throw Ending.usage(
        "stdin holds no record\nhelp: write {\"fields\": {…}, \"events\": {…}, \"facts\": {…}}")
    }
    let days = try (read.events ?? [:]).mapValues { text in
      guard let day = LocalDay(iso: text) else {
        throw Ending.usage("an event has no day\nhelp: write it as 2026-11-26")
      }
      return day
    }
    return RecordContent(fields: read.fields ?? [:], events: days, facts: read.facts ?? [:])
  }

  static func text(_ record: StoredRecord) throws -> String {
    let object: [String: Any] = [
      "id": record.id, "madeOn": record.madeOn, "register": record.register,
      "fields": record.content.fields,
      "events": record.content.events.mapValues(\.description), "facts": record.content.facts,
      "leftOver": record.leftOver,
    ]
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }
}
