import Ledger
import Testing

@Suite("Receipts") struct ReceiptTests {
  static let keys = KeyHistory(SampleLog.key)

  @Test(
    "A receipt is the text of the format, and checks with the key alone", arguments: [1, 2, 7, 64])
  func good(size: Int) throws {
    let log = try SampleLog(size: size)
    for index in 0..<size {
      let receipt = try receipt(log, index)
      let lines = receipt.encoded.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[0] == "c2sp.org/tlog-proof@v1" && lines[2] == "index \(index)")
      #expect(receipt.encoded.hasSuffix("\n\n" + receipt.checkpoint))
      let read = try LedgerReceipt(parsing: receipt.encoded)
      #expect(read == receipt)
      #expect(read.verify(keys: Self.keys).isSound)
      #expect(read.verify(keys: Self.keys, entry: log.entries[index].body).isSound)
    }
  }

  @Test("The example of the format reads, with and without its extra line")
  func example() throws {
    let hash = "gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ="
    let note = "example.com/fancylog\n109482\nsFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\n\n"
    for extra in ["extra YWdlLXYxLjIuMQ==\n", ""] {
      let text = "c2sp.org/tlog-proof@v1\n\(extra)index 73894\n\(hash)\n\n\(note)"
      let receipt = try LedgerReceipt(parsing: text)
      #expect(receipt.index == 73_894 && receipt.proof.map(\.base64) == [hash])
      #expect(receipt.entry == (extra.isEmpty ? nil : Array("age-v1.2.1".utf8)))
      #expect(receipt.checkpoint == note && receipt.encoded == text)
    }
  }

  @Test("No single bit of a receipt can be turned")
  func everyBit() throws {
    let text = Array(try receipt(SampleLog(size: 7), 4).encoded.utf8)
    for bit in 0..<text.count * 8 {
      var other = text
      other[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let decoded = String(validating: other, as: UTF8.self) else { continue }
      let read = try? LedgerReceipt(parsing: decoded)
      #expect(read?.verify(keys: Self.keys).isSound != true, "bit \(bit)")
    }
  }

  @Test("Another entry, index, key and log are refused")
  func refused() throws {
    let log = try SampleLog(size: 20)
    let good = try receipt(log, 4)
    let other = KeyHistory(try NoteSigner(name: SampleLog.origin, seed: Array(2...33)).verifier)
    #expect(!good.verify(keys: other).isSound)
    #expect(good.verify(keys: Self.keys, entry: log.entries[5].body).faults.contains(.otherEntry))
    let moved = LedgerReceipt(
      index: 5, entry: good.entry, proof: good.proof, checkpoint: good.checkpoint)
    #expect(moved.verify(keys: Self.keys).faults == [.notIncluded(index: 5)])
    let bare = LedgerReceipt(
      index: 4, entry: nil, proof: good.proof, checkpoint: good.checkpoint)
    #expect(bare.verify(keys: Self.keys).faults == [.noEntry])
    #expect(bare.verify(keys: Self.keys, entry: log.entries[4].body).isSound)
    let named = KeyHistory(origin: "other.example", first: SampleLog.key)
    #expect(
      good.verify(keys: named).faults == [
        .checkpoint(.wrongOrigin(.newest, expected: "other.example", found: SampleLog.origin))
      ])
    var forked = log
    forked.entries.swapAt(1, 2)
    #expect(
      good.verify(keys: Self.keys, against: try forked.note()).faults == [.forked(size: 20)])
  }

  @Test(
    "Texts of another form are refused",
    arguments: [
      ("", ProofTextError.unknownFirstLine), ("c2sp.org/tlog-proof@v2\n", .unknownFirstLine),
      ("c2sp.org/tlog-proof@v1", .unknownFirstLine),
      ("c2sp.org/tlog-proof@v1\nindex 01\n\n", .badLine(number: 2)),
      ("c2sp.org/tlog-proof@v1\nindex -1\n\n", .badLine(number: 2)),
      ("c2sp.org/tlog-proof@v1\nextra !\nindex 1\n\n", .badLine(number: 2)),
      ("c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\n", .badLine(number: 3)),
      ("c2sp.org/tlog-proof@v1\nindex 1\n", .noCheckpoint),
    ])
  func malformed(text: String, error: ProofTextError) {
    #expect(throws: error) { try LedgerReceipt(parsing: text) }
  }

  @Test("A proof of growth checks between any two sizes, and no other")
  func consistency() throws {
    let log = try SampleLog(size: 40)
    let leaves = log.entries.compactMap(\.leaf)
    for oldSize in 0...40 {
      let proof = LedgerConsistency(
        oldSize: oldSize, proof: try MerkleTree.consistencyProof(from: oldSize, in: leaves),
        checkpoint: try log.note())
      let read = try LedgerConsistency(parsing: proof.encoded)
      #expect(read == proof && proof.encoded.hasPrefix("old \(oldSize)\n"))
      let kept = try log.note(size: oldSize)
      #expect(read.verify(keys: Self.keys, from: kept).isSound)
      guard oldSize > 1 else { continue }
      let shorter = try log.note(size: oldSize - 1)
      #expect(
        read.verify(keys: Self.keys, from: shorter).faults == [
          .otherOldSize(expected: oldSize - 1, found: oldSize)
        ])
      var other = log
      other.entries.swapAt(0, 1)
      #expect(!read.verify(keys: Self.keys, from: try other.note(size: oldSize)).isSound)
    }
  }

  private func receipt(_ log: SampleLog, _ index: Int) throws -> LedgerReceipt {
    LedgerReceipt(
      index: index, entry: log.entries[index].body,
      proof: try MerkleTree.inclusionProof(index: index, in: log.entries.compactMap(\.leaf)),
      checkpoint: try log.note())
  }
}
