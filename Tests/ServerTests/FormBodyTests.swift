import Testing

@testable import Server

@Suite("The body of a form")
struct FormBodyTests {
  private func read(_ text: String) -> FormBody? { FormBody(Array(text.utf8)) }

  @Test("is decoded as browsers encode it")
  func decodes() throws {
    let form = try #require(read("name=Si%C3%A2n+Ffrancon&empty=&alone&item=a&item=b"))
    #expect(form["name"] == "Siân Ffrancon")
    #expect(form["empty"] == "" && form["alone"] == "" && form["absent"] == nil)
    #expect(form.all("item") == ["a", "b"])
  }

  @Test(
    "is refused where it cannot be read",
    arguments: ["name=%", "name=%4", "name=%zz", "name=%FF", "%C3=x"])
  func refuses(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test("is refused with more fields than any form has")
  func limit() {
    let field = "a=1&"
    #expect(read(String(repeating: field, count: FormBody.fieldsMax)) != nil)
    #expect(read(String(repeating: field, count: FormBody.fieldsMax + 1)) == nil)
  }

  @Test("gives no answer where two different ones stand")
  func twice() throws {
    let form = try #require(read("kind=foi&kind=sar&name=a&name=a&token=t"))
    #expect(form.answers(without: ["token"]) == ["kind": "", "name": "a"])
  }
}
