import ArgumentParser
import Casebook
import Office

struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Makes an account for the console, or renews its password.",
    discussion: """
      The password is read from the first line of standard input.
      Examples:
        addewid account --sign-in-name tesni --name Tesni --role case-handler < password
        addewid account --sign-in-name tesni --remove
      """)

  @Option(help: "The name to sign in with.") var signInName: String
  @Option(help: "The name that the console shows.") var name: String?
  @Option(help: "For example case-handler or information-governance-officer.") var role: String?
  @Flag(help: "Removes the account and ends its sessions.") var remove = false
  @OptionGroup var options: DataOptions

  func run() async throws {
    if remove { return try await removeAccount() }
    guard let name, let role else {
      throw Ending.usage("give --name and --role, or --remove")
    }
    _ = try RoleOption.checked(role)
    guard let password = readLine(), password.count >= Passwords.lengthMin else {
      throw Ending.usage("the password needs at least \(Passwords.lengthMin) characters")
    }
    let office = try await options.open()
    try await office.saveAccount(
      name: name, signInName: signInName, role: role, password: password)
    await office.close()
    Output.line("account saved")
  }

  private func removeAccount() async throws {
    let office = try await options.open()
    let removed = try await office.casebook.removeAccount(signInName: signInName.lowercased())
    await office.close()
    guard removed else { throw Ending.refused("refused: there is no account with this name") }
    Output.line("account removed")
  }
}
