import Register

/// A promise as it stands in the published notice.
public struct PublishedPromise: Sendable, Hashable {
  public let id: PromiseID
  public let service: String
  public let kind: String
  /// The promise in our own words.
  public let text: String
  /// Name -> values, for example `duration: [1 year]`.
  public let parameters: [String: [String]]

  public init(
    id: PromiseID, service: String, kind: String, text: String, parameters: [String: [String]]
  ) {
    self.id = id
    self.service = service
    self.kind = kind
    self.text = text
    self.parameters = parameters
  }

  /// Reads a list of promises: `id,seed,service,kind,promise,parameters,check`.
  public static func list(fromCSV bytes: [UInt8]) throws(PromiseListError) -> [PublishedPromise] {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let rows = CSV.rows(text)
    guard let header = rows.first else { throw .empty }
    for name in ["id", "service", "kind", "promise", "parameters"] where !header.contains(name) {
      throw .columnMissing(name)
    }
    var promises: [PublishedPromise] = []
    for (index, row) in rows.dropFirst().enumerated() where row != [""] {
      guard row.count == header.count else { throw .unevenRow(line: index + 2) }
      let cell = Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
      promises.append(
        PublishedPromise(
          id: cell["id"] ?? "", service: cell["service"] ?? "", kind: cell["kind"] ?? "",
          text: cell["promise"] ?? "", parameters: parameters(cell["parameters"] ?? "")))
    }
    return promises
  }

  /// "class=open;duration=1 year;recipients=a|b"
  private static func parameters(_ text: String) -> [String: [String]] {
    let pairs = text.split(separator: ";").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1].split(separator: "|").map(String.init) : [])
    }
    return Dictionary(pairs, uniquingKeysWith: { $0 + $1 })
  }
}

public enum PromiseListError: Error, Sendable, Hashable {
  case notUTF8
  case empty
  case columnMissing(String)
  case unevenRow(line: Int)
}
