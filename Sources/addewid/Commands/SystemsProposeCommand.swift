import ArgumentParser
import Disposal
import Inspection
import Office
import Register
import RegisterLanguage
import StatutoryTime
import Systems

extension SystemsCommand {
  /// What would make removal cheaper, for whoever looks after the database.
  struct Propose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Indexes and partitions worth having, so that removal costs little.",
      discussion: """
        Reads register, map and catalogue, and counts rows; it changes nothing. The statements are \
        for whoever looks after the database, to be read before they are carried out.
        Example: addewid systems propose my-register --system cases=@cases.address
        """)
    @Argument(help: "Folder of the register.") var register: String
    @Option(help: "NAME=ADDRESS of a system of the register, or NAME=@FILE; several times.")
    var system: [String] = []
    @Option(help: "After how many seconds a system is given up.") var seconds = 120
    @OptionGroup var day: DayOptions
    @OptionGroup var output: FormatOption

    func run() async throws {
      let files = try RegisterFolder.files(register)
      let (read, problems) = RegisterReader.read(files)
      guard let read else { throw RegisterFindings(problems) }
      let given = try SystemAddress.given(system, for: read.systems)
      guard !given.isEmpty else {
        throw Ending.usage("no system was given\nhelp: add --system NAME=ADDRESS")
      }
      let today = try day.clock()().localDay
      var proposals: [Proposals] = []
      for (map, address) in given {
        let scopes = RecordScope.all(of: map, in: read)
        let found = try await SystemAddress.open(address, seconds: seconds) { database in
          try await database.read { session in
            let parts = try scopes.map { try $0.partitionProposal(on: today, session) }
            let ends = parts.compactMap { part in part.column.map { (part.table, $0) } }
            return Proposals(
              system: map.id, partitions: parts,
              indexes: try IndexProposal.missing(
                in: map, ends: Dictionary(ends, uniquingKeysWith: { first, _ in first }), session))
          }
        }
        proposals.append(found)
      }
      switch output.format {
      case .json: try Output.json(proposals)
      case .text: for proposal in proposals { Output.line(proposal.text) }
      }
    }

    private struct Proposals: Encodable {
      let system: String
      let partitions: [PartitionProposal]
      let indexes: [IndexProposal]

      var text: String {
        let lines = partitions.map(\.text) + indexes.map(\.text)
        return lines.isEmpty ? "\(system): its map names no records" : lines.joined(separator: "\n")
      }
    }
  }
}

extension IndexProposal {
  fileprivate var text: String {
    let words =
      switch use {
      case .goesWith: "rows are found by those with which they go"
      case .fileName: "it is asked whether another row names a file"
      case .end: "records that may be due are found by their day"
      }
    return "table '\(table)' lacks an index on \(columns.joined(separator: ", ")): \(words)\n"
      + "  \(sql)"
  }
}

extension PartitionProposal {
  fileprivate var text: String {
    let about = "\(record), table '\(table)', \(rows) rows: "
    let words =
      switch verdict {
      case .recommended:
        "keep it in parts by '\(column ?? "")': its records end by this day alone, and a part of "
          + "which all is due goes at once"
      case .inPlace: "is in \(parts) parts by '\(column ?? "")' already"
      case .otherParts:
        "is in \(parts) parts, and not by '\(column ?? "")', by whose day its records end"
      case .severalDays: "when its records end does not follow from one day in their own row"
      case .tooSmall:
        "fewer than \(PartitionProposal.rowsMin) rows are removed one by one in seconds"
      case .otherDatabase: "this database drops no part of a table in a transaction"
      case .referredTo:
        "its records end by '\(column ?? "")' alone, and rows of other tables refer to it: each "
          + "reference would have to name this day as well"
      }
    return ([about + words] + sql.map { "  \($0)" }).joined(separator: "\n")
  }
}
