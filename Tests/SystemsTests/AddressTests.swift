import Systems
import Testing

@Suite("Addresses of databases")
struct AddressTests {
  @Test(
    "are read, and shown without passwords",
    arguments: [
      ("/var/lib/addewid/case.sqlite", "sqlite:/var/lib/addewid/case.sqlite"),
      ("records.sqlite", "sqlite:records.sqlite"),
      ("sqlite:/srv/a b.sqlite", "sqlite:/srv/a b.sqlite"),
      ("sqlite:///srv/a.sqlite", "sqlite:/srv/a.sqlite"),
      ("postgres://a:hush@h.example:5433/d", "postgresql://a@h.example:5433/d"),
      ("postgresql://h/d?user=a&password=hush&sslmode=require", "postgresql://a@h/d"),
      ("postgresql:///d", "postgresql:///d"),
    ])
  func read(_ text: String, _ shown: String) throws {
    let address = try DatabaseAddress(text: text)
    #expect(address.description == shown)
    var dumped = "\(String(reflecting: address))"
    dump(address, to: &dumped)
    #expect(!dumped.contains("hush"))
  }

  @Test(
    "are refused where nothing could be opened",
    arguments: [
      ("", DatabaseAddressError.empty), ("sqlite:", .empty), (":memory:", .notAFile),
      ("mysql://h/d", .unknownScheme("mysql")), ("postgres://h:x y/%zz", .unreadable),
    ])
  func refuse(_ text: String, _ error: DatabaseAddressError) {
    #expect(throws: error) { try DatabaseAddress(text: text) }
  }
}
