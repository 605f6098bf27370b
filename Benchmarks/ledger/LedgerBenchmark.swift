/// Measures the ledger beside floors, in one run: these machines are shared and noisy, and only
/// ratios taken inside one run are evidence.
///
///     LedgerBenchmark [--part verification|appends] [--entries N] [--appends N] [--postgres URL]
///
/// Exit code 1 where a goal is missed.
@main
enum LedgerBenchmark {
  static func main() async throws {
    let options = Options(CommandLine.arguments)
    var goals = Goals()
    if options.part != "appends" { try Verification(entryCount: options.entryCount).run(&goals) }
    if options.part != "verification" { try await Appends(options).run(&goals) }
    goals.end()
  }
}

/// What the command line asks for.
struct Options {
  /// What is measured; everything where it is empty.
  var part = ""
  /// How many entries are verified.
  var entryCount = 200_000
  /// How many acts are appended to each database.
  var appendCount = 102_400
  /// How many writers there are at once.
  var writerCount = 1_024
  /// The server for the half of the appends; nil to leave it out.
  var postgres: String?

  init(_ arguments: [String]) {
    var rest = arguments.dropFirst()
    while let name = rest.popFirst(), let value = rest.popFirst() {
      switch name {
      case "--part": part = value
      case "--entries": entryCount = Int(value) ?? entryCount
      case "--appends": appendCount = Int(value) ?? appendCount
      case "--writers": writerCount = Int(value) ?? writerCount
      case "--postgres": postgres = value
      default: break
      }
    }
  }
}
