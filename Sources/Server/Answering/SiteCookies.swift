import Hummingbird

/// The cookies of the site: two, both strictly necessary, both gone with the visit.
struct SiteCookies: Sendable {
  static let draft = "addewid-enquiry"
  static let session = "addewid-staff"

  let isBehindTLS: Bool

  func cookie(_ name: String, _ value: String) -> Cookie {
    Cookie(
      name: name, value: value, path: "/", secure: isBehindTLS, httpOnly: true, sameSite: .strict)
  }

  func ended(_ name: String) -> Cookie {
    Cookie(
      name: name, value: "", maxAge: 0, path: "/", secure: isBehindTLS, httpOnly: true,
      sameSite: .strict)
  }
}
