import Foundation
import Register
import Systems
import TestBodies
import Testing

@testable import Disposal

@Suite("Files of rows that are gone")
struct FileRemovalTests {
  private struct Place {
    let root: URL
    let database: any SQLDatabase
    let folder: FileFolder
    /// Where the files really lie: the map's folder is a link to it.
    let store: URL
  }

  private func with(_ use: (Place) async throws -> Void) async throws {
    let register = try ExampleRegister.of("wecare-wales")
    let map = try #require(register.system("images"))
    let names = map.tables.flatMap(\.fileColumns).compactMap(\.folder)
    let name = try #require(names.first)
    let root = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    let store = root.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: name), withDestinationURL: store)
    for other in names.dropFirst() where other != name {
      try FileManager.default.createDirectory(
        at: root.appending(path: other), withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: root) }
    let path = root.appending(path: "images.sqlite").path(percentEncoded: false)
    let database = try await openDatabase(.sqlite(path: path))
    try await database.write { session in
      try GovernedTables.prepare(session)
      try GovernedTables.write(
        BatchCounts(), id: "plan-1/0", plan: "plan-1", batch: 0, at: "2026-11-26T12:00:00.000Z",
        files: ["\(name)/a.jpg", "\(name)/b.jpg", "\(name)/gone.jpg"], session)
    }
    try await use(
      Place(root: root, database: database, folder: FileFolder(root, of: map), store: store))
    await database.close()
  }

  @Test("go where the folder of the map is a link, and one that was never there holds nobody up")
  func linked() async throws {
    try await with { place in
      for name in ["a.jpg", "b.jpg", "c.jpg"] {
        try Data("x".utf8).write(to: place.store.appending(path: name))
      }
      #expect(place.folder.missing.isEmpty)
      #expect(try await FileRemoval.finish(in: place.folder, of: place.database).isEmpty)
      let left = try FileManager.default.contentsOfDirectory(atPath: place.store.path)
      #expect(left == ["c.jpg"])
    }
  }

  @Test("one that cannot go keeps its name, and goes with the next run")
  func staying() async throws {
    try await with { place in
      try Data("x".utf8).write(to: place.store.appending(path: "a.jpg"))
      // A folder under the name of a file: other people's files may be in it.
      let folder = place.store.appending(path: "b.jpg")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      #expect(try await FileRemoval.finish(in: place.folder, of: place.database) == ["plan-1": 1])
      let named = try await place.database.read { try GovernedTables.filesLeft($0) }
        .flatMap(\.files)
      #expect(named.count == 1 && named[0].hasSuffix("/b.jpg"))
      try FileManager.default.removeItem(at: folder)
      #expect(try await FileRemoval.finish(in: place.folder, of: place.database).isEmpty)
    }
  }

  @Test("a root in which the map's folders are not is told before anything goes")
  func wrongRoot() throws {
    let map = try #require(try ExampleRegister.of("wecare-wales").system("images"))
    let root = FileManager.default.temporaryDirectory.appending(path: "no-such")
    let folder = FileFolder(root, of: map)
    #expect(!folder.missing.isEmpty)
  }
}
