import Foundation
import Office
import Publishing
import Register
import RegisterLanguage
import TestSupport
import Wording

/// The example register, whole or changed as a person would change its files.
enum Registers {
  static func plain() throws -> Register { try changed { $0 } }

  /// Without the maps of systems either, which may name what is gone and are no part of a notice.
  static func without(_ name: String) throws -> Register {
    try read(files().filter { $0.name != name && !$0.name.hasPrefix("systems/") })
  }

  static func changed(_ change: (String) -> String) throws -> Register {
    try read(
      files().map { file in
        RegisterFile(
          name: file.name, bytes: Array(change(String(decoding: file.bytes, as: UTF8.self)).utf8))
      })
  }

  private static func files() throws -> [RegisterFile] {
    try RegisterFolder.files(ProjectFiles.root + "Examples/registers/wecare-wales")
  }

  private static func read(_ files: [RegisterFile]) throws -> Register {
    let (register, findings) = RegisterReader.read(files)
    guard let register else { throw RegisterFindings(findings) }
    return register
  }
}

/// A site in memory, whose writes and moves can be made to fail.
final class MemoryDisk: SiteDisk, @unchecked Sendable {
  var files: [String: [UInt8]] = [:]
  var writesLeft: Int?
  var movesLeft: Int?

  var names: [String] { files.keys.sorted() }

  func has(_ path: String) -> Bool { files[path] != nil }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  func read(_ path: String) throws -> [UInt8]? { files[path] }

  func write(_ bytes: [UInt8], to path: String) throws {
    try count(&writesLeft)
    files[path] = bytes
  }

  func move(_ path: String, to target: String) throws {
    try count(&movesLeft)
    files[target] = files.removeValue(forKey: path)
  }

  func remove(_ path: String) throws {
    files = files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
  }

  private func count(_ left: inout Int?) throws {
    guard let number = left else { return }
    if number == 0 { throw PublicationError.unwritable("full") }
    left = number - 1
  }
}

/// Pages without looks.
struct PlainForm: PublishedForm {
  var assets: [(path: String, text: String)] { [("x.css", "p { margin: 0 }")] }

  func stem(_ document: PublishedDocument) -> String {
    switch document {
    case .index: "index"
    case .notice(let notice): notice.service
    case .childrensIndex: "children/index"
    case .childrens(let notice): "children/\(notice.service)"
    case .changes: "changes"
    case .record: "officers/record"
    case .policyDocument: "officers/policy-document"
    case .assumptions: "officers/assumptions"
    case .readability: "officers/readability"
    }
  }

  func html(
    _ document: PublishedDocument, of site: PublishedImprint, in language: Language
  ) throws -> String {
    "\(stem(document)) \(language.rawValue) \(site.day)"
  }
}
