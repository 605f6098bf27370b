import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Why the API does not answer: one body for every problem.
struct APIProblem: Error {
  let status: HTTPResponse.Status
  /// Stable; never translated.
  let code: String
  let title: String
  let detail: String
  var fields: [Field] = []

  struct Field: Encodable, Hashable {
    /// For example `line 3`, or the name of a field.
    let name: String
    let problem: String
  }

  func response(_ reference: String) -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = Body(
      status: status.code, code: code, title: title, detail: detail, fields: fields,
      reference: reference)
    var response = Response(
      status: status, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(bytes: (try? encoder.encode(body)) ?? Data())))
    switch status {
    case .unauthorized: response.headers[.wwwAuthenticate] = "Bearer"
    case .methodNotAllowed: response.headers[.allow] = "POST"
    default: break
    }
    return response
  }

  private struct Body: Encodable {
    let status: Int
    let code, title, detail: String
    let fields: [Field]
    let reference: String
  }
}

extension APIProblem {
  static let notFound = APIProblem(
    status: .notFound, code: "not-found", title: "There is nothing here",
    detail: "The API is described at /api/openapi.yaml.")
  static let notAllowed = APIProblem(
    status: .methodNotAllowed, code: "method-not-allowed", title: "Only POST is answered here",
    detail: "Send the request as POST.")
  static let noToken = APIProblem(
    status: .unauthorized, code: "no-token", title: "No token that serves",
    detail: "Send 'Authorization: Bearer TOKEN'. 'addewid token make' makes one; it has a last day."
  )
  static func outOfScope(_ scope: String) -> APIProblem {
    APIProblem(
      status: .forbidden, code: "out-of-scope", title: "The token does not serve for this",
      detail: "Make a token with the scope '\(scope)'.")
  }
  static let otherRecipient = APIProblem(
    status: .forbidden, code: "denied", title: "The token does not serve for this recipient",
    detail: "Nothing was handed over. 'addewid token make --scope disclose --recipient' binds one.",
    fields: [.init(name: "recipient", problem: "the token is not bound to it")])
  static let tooMany = APIProblem(
    status: .tooManyRequests, code: "too-many-requests", title: "Too many attempts without a token",
    detail: "Wait a quarter of an hour.")
  static let badType = APIProblem(
    status: .unsupportedMediaType, code: "unsupported-type", title: "This type is not read",
    detail: "Send application/json for one request, application/x-ndjson for one a line.")
  static let tooLarge = APIProblem(
    status: .contentTooLarge, code: "too-large", title: "The body is too large",
    detail:
      "A body has at most \(APIAnswers.bodyBytesMax) bytes and \(APIAnswers.requestsMax) requests.")
  static let replayed = APIProblem(
    status: .conflict, code: "replayed", title: "This was asked before",
    detail: "Give each request an id of its own. Nothing of this body was answered.")
  static let unavailable = APIProblem(
    status: .serviceUnavailable, code: "unavailable", title: "Not now",
    detail: "Nothing was answered. Try again. In an emergency use the printed rules.")
  static let failed = APIProblem(
    status: .internalServerError, code: "failed", title: "The product failed",
    detail: "Nothing was answered. Tell whoever runs it the reference.")

  static func unreadable(_ fields: [Field]) -> APIProblem {
    APIProblem(
      status: .unprocessableContent, code: "unreadable", title: "A request cannot be read",
      detail: "Nothing of this body was answered. Put right what 'fields' names.", fields: fields)
  }
}
