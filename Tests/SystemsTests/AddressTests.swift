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
      (
        "odbc:Driver=MariaDB Unicode;Server=h;Port=3307;Database=d;UID=a;PWD={hu;sh}",
        "odbc:Driver=MariaDB Unicode;Server=h;Port=3307;Database=d;UID=a"
      ),
      ("ODBC: DSN = records ; SECRETKEY=hush; PWDFILE=/run/p", "odbc:DSN=records"),
      ("odbc:DSN={a;}}b}", "odbc:DSN={a;}}b}"),
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
      ("odbc:", .unreadable), ("odbc:Server=h", .unreadable),
      ("odbc:DSN", .unreadable), ("odbc:DSN={a", .unreadable), ("odbc:DSN={a}b;UID=c", .unreadable),
    ])
  func refuse(_ text: String, _ error: DatabaseAddressError) {
    #expect(throws: error) { try DatabaseAddress(text: text) }
  }

  @Test(
    "with a password are refused in a register",
    arguments: [
      "postgres://a:hush@h/d", "postgresql://h/d?password=hush", "odbc:DSN=x;PWD=hush",
      "odbc:DSN=x;password=hush",
    ])
  func registered(_ text: String) throws {
    #expect(throws: DatabaseAddressError.holdsPassword) { try DatabaseAddress(registered: text) }
    #expect(try DatabaseAddress(text: text).holdsPassword)
  }

  @Test(
    "that say where the password is belong in one",
    arguments: [
      "records.sqlite", "postgres://a@h/d?passfile=/run/pass", "odbc:DSN=x;UID=a;PWDFILE=/run/p",
    ])
  func registeredWithout(_ text: String) throws {
    #expect(try DatabaseAddress(registered: text) == DatabaseAddress(text: text))
  }
}
