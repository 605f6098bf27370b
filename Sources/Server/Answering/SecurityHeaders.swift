import HTTPTypes
import Hummingbird
import Pages

/// What every answer tells the browser: nothing from elsewhere, nothing in frames, nothing kept.
struct SecurityHeaders: Sendable {
  let isBehindTLS: Bool

  private static let policy = [
    "default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'",
    "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  func apply(to response: inout Response, for address: Address?) {
    let fields: [(String, String)] =
      [
        ("Content-Security-Policy", Self.policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Cache-Control", address == .stylesheet ? "public, max-age=3600" : "no-store"),
      ] + (isBehindTLS ? [("Strict-Transport-Security", "max-age=31536000")] : [])
    for (name, value) in fields {
      if let name = HTTPField.Name(name) { response.headers[name] = value }
    }
  }
}
