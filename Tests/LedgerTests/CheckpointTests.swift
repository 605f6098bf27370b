import Ledger
import Testing

@Suite("Checkpoint") struct CheckpointTests {
  static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

  @Test("The example of the format reads back")
  func known() throws {
    let body = "example.com/behind-the-sofa\n20852163\n\(Self.root)\n"
    let checkpoint = try Checkpoint(body: body)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.root.base64 == Self.root)
    #expect(checkpoint.body == body)
  }

  @Test("The checkpoint of an empty log has size 0 and the hash of nothing")
  func empty() throws {
    let checkpoint = try Checkpoint(origin: "a", frontier: TreeFrontier())
    #expect(checkpoint.body == "a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
  }

  @Test(
    "A text of another form is refused",
    arguments: [
      ("", CheckpointError.missingLines), ("a\n1\n", .missingLines),
      ("a\n1\n\(root)", .missingLines),
      ("a\n1\n\(root)\nmore\n", .extensionLines(count: 1)),
      ("a\n1\n\(root)\n\n", .extensionLines(count: 1)),
      ("\n1\n\(root)\n", .badOrigin), ("a b\n1\n\(root)\n", .badOrigin),
      ("a+b\n1\n\(root)\n", .badOrigin), ("tŷ\n1\n\(root)\n", .badOrigin),
      ("a\n01\n\(root)\n", .badSize), ("a\n-1\n\(root)\n", .badSize),
      ("a\n+1\n\(root)\n", .badSize),
      ("a\n\n\(root)\n", .badSize), ("a\n1 \n\(root)\n", .badSize),
      ("a\n9223372036854775808\n\(root)\n", .badSize), ("a\n1\nAAAA\n", .badRoot),
      ("a\n1\n\(root.dropLast())\n", .badRoot),
    ])
  func malformed(body: String, error: CheckpointError) {
    #expect(throws: error) { try Checkpoint(body: body) }
  }

  @Test("A negative size is refused")
  func negative() {
    #expect(throws: CheckpointError.badSize) {
      try Checkpoint(origin: "a", size: -1, root: MerkleTree.emptyRoot)
    }
  }
}
