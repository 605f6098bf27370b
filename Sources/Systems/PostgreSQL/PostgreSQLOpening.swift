import CPostgreSQL
import Foundation

/// How a connection is made and what is made sure of before it is used.
enum PostgreSQLOpening {
  private static let serverVersionMin = 150_000

  /// What stands before the address may be said otherwise in it; what stands after may not.
  static func connect(_ address: PostgreSQLAddress) throws(DatabaseError) -> OpaquePointer? {
    var options = [
      ("connect_timeout", "10"), ("fallback_application_name", "addewid"),
      ("keepalives_idle", "30"), ("tcp_user_timeout", "30000"),
      ("dbname", address.connectionText), ("client_encoding", "UTF8"),
    ]
    if !address.holdsPassword, !address.namesPasswordFile,
      let password = try DatabasePassword.find(path: nil)
    {
      options.append(("password", password))
    }
    let names = options.map { strdup($0.0) }
    let values = options.map { strdup($0.1) }
    defer { for text in names + values { free(text) } }
    return PQconnectdbParams(
      names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
  }

  /// Why a connection could not be made.
  static func failure(
    _ connection: OpaquePointer?, _ address: PostgreSQLAddress
  ) -> DatabaseError {
    if PQconnectionNeedsPassword(connection) == 1 || PQconnectionUsedPassword(connection) == 1 {
      return .permissionDenied
    }
    let message = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
    return isAboutTrust(message)
      ? .untrustedServer(address.description) : .unreachable(address.description)
  }

  /// The library has no code for it, only its own words; what the server says begins with `FATAL`, and
  /// may speak of the client's certificate.
  private static func isAboutTrust(_ message: String) -> Bool {
    message.split(separator: "\n").contains { line in
      !line.contains("FATAL")
        && (line.contains("certificate") || line.contains("server does not support SSL"))
    }
  }

  static func configure(
    _ connection: PostgreSQLConnection, _ settings: DatabaseSettings
  ) throws(DatabaseError) {
    guard connection.serverVersion >= serverVersionMin else {
      throw .unsafeSetting(name: "server_version", value: "\(connection.serverVersion)")
    }
    try connection.runScript(sessionSettings(settings))
    try assertDurable(try connection.runScript(durabilitySQL).rows())
  }

  /// The same through whichever library: limits, forms of values, no notices, and an error where a
  /// policy would leave out rows without a word: what is not seen would be judged as not there.
  static func sessionSettings(_ settings: DatabaseSettings) -> String {
    """
    SET statement_timeout = '\(settings.statementTimeoutSeconds)s';
    SET lock_timeout = '\(settings.lockWaitSeconds)s';
    SET timezone = 'UTC';
    SET datestyle = 'ISO, YMD';
    SET intervalstyle = 'iso_8601';
    SET bytea_output = 'hex';
    SET extra_float_digits = 1;
    SET standard_conforming_strings = on;
    SET row_security = off;
    SET client_min_messages = 'error';
    SET cursor_tuple_fraction = 1.0
    """
  }

  static let durabilitySQL = """
    SELECT name, setting FROM pg_settings
    WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name
    """

  static func assertDurable(_ settings: [SQLRow]) throws(DatabaseError) {
    for row in settings where try row.text("setting") == "off" {
      throw .unsafeSetting(name: try row.text("name"), value: "off")
    }
  }
}
