import Crypto
import Testing

@testable import Casebook

@Suite("A sealed value")
struct SealTests {
  private func key(
    _ byte: UInt8 = 1, table: String = "record_x", record: String = "r1"
  ) -> DataKey {
    DataKey(
      SymmetricKey(data: Array(repeating: byte, count: 32)), table: table, record: record)
  }

  private let chance: [UInt8] = Array(repeating: 9, count: 16)
  private let value = Array("Siân Tŷ’n-y-coed".utf8)

  @Test("opens in its own place and nowhere else")
  func place() throws {
    let sealed = try key().seal(value, field: "name", chance: chance)
    #expect(try key().open(sealed, field: "name") == value)
    let elsewhere = [
      (key(2), "name"), (key(table: "record_y"), "name"), (key(record: "r2"), "name"),
      (key(), "email"),
    ]
    for (key, field) in elsewhere {
      #expect(
        throws: KeyError.brokenSeal(table: key.table, field: field, record: key.record)
      ) { try key.open(sealed, field: field) }
    }
  }

  @Test("with any bit changed, or cut at any length, does not open")
  func changed() throws {
    let sealed = try key().seal(value, field: "name", chance: chance)
    for index in sealed.indices {
      for bit in 0..<8 {
        var flipped = sealed
        flipped[index] ^= 1 << UInt8(bit)
        #expect(throws: KeyError.self) { try key().open(flipped, field: "name") }
      }
    }
    for length in sealed.indices {
      #expect(throws: KeyError.self) { try key().open(Array(sealed[..<length]), field: "name") }
    }
  }

  @Test("of any length comes back, and its length says only which of a few")
  func lengths() throws {
    var lengths: Set<Int> = []
    for count in 0...100 {
      let value = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 128) }
      let sealed = try key().seal(value, field: "note", chance: chance)
      #expect(try key().open(sealed, field: "note") == value)
      lengths.insert(sealed.count)
    }
    #expect(lengths == [61, 93, 125, 157])
    #expect(throws: KeyError.tooLongToSeal(limitBytes: SealedForm.valueBytesMax)) {
      try key().seal(
        Array(repeating: 0, count: SealedForm.valueBytesMax + 1), field: "note", chance: chance)
    }
  }

  @Test("has a nonce of its own, also where the randomness repeats itself")
  func nonces() throws {
    var nonces: Set<[UInt8]> = []
    var count = 0
    for text in (0..<2_000).map({ "\($0)" }) {
      for field in ["name", "email"] {
        let sealed = try key().seal(Array(text.utf8), field: field, chance: chance)
        nonces.insert(Array(sealed[1..<13]))
        count += 1
      }
    }
    #expect(nonces.count == count)
    let twice = try (0..<2).map {
      try key().seal(value, field: "name", chance: Array(repeating: UInt8($0), count: 16))
    }
    #expect(twice[0] != twice[1])
  }

  @Test("is AES-256-GCM as another implementation opens it")
  func form() throws {
    let sealed = try key().seal(value, field: "name", chance: chance)
    let sealing = HKDF<SHA256>.expand(
      pseudoRandomKey: Array(repeating: UInt8(1), count: 32),
      info: [0, 0, 0, 21] + Array("addewid.record.seal.1".utf8), outputByteCount: 32)
    let box = try AES.GCM.SealedBox(
      nonce: AES.GCM.Nonce(data: sealed[1..<13]), ciphertext: sealed[13..<(sealed.count - 16)],
      tag: sealed[(sealed.count - 16)...])
    let place: [UInt8] =
      [0, 0, 0, 16] + Array("addewid.record.1".utf8) + [0, 0, 0, 8] + Array("record_x".utf8)
      + [0, 0, 0, 2] + Array("r1".utf8) + [0, 0, 0, 4] + Array("name".utf8)
    let padded = try AES.GCM.open(box, using: sealing, authenticating: place)
    #expect(Array(padded.prefix(value.count)) == value)
  }
}

@Suite("A wrapped key")
struct WrappedKeyTests {
  private func master(_ byte: UInt8) throws -> MasterKey {
    try MasterKey(bytes: Array(repeating: byte, count: 32))
  }

  @Test("unwraps for its record under its master key, and not otherwise")
  func place() throws {
    let key = SymmetricKey(data: Array(repeating: UInt8(5), count: 32))
    let wrapped = try master(1).wrap(key, table: "t", record: "r")
    #expect(wrapped.count == 40)
    #expect(try master(1).unwrap(wrapped, table: "t", record: "r") == key)
    #expect(throws: KeyError.brokenKey(record: "s")) {
      try master(1).unwrap(wrapped, table: "t", record: "s")
    }
    #expect(throws: KeyError.self) { try master(1).unwrap(wrapped, table: "u", record: "r") }
    #expect(throws: KeyError.self) { try master(2).unwrap(wrapped, table: "t", record: "r") }
    for index in wrapped.indices {
      var flipped = wrapped
      flipped[index] ^= 1
      #expect(throws: KeyError.self) { try master(1).unwrap(flipped, table: "t", record: "r") }
    }
  }

  @Test("names its master key by an id that does not show it")
  func ids() throws {
    let ids = [try master(1).id, try master(2).id]
    #expect(ids.allSatisfy { $0.count == 16 } && ids[0] != ids[1])
  }

  @Test(
    "comes from a file of one or two lines of 64 digits",
    arguments: [
      "", "\n", "zz", String(repeating: "0", count: 63), String(repeating: "g", count: 64),
      String(repeating: String(repeating: "a", count: 64) + "\n", count: 2),
      (1...3).map { String(repeating: "\($0)", count: 64) }.joined(separator: "\n"),
    ])
  func files(_ text: String) {
    #expect(throws: KeyError.unreadableMasterKey) { try MasterKeys(text: text) }
  }
}
