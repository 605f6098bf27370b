import ArgumentParser
import Casebook
import Office

extension DisclosuresCommand {
  struct Clear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear",
      abstract: "Counts what of the register has come to the end of its term, and removes it.",
      discussion: """
        Six years after the last that happened to a disclosure, or as many as the longest rule of its
        service says. Nothing goes without --approved-by: then another role has looked at the counts.
        """)

    @Option(
      help: "Years that the body has decided, at least six. Default: as its register says.")
    var keepYears: Int?
    @Option(help: "Who has approved it: another role.") var approvedBy: String?
    @Option(help: "Your role.") var by: String
    @Option(help: "Folder of the body's register. Default: that of the installation.")
    var register: String?
    @OptionGroup var options: DataOptions

    func validate() throws {
      guard keepYears.map({ (DisclosureTerm.yearsMin...200).contains($0) }) ?? true else {
        throw ValidationError("--keep-years is at least \(DisclosureTerm.yearsMin)")
      }
    }

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      let approver = try approvedBy.map { Actor.role(try RoleOption.checked($0)) }
      let office = try await options.open()
      let read = try register.map { try RegisterFolder.read($0) } ?? office.register
      let disclosures = BodyDisclosures(office, read, systems: [])
      let term = DisclosureTerm(read, years: keepYears)
      let counts: DisclosureClearance
      if let approver {
        counts = try await disclosures.clear(term, by: actor, approvedBy: approver)
        try await office.sealLedger()
      } else {
        counts = try await disclosures.clearance(term)
      }
      await office.close()
      Output.line("\(counts.due.count) \(approver == nil ? "would go" : "are gone")")
      for (why, count) in counts.stays.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        Output.line("  \(count) stay: \(why.rawValue)")
      }
    }
  }
}
