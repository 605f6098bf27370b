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
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
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
  func refuseOtherSites() throws(Refused) {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name],
      site != "same-origin", site != "none"
    {
      throw Refused(.forbidden)
    }
    if let origin = request.headers[.origin], origin != "null" {
      let host = origin.split(separator: "/").last.map(String.init)
      guard host == request.head.authority else { throw Refused(.forbidden) }
    }
  }
}

/// A request that gets a page with plain words and this status.
struct Refused: Error {
  let status: HTTPResponse.Status

  init(_ status: HTTPResponse.Status) { self.status = status }
}
