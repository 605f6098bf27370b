import Foundation
import Testing

@testable import Office

@Suite("The file in which a parcel is handed over")
struct ParcelFileTests {
  private static func inFolder(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parcel-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path(percentEncoded: false))
  }

  private static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("nothing has a name before it is handed over", arguments: [true, false])
  func nameless(_ usesNameless: Bool) throws {
    try Self.inFolder { folder in
      let path = folder + "/parcel"
      let file = ParcelFile(path, usesNameless: usesNameless)
      try file.prepare(Array("secret".utf8))
      #expect(try Self.names(folder).isEmpty)
      try file.handOver()
      #expect(try Self.names(folder) == ["parcel"])
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "secret")
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test("a file that is there is not overwritten, before or meanwhile", arguments: [true, false])
  func taken(_ usesNameless: Bool) throws {
    try Self.inFolder { folder in
      let path = folder + "/parcel"
      let file = ParcelFile(path, usesNameless: usesNameless)
      try file.prepare(Array("secret".utf8))
      try Data("mine".utf8).write(to: URL(filePath: path))
      #expect(throws: ItemRefusal.fileExists) { try file.handOver() }
      #expect(throws: ItemRefusal.fileExists) {
        try ParcelFile(path, usesNameless: usesNameless).prepare([1])
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      let link = folder + "/link"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: folder + "/elsewhere")
      #expect(throws: ItemRefusal.fileExists) {
        try ParcelFile(link, usesNameless: usesNameless).prepare([1])
      }
      #expect(try Self.names(folder) == ["link", "parcel"])
    }
  }

  @Test("no folder: nothing is written", arguments: [true, false])
  func nowhere(_ usesNameless: Bool) throws {
    try Self.inFolder { folder in
      #expect(throws: ItemRefusal.cannotWrite) {
        try ParcelFile(folder + "/no/parcel", usesNameless: usesNameless).prepare([1])
      }
      let left = try Self.names(folder)
      #expect(left.isEmpty)
    }
  }
}
