import CPostgreSQL

/// Where a PostgreSQL database is, and as whom to use it.
public struct PostgreSQLAddress: Sendable, Hashable {
  /// What libpq is given, with the password if there is one.
  let connectionText: String
  public let host: String?
  public let port: String?
  public let database: String?
  public let user: String?
  /// Whether the address has a password in it.
  public let holdsPassword: Bool
  /// Whether it says where the password is.
  let namesPasswordFile: Bool

  package init(text: String) throws(DatabaseAddressError) {
    guard !text.utf8.contains(0), let options = PQconninfoParse(text, nil) else {
      throw .unreadable
    }
    defer { PQconninfoFree(options) }
    var found: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { found[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    connectionText = text
    host = found["host"] ?? found["hostaddr"]
    port = found["port"]
    database = found["dbname"]
    user = found["user"]
    holdsPassword = found["password"] != nil || found["sslpassword"] != nil
    namesPasswordFile = found["passfile"] != nil
  }
}

extension PostgreSQLAddress: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String {
    let user = user.map { $0 + "@" } ?? ""
    let port = port.map { ":" + $0 } ?? ""
    return "postgresql://\(user)\(host ?? "")\(port)/\(database ?? "")"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
