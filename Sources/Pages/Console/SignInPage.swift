import Wording

/// Where staff sign in. What is wrong with a refused attempt is never said more closely than that
/// name and password do not match.
public struct SignInPage: Page {
  public static let template = "console-sign-in"

  public let frame: Frame
  let w: [String: String]
  let name: TextField
  let password: TextField
  let publicFormPath: String

  /// - Parameter name: what was typed before, shown again; a password never is.
  public init(
    _ context: ConsoleContext, name: String = "", problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.sign-in.title"),
      address: .signIn, problems: problems)
    self.frame = frame
    w = context.words("sign-in")
    self.name = TextField(
      name: "name", label: w["name"] ?? "", value: name, problem: frame.problem(at: "name"),
      autocomplete: "username", isSpellChecked: false)
    password = TextField(
      name: "password", label: w["password"] ?? "", kind: .password,
      problem: frame.problem(at: "password"), autocomplete: "current-password",
      isSpellChecked: false)
    publicFormPath = Address.enquiryStart.path(in: context.language)
  }
}
