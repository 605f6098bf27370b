import ArgumentParser
import Office
import Proof
import Server
import Systems

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the portal and the console on loopback.",
    discussion: "Example: addewid serve --data .addewid --port 8080")

  @OptionGroup var options: DataOptions
  @Option(help: "Port on loopback.") var port = 8080
  @Option(help: "postgres://… for the casebook, instead of SQLite.") var database: String?
  @Option(help: "The promises as published, for the proof page.") var promises: String?
  @Flag(help: "Served behind a proxy with TLS: cookies are for https alone.") var https = false

  func validate() throws { try Self.validate(port: port) }

  /// Points the folder at a PostgreSQL, once it has answered.
  static func remember(_ url: String, in folder: DataFolder) async throws {
    guard case .postgresql = try DatabaseAddress(text: url) else {
      throw Ending.usage(
        "'\(url)' is not the address of a PostgreSQL\nhelp: postgres://USER@HOST:PORT/NAME")
    }
    let database = try await openDatabase(try DatabaseAddress(text: url), maxConnections: 1)
    await database.close()
    try folder.create()
    try folder.setDatabase(url)
  }

  static func validate(port: Int) throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("--port goes from 1 to 65535")
    }
  }

  func run() async throws {
    if let database { try await Self.remember(database, in: options.folder) }
    try await Self.serve(options, port: port, promises: promises, https: https)
  }

  static func serve(
    _ options: DataOptions, port: Int, promises: String?, https: Bool = false
  ) async throws {
    let office = try await options.open()
    let list = try promises.map { try PublishedPromise.list(fromCSV: DemoCommand.bytes($0)) }
    try await Portal(
      office: office, promises: list, isBehindTLS: https, folder: options.folder
    ).run(port: port)
  }
}
