import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Wording

extension Response {
  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  /// After a form: the browser fetches the next page by itself.
  static func seeOther(_ address: Address, in language: Language) -> Response {
    Response(status: .seeOther, headers: [.location: address.path(in: language)])
  }

  /// A file to keep; its name says nothing about anybody.
  static func file(_ bytes: [UInt8], type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
      ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  func setting(_ cookie: Cookie) -> Response {
    var response = self
    response.headers.append(HTTPField(name: .setCookie, value: cookie.description))
    return response
  }
}
