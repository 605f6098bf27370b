/// Which part of a packed file stands behind a name.
public struct PartRelations: XMLConsumer {
  public typealias Failure = OfficeFileError

  public private(set) var targets: [String: String] = [:]
  /// By the last word of the relation's type: `worksheet`, `officeDocument`.
  public private(set) var byType: [String: String] = [:]
  /// Addresses outside the file. Nothing ever follows them.
  public private(set) var outside: [String: String] = [:]
  /// The folder from which targets count.
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public mutating func start(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    guard attributes["TargetMode"] != "External" else {
      outside[id] = target
      return
    }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    targets[id] = path
    if let type = attributes["Type"]?.split(separator: "/").last { byType[String(type)] = path }
  }

  public mutating func end(_ name: String) {}
  public mutating func text(_ text: String) {}
}
