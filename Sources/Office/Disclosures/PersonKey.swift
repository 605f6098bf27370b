import Register

/// By what a person is found in the systems of a body: a number or address that only one has.
///
/// Names, days of birth and postcodes belong to several, and find nobody here.
public struct PersonKey: Sendable, Hashable, Codable {
  /// The system whose own number it is; asked for where the kind is `reference`.
  public let system: String?
  /// The table in which the number is given out, where a system numbers people in several.
  public let table: String?
  public let kind: String
  public let value: String

  public init(system: String? = nil, table: String? = nil, kind: String, value: String) {
    self.system = system
    self.table = table
    self.kind = kind
    self.value = value
  }

  /// The longest value, in bytes.
  public static let bytesMax = 200

  /// The kinds that belong to one person.
  static let kinds: [MappedColumn.Identity] = [
    .reference, .nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber, .email,
  ]

  /// - Throws: `ItemRefusal.badPerson` where it is none of them.
  func checked() throws -> MappedColumn.Identity {
    guard let kind = MappedColumn.Identity(rawValue: kind), Self.kinds.contains(kind),
      !value.isEmpty, value.utf8.count <= Self.bytesMax, kind != .reference || system != nil
    else { throw ItemRefusal.badPerson }
    return kind
  }

  /// As it may be stored: numbers are written with and without spaces.
  var spellings: [String] {
    let bare = value.filter { $0 != " " }
    var spellings = [value]
    let upper = bare.uppercased()
    for other in [
      bare, upper, bare.lowercased(), inGroups(upper, " "), inGroups(upper, "-"),
    ] where !spellings.contains(other) {
      spellings.append(other)
    }
    return spellings
  }

  /// As people write the number: 943 476 5919, QQ 12 34 56 C.
  private func inGroups(_ bare: String, _ separator: String) -> String {
    let lengths: [Int] =
      switch MappedColumn.Identity(rawValue: kind) {
      case .nhsNumber where bare.count == 10: [3, 3, 4]
      case .nationalInsuranceNumber where bare.count == 9: [2, 2, 2, 2, 1]
      default: [bare.count]
      }
    var rest = bare[...]
    return lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: separator)
  }
}
