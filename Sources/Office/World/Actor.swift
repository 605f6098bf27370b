/// Who does something, as the ledger knows them: by role or opaque id, never by name.
public enum Actor: Sendable, Hashable {
  case `public`
  case staff(account: String, role: String)
  /// Somebody at the command line, in a role that they name.
  case role(String)
  case system(String)

  public var text: String {
    switch self {
    case .public: "public"
    case .staff(let account, _): "staff:\(account)"
    case .role(let role): "role:\(role)"
    case .system(let part): "system:\(part)"
    }
  }
}
