/// The database management system at the other end, as far as it matters here.
enum ODBCProduct: Sendable, Hashable {
  case mariadb
  case postgresql
  /// Any other. No test has shown that changes are safe with it, so it is only read.
  case other

  /// - Parameter name: what the driver calls the system it is connected to.
  init(name: String) {
    self =
      switch name.lowercased() {
      case "mariadb": .mariadb
      case "postgresql": .postgresql
      default: .other
      }
  }

  /// A guess from what an address says about its driver, before anything is connected.
  init(driver: String?) {
    let driver = (driver ?? "").lowercased()
    self =
      if driver.contains("maria") {
        .mariadb
      } else if driver.contains("postgres") || driver.contains("psqlodbc") {
        .postgresql
      } else {
        .other
      }
  }

  var dialect: SQLDialect {
    switch self {
    case .mariadb: .mariadb
    case .postgresql: .postgresql
    case .other: .other
    }
  }

  /// The most values of one statement; nil where the database itself is the limit.
  ///
  /// PostgreSQL describes each in four bytes, and its client library loses the connection over a
  /// description of more than 30,000.
  var placeholdersMax: Int? { self == .postgresql ? 7_498 : nil }

  /// What its driver has to be told, in the place of what the address says.
  ///
  /// MariaDB: texts in UTF-8, and as changed count the rows that were met, changed or not (option 2).
  /// PostgreSQL: failures are undone by nobody but us, texts are not cut, booleans are no texts.
  var attributes: [ODBCAddress.Attribute] {
    switch self {
    case .mariadb:
      [.init(name: "CHARSET", value: "utf8mb4"), .init(name: "OPTION", value: "2")]
    case .postgresql:
      [
        .init(name: "Protocol", value: "7.4-0"), .init(name: "UseDeclareFetch", value: "0"),
        .init(name: "ByteaAsLongVarBinary", value: "1"), .init(name: "BoolsAsChar", value: "0"),
        .init(name: "TrueIsMinus1", value: "0"), .init(name: "MaxVarcharSize", value: "255"),
        .init(name: "LFConversion", value: "0"), .init(name: "UseServerSidePrepare", value: "1"),
        .init(name: "UnknownSizes", value: "2"), .init(name: "TextAsLongVarchar", value: "1"),
      ]
    case .other: []
    }
  }

  /// Whether texts come and go as UTF-8. Where they do not, a driver would make of them whatever the
  /// locale of this process is, and UTF-16 is used, which is the same everywhere.
  var speaksUTF8: Bool { self == .mariadb }

  /// Whether a value longer than its place in a block can be fetched apart from it. MariaDB's driver
  /// loses its place when asked to.
  var canRevisitBlock: Bool { self == .postgresql }
}
