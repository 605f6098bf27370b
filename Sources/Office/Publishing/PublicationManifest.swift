import Foundation

/// The list of the files that the product has written into a site, so that it takes away no others.
struct PublicationManifest: Codable, Sendable, Hashable {
  /// The form of this file.
  let format: Int
  /// The number of the newest version; 0 before the first.
  var version: Int
  /// In the order of their names.
  var files: [String]

  static let path = "versions/files.json"
  static let empty = PublicationManifest(format: 1, version: 0, files: [])

  /// - Throws: `PublicationError.foreignVersion` where the file is not one of ours.
  static func read(from disk: some SiteDisk) throws -> PublicationManifest {
    guard let bytes = try disk.read(path) else { return empty }
    guard
      let manifest = try? JSONDecoder().decode(PublicationManifest.self, from: Data(bytes)),
      manifest.format == 1, manifest.version >= 0, manifest.files.allSatisfy(isOurs)
    else { throw PublicationError.foreignVersion(path) }
    return manifest
  }

  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }

  /// A path that stays within the site: letters, digits, hyphens, dots, and at most one folder.
  private static func isOurs(_ path: String) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(steps.count)
      && steps.allSatisfy { step in
        !step.isEmpty && !step.hasPrefix(".")
          && step.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-")
              || byte == UInt8(ascii: ".")
          }
      }
  }
}
