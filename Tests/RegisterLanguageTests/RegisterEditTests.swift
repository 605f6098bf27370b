import Office
import Register
import RegisterLanguage
import TestSupport
import Testing
import Wording

@Suite("A change that a program writes back")
struct RegisterEditTests {
  @Test(
    "leaves every other byte as it was, and can be taken back",
    arguments: ExampleRegisterTests.bodies)
  func everyStatement(_ body: String) throws {
    let files = try RegisterFolder.files(ProjectFiles.root + "Examples/registers/" + body)
    let register = try #require(RegisterReader.read(files).register)
    for file in files {
      let own = register.statements.filter { $0.place.file == file.name }
      // Every fifth, and the first and last of each file: reading a register again takes time.
      for (index, head) in own.enumerated() where index % 5 == 0 || index == own.count - 1 {
        let add = RegisterEdit(
          statement: head.id, key: "confirmed-by", value: .text("Head of: Information"))
        let added = try add.applied(to: file)
        #expect(added.bytes.count > file.bytes.count)
        let reread = try #require(
          RegisterReader.read(files.map { $0.name == file.name ? added : $0 }).register)
        let changed = zip(reread.statements, register.statements).filter {
          $0.fields.entries.map(\.value) != $1.fields.entries.map(\.value)
        }
        #expect(changed.map(\.0.id) == [head.id])
        #expect(changed.first?.0.confirmedBy == "Head of: Information")
        let remove = RegisterEdit(statement: head.id, key: "confirmed-by", value: nil)
        #expect(try remove.applied(to: added).bytes == file.bytes)
      }
    }
  }

  @Test("keeps a comment beside the value, and above the next key")
  func comments() throws {
    let file = RegisterFile(
      name: "services/x.yaml",
      bytes: Array(
        """
        items:
          - id: a  # the first
            from: 1  # where
            # what the public reads
            name: { cy: un, en: one }  # in two languages

          # a second one
          - { id: b, from: 2, name: { cy: dau, en: two } }
        """.utf8))
    func edited(_ id: String, _ key: String, _ value: RegisterValue?) throws -> String {
      String(
        decoding: try RegisterEdit(statement: id, key: key, value: value).applied(to: file).bytes,
        as: UTF8.self)
    }
    #expect(try edited("a", "from", .text("7")).contains("from: 7  # where\n"))
    #expect(
      try edited("a", "name", .pair(BilingualText(cy: "a, b", en: "c", checkedBy: "us")))
        .contains("name: { cy: \"a, b\", en: c, checked-by: us }  # in two languages"))
    #expect(
      try edited("a", "when", .pair(BilingualText(cy: "x", en: "y")))
        .contains("# in two languages\n    when: { cy: x, en: y }\n\n  # a second one"))
    #expect(try edited("a", "from", nil).contains("# the first\n    # what the public reads"))
    #expect(try edited("b", "from", nil).contains("{ id: b, name: { cy: dau, en: two } }"))
    #expect(
      try edited("b", "keeps", .texts(["A-1", "B-2"])).contains("en: two }, keeps: [A-1, B-2] }"))
  }

  @Test("refuses what is not there, with the nearest key")
  func refusals() {
    let file = RegisterFile(
      name: "organisation.yaml", bytes: Array("items:\n  - { id: a, from: 1 }\n".utf8))
    #expect(throws: RegisterEditError.noSuchStatement("b", file: "organisation.yaml")) {
      try RegisterEdit(statement: "b", key: "from", value: nil).applied(to: file)
    }
    #expect(throws: RegisterEditError.noSuchKey("optionl", kind: "items", nearest: "optional")) {
      try RegisterEdit(statement: "a", key: "optionl", value: nil).applied(to: file)
    }
    #expect(throws: RegisterEditError.unreadable("organisation.yaml")) {
      try RegisterEdit(statement: "a", key: "from", value: nil)
        .applied(to: RegisterFile(name: "organisation.yaml", bytes: [0xff]))
    }
  }

  @Test(
    "is written so that it is read again as it was",
    arguments: [
      "plain text", "a: b", "- dash", "yes, no", "# no comment", "\"quoted\"", "back\\slash",
      "line\nnext",
      "’tis", "{ x }", "[1]", "*star", "&and", "!tag", "%", "@at", "`", "tab\there", "\u{2028}",
      "ŵ ŷ 漢字",
      "trailing ", " leading", "null", "~", "0x10", "\u{0}\u{1b}",
    ])
  func scalars(_ text: String) throws {
    let file = RegisterFile(
      name: "services/x.yaml", bytes: Array("items:\n  - { id: a, from: 1 }\n".utf8))
    let edited = try RegisterEdit(statement: "a", key: "confirmed-by", value: .text(text))
      .applied(to: file)
    let again = try RegisterEdit(statement: "a", key: "from", value: .text("2")).applied(to: edited)
    #expect(
      String(decoding: again.bytes, as: UTF8.self).unicodeScalars.count
        == String(decoding: edited.bytes, as: UTF8.self).unicodeScalars.count)
    let whole = RegisterFile(
      name: "services/x.yaml",
      bytes: Array("service: x\nname: { cy: x, en: x }\nsummary: { cy: x, en: x }\n".utf8)
        + Array(
          String(decoding: edited.bytes, as: UTF8.self)
            .replacing("from: 1", with: "from: 1, name: { cy: x, en: x }").utf8))
    let organisation = try RegisterFolderFiles.wecare().filter { $0.name == "organisation.yaml" }
    let register = try #require(RegisterReader.read(organisation + [whole]).register)
    #expect(register.service("x")?.items.first?.head.confirmedBy == text)
  }
}
