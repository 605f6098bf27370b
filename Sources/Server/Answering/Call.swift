import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Wording

/// One request, with what was found out about it.
struct Call: Sendable {
  let request: Request
  let remoteAddress: String
  let address: Address?
  let language: Language

  static let bodyBytesMax = 64 * 1024

  var isPost: Bool { request.method == .post }

  func cookie(_ name: String) -> String? { request.cookies[name]?.value }

  func query(_ name: String) -> String? {
    request.uri.queryParameters[Substring(name)].map(String.init)
  }

  /// The fields of a form.
  ///
  /// - Throws: `Refused` with 413, 415 or 400.
  func form() async throws -> FormBody {
    let type = (request.headers[.contentType] ?? "").lowercased().prefix { $0 != ";" }
    guard type.filter({ $0 != " " }) == "application/x-www-form-urlencoded" else {
      throw Refused(.unsupportedMediaType)
    }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: Self.bodyBytesMax)
    } catch {
      throw Refused(.contentTooLarge)
    }
    guard let form = FormBody(Array(body.readableBytesView)) else { throw Refused(.badRequest) }
    return form
  }

  /// A form that another site sends is refused before it is read.
  func refuseOtherSites(isBehindTLS: Bool) throws(Refused) {
    let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
    if let site, site != "same-origin", site != "none" { throw Refused(.forbidden) }
    // A browser that tells no referrer sends "null" for its own pages too, and then says which.
    guard let origin = request.headers[.origin] else { return }
    if origin == "null", site == "same-origin" { return }
    let own = "\(isBehindTLS ? "https" : "http")://\(request.head.authority ?? "")"
    guard origin == own else { throw Refused(.forbidden) }
  }
}

/// A request that gets a page with plain words and this status.
struct Refused: Error {
  let status: HTTPResponse.Status

  init(_ status: HTTPResponse.Status) { self.status = status }
}
