import Publishing

/// The newest versions of a body's notices, as its site keeps them.
struct VersionHistory: Sendable {
  /// The oldest first; one more than are shown, to compare the oldest shown with.
  let versions: [NoticeVersion]

  var last: NoticeVersion? { versions.last }

  /// How many versions the page of changes shows.
  static let shownMax = 20

  static func path(_ number: Int) -> String { "versions/\(number).json" }

  static func isVersion(_ path: String) -> Bool {
    path.hasPrefix("versions/") && path != PublicationManifest.path
  }

  /// Reads them from disk; those that the manifest does not know too, for a run may have been broken
  /// off after its version was in place.
  ///
  /// - Throws: `PublicationError` where one is missing or is not one of ours.
  static func read(
    _ manifest: PublicationManifest, from disk: some SiteDisk
  ) throws -> VersionHistory {
    var newest = manifest.version
    while try disk.read(path(newest + 1)) != nil { newest += 1 }
    let oldest = max(1, newest - shownMax)
    guard newest > 0 else { return VersionHistory(versions: []) }
    let versions = try (oldest...newest).map { number in
      let path = path(number)
      guard let bytes = try disk.read(path) else { throw PublicationError.versionMissing(path) }
      guard let version = try? NoticeVersion(json: bytes), version.number == number else {
        throw PublicationError.foreignVersion(path)
      }
      return version
    }
    return VersionHistory(versions: versions)
  }

  /// What each version changed, the newest first.
  static func changes(_ versions: [NoticeVersion]) -> [NoticeChanges] {
    versions.indices.reversed().prefix(shownMax).map { index in
      NoticeChanges(from: index == 0 ? nil : versions[index - 1], to: versions[index])
    }
  }
}
