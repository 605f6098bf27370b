import Crypto

/// Where ids, secrets and keys come from.
public protocol Randomness: Sendable {
  func bytes(_ count: Int) -> [UInt8]
}

extension Randomness {
  /// 26 letters and digits that say nothing: 130 random bits.
  public func opaqueId() -> String { OpaqueText.id(from: bytes(26)) }

  /// What a person reads out over the telephone, for example `FOI-7K3M-Q2XR`.
  public func reference(prefix: String) -> String {
    let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    let text = bytes(8).map { letters[Int($0) % letters.count] }
    return "\(prefix)-\(String(text.prefix(4)))-\(String(text.suffix(4)))"
  }
}

enum OpaqueText {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567")

  static func id(from bytes: some Sequence<UInt8>) -> String {
    String(bytes.prefix(26).map { letters[Int($0 & 31)] })
  }

  /// An id that follows from another, so that what is done once has one id also after a crash.
  static func id(following text: String) -> String {
    id(from: Array(SHA256.hash(data: Array(text.utf8))))
  }
}

/// The operating system's generator.
public struct SystemRandomness: Randomness {
  public init() {}

  public func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}

/// The same bytes for the same seed, call by call: for demonstrations and tests only.
public final class SeededRandomness: Randomness, @unchecked Sendable {
  private let seed: String
  private var count: UInt64 = 0
  private let lock = Lock()

  public init(_ seed: String) { self.seed = seed }

  public func bytes(_ count: Int) -> [UInt8] {
    lock.locked {
      var bytes: [UInt8] = []
      while bytes.count < count {
        bytes += Array(SHA256.hash(data: Array("\(seed)/\(self.count)".utf8)))
        self.count += 1
      }
      return Array(bytes.prefix(count))
    }
  }
}
