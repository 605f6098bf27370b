import Ledger
import Testing

@Suite("Note keys") struct NoteKeyTests {
  @Test(
    "A published key reads back, also one with a plus sign in its base64",
    arguments: [
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    ])
  func roundTrip(vkey: String) throws {
    #expect(try NoteVerifier(vkey: vkey).vkey == vkey)
  }

  @Test(
    "A key of another form is refused",
    arguments: [
      ("", NoteError.badKeyText), ("a+b", .badKeyText), ("a+00000000+", .badKeyText),
      ("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badKeyText),
      ("PeterNeumann+c74f20+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badKeyText),
      ("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyHashMismatch),
      ("PeterNeumanm+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyHashMismatch),
      ("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy", .badKeyText),
      ("PeterNeumann+c74f20a3+AhpcAA==", .unknownKeyType(2)),
      ("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badKeyName),
      ("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badKeyName),
    ])
  func malformed(vkey: String, error: NoteError) {
    #expect(throws: error) { try NoteVerifier(vkey: vkey) }
  }

  @Test("A seed of another length and a name with a space or plus sign are refused")
  func badSigner() {
    let seed = [UInt8](1...32)
    #expect(throws: NoteError.badSeed) { try NoteSigner(name: "a", seed: seed.dropLast()) }
    #expect(throws: NoteError.badSeed) { try NoteSigner(name: "a", seed: []) }
    for name in ["", "a b", "a+b", "a\n", "a\u{2003}b", String(repeating: "a", count: 257)] {
      #expect(throws: NoteError.badKeyName) { try NoteSigner(name: name, seed: seed) }
    }
  }

  @Test("The key of RFC 8032's first test is that of its seed")
  func rfc8032() throws {
    let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    let publicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    let signer = try NoteSigner(name: "a", seed: try #require(LedgerHash(hex: seed)).bytes)
    #expect(LedgerHash(bytes: signer.verifier.publicKey)?.hex == publicKey)
  }

  @Test("A signer shows its public half only")
  func secret() {
    var dumped = ""
    dump(SampleLog.signer, to: &dumped)
    #expect(dumped.contains(SampleLog.key.vkey))
    #expect("\(SampleLog.signer)" == "signer for \(SampleLog.key.vkey)")
    #expect(Mirror(reflecting: SampleLog.signer).children.map(\.label) == ["verifier"])
  }
}
