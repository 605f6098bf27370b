import Foundation
import Register

/// The folder with the files that rows of a system name.
public struct FileFolder: Sendable, Hashable {
  private let root: URL
  /// The folders within it that the map names.
  private let folders: [String]

  public init(_ root: URL, of map: SystemMap) {
    self.root = root
    folders = Set(map.tables.flatMap(\.fileColumns).compactMap(\.folder)).sorted()
  }

  /// Folders of the map that are not there: whoever gave the wrong root would remove no file.
  public var missing: [String] {
    folders.filter { name in
      var isFolder: ObjCBool = false
      let path = root.appendingPathComponent(name).path
      return !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        || !isFolder.boolValue
    }
  }

  /// Where a file lies, as a row names it: `FOLDER/NAME`.
  ///
  /// - Throws: `DisposalRefusal.unusableFileName` for one that leads out of its folder, or is a
  ///   folder, which would take other people's files along.
  func place(of path: String) throws -> URL {
    let own = folders.filter { path.hasPrefix($0 + "/") }.max { $0.count < $1.count }
    let base = own.map { root.appendingPathComponent($0) } ?? root
    // The folder itself may be a link to where the files are kept.
    let limit = base.resolvingSymlinksInPath().path + "/"
    let file = root.appendingPathComponent(path)
    let parent = file.deletingLastPathComponent()
    // Where nothing is, nothing can be resolved, and nothing removed.
    guard FileManager.default.fileExists(atPath: parent.path) else { return file }
    var places = [parent.resolvingSymlinksInPath().path + "/"]
    if FileManager.default.fileExists(atPath: file.path) {
      places.append(file.resolvingSymlinksInPath().path)
    }
    guard places.allSatisfy({ $0.hasPrefix(limit) }) else {
      throw DisposalRefusal.unusableFileName
    }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
      isFolder.boolValue
    {
      throw DisposalRefusal.unusableFileName
    }
    return file
  }

  func isThere(_ path: String) throws -> Bool {
    FileManager.default.fileExists(atPath: try place(of: path).path)
  }
}
