import Foundation
import Systems

extension DataFolder {
  /// How long `systems.json` may be, in bytes.
  private static let systemsBytesMax = 1_000_000

  /// The systems that the installation knows where to find; none where there is no `systems.json`.
  public func systemPlaces() throws(DataFolderError) -> [SystemPlace] {
    let path = file("systems.json")
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let data = FileManager.default.contents(atPath: path),
      data.count <= Self.systemsBytesMax,
      let places = try? JSONDecoder().decode([SystemPlace].self, from: data)
    else { throw .unreadableFile(path) }
    return places
  }

  /// Remembers where systems are. The file holds no name to sign in by and no password, and is
  /// there whole or not at all.
  public func setSystemPlaces(_ places: [SystemPlace]) throws(DataFolderError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let data = try encoder.encode(places) + Data("\n".utf8)
      try data.write(to: URL(filePath: file("systems.json")), options: .atomic)
    } catch {
      throw .cannotWrite(file("systems.json"))
    }
  }

  /// The folder with the files that rows of a system name; nil: there are none.
  public func files(of place: SystemPlace) -> URL? {
    place.files.map { URL(filePath: file($0)) }
  }

  /// The folder for lists of what owners have to dispose of themselves.
  public var disposalLists: URL { URL(filePath: file("disposal-lists")) }

  /// The address of a system. A schema is one of the PostgreSQL that the installation uses, whose
  /// own address stands in `database.url`.
  ///
  /// - Throws: `DataFolderError.unreadableFile` where `systems.json` names no possible place.
  public func address(of place: SystemPlace) throws -> DatabaseAddress {
    switch place.database {
    case .file(let path):
      return .sqlite(path: file(path))
    case .schema(let name):
      guard let address = try databaseAddress().inSchema(name) else {
        throw DataFolderError.unreadableFile(file("systems.json"))
      }
      return address
    }
  }
}
