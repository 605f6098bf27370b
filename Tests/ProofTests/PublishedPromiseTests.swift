import Proof
import Testing

@Suite("A list of promises")
struct PublishedPromiseTests {
  private func read(_ text: String) throws -> [PublishedPromise] {
    try PublishedPromise.list(fromCSV: Array(text.utf8))
  }

  @Test("reads quoted cells and parameters with several values")
  func reads() throws {
    let list = try read(
      "id,seed,service,kind,promise,parameters,check\n"
        + "A-1,s,svc,share,\"To one, and \"\"another\"\".\",recipients=a|b;modality=may,c\r\n")
    #expect(list.count == 1)
    #expect(list[0].text == "To one, and \"another\".")
    #expect(list[0].parameters == ["recipients": ["a", "b"], "modality": ["may"]])
  }

  @Test("names the column that is missing and the row that is uneven")
  func refuses() {
    #expect(throws: PromiseListError.columnMissing("parameters")) {
      try read("id,service,kind,promise\n")
    }
    #expect(throws: PromiseListError.unevenRow(line: 2)) {
      try read("id,service,kind,promise,parameters\nA-1,x\n")
    }
    #expect(throws: PromiseListError.notUTF8) {
      try PublishedPromise.list(fromCSV: [0xff, 0xfe])
    }
  }
}
