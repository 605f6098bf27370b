import ArgumentParser
import Casebook
import Office
import StatutoryTime

struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Tokens with which other systems ask by the API.",
    discussion: """
      Examples:
        addewid token make --name "case system" --until 2027-03-31 --by information-governance-officer
        addewid token make --name "school system" --scope disclose --recipient schools \
          --until 2027-03-31 --by information-governance-officer
        addewid token revoke TOKEN --by information-governance-officer
      """,
    subcommands: [Make.self, List.self, Revoke.self])

  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make", abstract: "Makes a token, and tells its secret once.")

    @Option(help: "What you call the system that will use it.") var name: String
    @Option(help: "Its last day, as 2027-03-31; at most 400 days away.") var until: String
    @Option(help: "What it may do: decide, disclose; several times. Default: decide.")
    var scope: [String] = []
    @Option(
      help: "To whom it may have items handed over, as requests name them; several times, or any.")
    var recipient: [String] = []
    @Option(help: "Role of whoever makes it.") var by: String
    @OptionGroup var options: DataOptions
    @OptionGroup var output: FormatOption

    func run() async throws {
      guard let last = LocalDay(iso: until) else {
        throw Ending.usage("'\(until)' is not a day\nhelp: write it as 2027-03-31")
      }
      let scopes = try (scope.isEmpty ? ["decide"] : scope).map { word in
        guard let scope = APIScope(rawValue: word) else {
          throw Ending.usage(
            "'\(word.prefix(20))' is no scope\nhelp: "
              + APIScope.allCases.map(\.rawValue).joined(separator: " or "))
        }
        return scope
      }
      let actor = Actor.role(try RoleOption.checked(by))
      let office = try await options.open()
      let made = try await office.makeToken(
        name: name, scopes: Set(scopes), recipients: recipient, until: last, by: actor)
      await office.close()
      switch output.format {
      case .text:
        Output.line("token  \(made.token.id), until \(made.token.endsOn)")
        Output.line("secret \(made.secret)")
        Output.line("The secret is told this once. Keep it as you keep a password.")
      case .json:
        try Output.json(
          ["id": made.token.id, "until": made.token.endsOn, "secret": made.secret])
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Shows the tokens, also those that have ended.")

    @OptionGroup var options: DataOptions
    @OptionGroup var output: FormatOption

    private struct Line: Encodable {
      let id, name, made, until, state: String
      let scopes, recipients: [String]
    }

    func run() async throws {
      let office = try await options.open()
      let today = office.world.today.description
      let lines = try await office.casebook.apiTokens().map { token in
        Line(
          id: token.id, name: token.name, made: token.madeOn, until: token.endsOn,
          state: token.revokedOn.map { "revoked on \($0)" }
            ?? (token.endsOn < today ? "ended" : "serves"),
          scopes: token.scopes,
          recipients: (token.recipients ?? []).map { $0 == "*" ? TokenRecipients.anyWord : $0 })
      }
      await office.close()
      switch output.format {
      case .json: try Output.json(lines)
      case .text:
        for line in lines {
          Output.line(
            "\(line.id)  \(line.state), until \(line.until)  \(line.scopes.joined(separator: " "))"
              + (line.recipients.isEmpty ? "" : " to \(line.recipients.joined(separator: " "))")
              + "  \(line.name)")
        }
        if lines.isEmpty { Output.line("there are no tokens") }
      }
    }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke", abstract: "Ends a token at once.")

    @Argument(help: "Id of the token, from 'token list'.") var token: String
    @Option(help: "Role of whoever ends it.") var by: String
    @OptionGroup var options: DataOptions

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      let office = try await options.open()
      try await office.revokeToken(token, by: actor)
      await office.close()
      Output.line("token revoked")
    }
  }
}
