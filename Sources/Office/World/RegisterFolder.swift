import Foundation
import Register
import RegisterLanguage

/// Reads the files of a register from disk.
public enum RegisterFolder {
  /// - Throws: `DataFolderError.unreadableFolder`, or `RegisterFindings` where the register has
  ///   faults.
  public static func read(_ path: String) throws -> Register {
    let (register, findings) = RegisterReader.read(try files(path))
    guard let register else { throw RegisterFindings(findings) }
    return register
  }

  /// The files as they are, hidden ones left out.
  public static func files(_ path: String) throws(DataFolderError) -> [RegisterFile] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      throw .unreadableFolder(path)
    }
    var files: [RegisterFile] = []
    for name in names.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      guard let handle = FileHandle(forReadingAtPath: "\(path)/\(name)") else {
        throw .unreadableFile("\(path)/\(name)")
      }
      do {
        let data = try handle.read(upToCount: RegisterLimits.fileBytesMax + 1) ?? Data()
        files.append(RegisterFile(name: name, bytes: Array(data)))
      } catch {
        throw .unreadableFile("\(path)/\(name)")
      }
    }
    guard !files.isEmpty else { throw .unreadableFolder(path) }
    return files
  }
}

/// A register that cannot be used as it stands.
public struct RegisterFindings: Error, Sendable, Hashable {
  public let findings: [Finding]

  public init(_ findings: [Finding]) { self.findings = findings }
}
