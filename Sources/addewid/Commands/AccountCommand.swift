import ArgumentParser
import Office

struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Makes an account for the console, or renews its password.",
    discussion: """
      The password is read from the first line of standard input.
      Example: addewid account --sign-in-name tesni --name 'Tesni' --role case-handler < password
      """)

  @Option(help: "The name to sign in with.") var signInName: String
  @Option(help: "The name that the console shows.") var name: String
  @Option(help: "For example case-handler or information-governance-officer.") var role: String
  @OptionGroup var options: DataOptions

  func run() async throws {
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
}
