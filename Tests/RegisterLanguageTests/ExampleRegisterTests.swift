import Office
import Register
import RegisterLanguage
import TestSupport
import Testing

/// The files of an example register.
enum RegisterFolderFiles {
  static func wecare() throws -> [RegisterFile] {
    try RegisterFolder.files(ProjectFiles.root + "Examples/registers/wecare-wales")
  }
}

@Suite("The five example registers")
struct ExampleRegisterTests {
  static let bodies = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]

  @Test("are read without a finding of the language", arguments: bodies)
  func read(_ body: String) throws {
    let files = try RegisterFolder.files(ProjectFiles.root + "Examples/registers/" + body)
    let (register, findings) = RegisterReader.read(files)
    #expect(findings.map(\.description) == [])
    #expect(register?.controller.id == body)
    #expect(register?.controller.isExample == true)
  }
}
