import Ledger
import Testing

@Suite("Ledger hash") struct LedgerHashTests {
  let hash = LedgerHash.sha256(Array("abc".utf8))

  @Test("SHA-256 of abc is the published digest")
  func known() {
    #expect(hash.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(hash.base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test("Every text form reads back")
  func roundTrip() {
    #expect(LedgerHash(hex: hash.hex) == hash)
    #expect(LedgerHash(base64: hash.base64) == hash)
    #expect(LedgerHash(bytes: hash.bytes) == hash)
  }

  @Test(
    "A text that is not the one form is refused",
    arguments: [
      "",
      "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0",
      "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/",
      "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa1=",
      "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0 ",
      "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0=",
      "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIA====",
      "\nungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
    ])
  func strictBase64(text: String) {
    #expect(LedgerHash(base64: text) == nil)
  }

  @Test("Hexadecimal in upper case, of odd length or of another length is refused")
  func strictHex() {
    #expect(LedgerHash(hex: hash.hex.uppercased()) == nil)
    #expect(LedgerHash(hex: String(hash.hex.dropLast())) == nil)
    #expect(LedgerHash(hex: String(hash.hex.dropLast(2))) == nil)
    #expect(LedgerHash(hex: hash.hex + "00") == nil)
  }

  @Test("Digests are ordered as their bytes")
  func order() throws {
    for position in 0..<32 {
      var bytes = [UInt8](repeating: 0x7f, count: 32)
      let middle = try #require(LedgerHash(bytes: bytes))
      bytes[position] = 0x80
      let above = try #require(LedgerHash(bytes: bytes))
      #expect(middle < above)
      #expect(!(above < middle))
    }
  }
}
