import Office
import TestSupport
import Testing

@Suite("Signing in", .serialized)
struct SignInTests {
  @Test("needs the right name and password, and ends with the session", arguments: Store.allCases)
  func signIn(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      try await office.saveAccount(
        name: "Tesni", signInName: "Tesni", role: "case-handler", password: "a long password")
      #expect(try await office.signIn(name: "tesni", password: "another password") == nil)
      #expect(try await office.signIn(name: "nobody", password: "a long password") == nil)
      let secret = try #require(try await office.signIn(name: "TESNI", password: "a long password"))
      let session = try #require(try await office.session(secret: secret))
      #expect(session.name == "Tesni" && session.role == "case-handler")
      #expect(try await office.session(secret: secret.uppercased()) == nil)
      #expect(try await office.on("2026-11-26").session(secret: secret) == nil)
      try await office.signOut(secret: secret)
      #expect(try await office.session(secret: secret) == nil)
    }
  }

  @Test("refuses a short password")
  func short() async throws {
    try await TestOffice.with(.sqlite) { (office: Office) async throws in
      await #expect(throws: PasswordError.tooShort) {
        try await office.saveAccount(
          name: "Tesni", signInName: "tesni", role: "case-handler", password: "short")
      }
    }
  }

  @Test("a form token is good for its own draft alone")
  func tokens() async throws {
    try await TestOffice.with(.sqlite) { (office: Office) async throws in
      let key = office.newDraftKey()
      let other = office.newDraftKey()
      #expect(office.isFormToken(office.formToken(key: key), of: key))
      #expect(!office.isFormToken(office.formToken(key: key), of: other))
      #expect(!office.isFormToken("", of: key))
      #expect(!office.isFormToken("zz", of: key))
    }
  }
}
