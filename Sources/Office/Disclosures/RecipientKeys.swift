import Foundation

/// The public keys of several recipients, by their ids in the register.
///
/// - Law: UK GDPR Art 32(1)(a)
public struct RecipientKeys: Sendable, Hashable {
  private var keys: [String: RecipientKey] = [:]
  /// Whether everything is encrypted; then whoever has no key gets nothing.
  private var isEncrypting = false

  /// Nothing is encrypted.
  public static let none = RecipientKeys()

  public init() {}

  public init(_ keys: [String: RecipientKey]) {
    self.keys = keys
    isEncrypting = true
  }

  /// The keys in a folder: `RECIPIENT.age` as `age` reads it, `RECIPIENT.asc` or `.gpg` of OpenPGP. In
  /// the place of a slash there are two hyphens.
  ///
  /// - Throws: `ItemRefusal.keyUnusable` where there is no such folder.
  public static func inFolder(_ path: String) throws -> RecipientKeys {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ItemRefusal.keyUnusable
    }
    var keys: [String: RecipientKey] = [:]
    for name in names.sorted() {
      let file = "\(path)/\(name)"
      let id = (name as NSString).deletingPathExtension.replacing("--", with: "/")
      switch (name as NSString).pathExtension {
      case "age": keys[id] = .age(file: file)
      case "asc", "gpg": keys[id] = keys[id] ?? .openPGP(file: file)
      default: continue
      }
    }
    return RecipientKeys(keys)
  }

  func key(for recipient: String) -> RecipientKey? { keys[recipient] }

  /// Looks whether each recipient can be written to, before anything is.
  ///
  /// - Throws: `ItemRefusal.noKey`, by name; `.notInstalled`.
  func check(_ recipients: some Sequence<String>) throws {
    guard isEncrypting else { return }
    for recipient in Set(recipients).sorted() {
      guard let key = keys[recipient] else { throw ItemRefusal.noKey(recipient) }
      do {
        _ = try key.encrypt(Array("addewid".utf8))
      } catch ItemRefusal.keyUnusable {
        throw ItemRefusal.noKey(recipient)
      }
    }
  }
}
