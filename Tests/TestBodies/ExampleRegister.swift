import Foundation
import Register
import RegisterLanguage

/// The register of a body, as the project's examples have it.
public enum ExampleRegister {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  /// - Parameter added: files that the example does not have: name -> text.
  public static func of(_ body: String, adding added: [String: String] = [:]) throws -> Register {
    let folder = root + "Examples/registers/" + body
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      RegisterFile(
        name: name, bytes: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
    }
    let more = added.map { RegisterFile(name: $0.key, bytes: Array($0.value.utf8)) }
    let (register, findings) = RegisterReader.read(files + more)
    guard let register else { throw Unreadable(findings: findings.map(\.message)) }
    return register
  }

  struct Unreadable: Error {
    let findings: [String]
  }
}
