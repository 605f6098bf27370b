/// Brings a site from one state to another, so that it is whole at every moment.
struct SiteChange<Disk: SiteDisk> {
  let disk: Disk
  let before: PublicationManifest
  let after: PublicationManifest
  let files: [SiteFile]

  /// Where files are made before they are put in place; the web server shows no hidden folder.
  private static var staging: String { ".addewid-new" }

  func carryOut() throws {
    do {
      try disk.remove(Self.staging)
      for file in try changed() { try disk.write(file.bytes, to: "\(Self.staging)/\(file.path)") }
    } catch {
      try? disk.remove(Self.staging)
      throw error
    }
    // From here on the list names what is there before and after: whatever happens, the next run
    // knows every file that is ours.
    var both = before
    both.files = Set(before.files).union(after.files).sorted()
    try put(both)
    for file in try changed() { try disk.move("\(Self.staging)/\(file.path)", to: file.path) }
    for path in before.files where !after.files.contains(path) { try disk.remove(path) }
    try put(after)
    try disk.remove(Self.staging)
  }

  /// The files that differ from those in place. A version comes first: it says what the pages show.
  private func changed() throws -> [SiteFile] {
    let different = try files.filter { try disk.read($0.path) != $0.bytes }
    return different.filter { VersionHistory.isVersion($0.path) }
      + different.filter { !VersionHistory.isVersion($0.path) }
  }

  private func put(_ manifest: PublicationManifest) throws {
    guard try disk.read(PublicationManifest.path) != manifest.bytes() else { return }
    let path = "\(Self.staging)/\(PublicationManifest.path)"
    try disk.write(try manifest.bytes(), to: path)
    try disk.move(path, to: PublicationManifest.path)
  }
}
