import Ledger
import Testing

@Suite("Words") struct WordsTests {
  @Test("A fault is said in a sentence without capital, full stop or line break")
  func faults() throws {
    let older = try Checkpoint(origin: "a", size: 9, root: MerkleTree.emptyRoot)
    let line = try #require(
      LedgerVerifier.verify(exportLines: ["{}"]).faults.first)
    let faults: [LedgerFault] = [
      .entryAltered(index: 1), .storedHashAltered(index: 1), .missingIndexes(2...2),
      .missingIndexes(2...4), .duplicateIndex(1), .outOfOrder(index: 1), .duplicateId(index: 1),
      .unreadableEntry(index: 1, why: .badMoment), .noCheckpoint, .moreFaults(count: 3),
      .rootMismatch(checkpoint: MerkleTree.emptyRoot, entries: MerkleTree.emptyRoot),
      .sizeMismatch(checkpoint: 1, entries: 2), .unreadableNote(.older, why: .noSignatures),
      .unreadableCheckpoint(.newest, why: .badRoot), .notSigned(.newest, byKey: "k"),
      .badSignature(.newest, byKey: "k"), .otherKey(trusted: "k", found: "l"),
      .wrongOrigin(.older, expected: "a", found: "b"), .inconsistentWith(older: older),
      .truncatedSince(older: older, size: 3), line,
    ]
    for words in faults.map({ "\($0)" }) {
      #expect(!words.isEmpty && words.first?.isUppercase == false)
      #expect(!words.hasSuffix(".") && !words.contains("\n"))
    }
    #expect("\(faults[2])" == "entry 2 is missing")
    #expect("\(faults[3])" == "entries 2 to 4 are missing")
    #expect("\(line)" == "line 1: the line is not the header of a ledger export")
  }
}
