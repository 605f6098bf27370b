/// Where a database is that is reached through ODBC, and as whom to use it.
///
/// Written as ODBC itself has it: `odbc:Driver=MariaDB Unicode;Server=db;Database=records;UID=reader`
/// or `odbc:DSN=records`; a value with a semicolon stands in braces. `PWDFILE=/path` names a file
/// that holds the password.
public struct ODBCAddress: Sendable, Hashable {
  /// What ODBC is given, in its sequence, with the password if there is one.
  let attributes: [Attribute]
  let passwordFile: String?

  struct Attribute: Sendable, Hashable {
    var name: String
    var value: String
  }

  private static let passwordNames: Set<String> = ["PWD", "PASSWORD"]
  private static let passwordFileName = "PWDFILE"
  /// What may be shown; anything else could hold a secret.
  private static let shownNames: Set<String> = [
    "DRIVER", "DSN", "SERVER", "SERVERNAME", "HOST", "PORT", "DATABASE", "UID", "USER", "USERNAME",
  ]
  private static let attributesMax = 100

  init(attributes text: String) throws(DatabaseAddressError) {
    var attributes: [Attribute] = []
    var file: String?
    for attribute in try ODBCAttributeText.read(text) {
      if attribute.name.uppercased() == Self.passwordFileName {
        file = attribute.value
      } else {
        attributes.append(attribute)
      }
    }
    guard attributes.contains(where: { ["DRIVER", "DSN"].contains($0.name.uppercased()) }),
      attributes.count <= Self.attributesMax
    else { throw .unreadable }
    self.attributes = attributes
    passwordFile = file
  }

  public var holdsPassword: Bool {
    attributes.contains { Self.passwordNames.contains($0.name.uppercased()) }
  }

  /// The value of the first attribute of one of these names, in any case.
  func value(_ names: String...) -> String? {
    attributes.first { names.contains($0.name.uppercased()) }?.value
  }
}

extension ODBCAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    let shown = attributes.filter { Self.shownNames.contains($0.name.uppercased()) }
    return "odbc:" + ODBCAttributeText.write(shown)
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
