import Casebook
import Disposal
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Office
import Pages
import Retention
import Rights
import Systems
import Wording

/// Answers every request: finds the address, the person and the words, and never lets an error
/// through as it is.
struct SiteResponder: HTTPResponder {
  let site: ServedSite
  let logger: Logger

  typealias Context = SiteContext

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    let reference = String(site.office.world.randomness.opaqueId().prefix(10))
    let parsed = Address.parse(request.uri.string)
    let call = Call(
      request: request, remoteAddress: remoteAddress(request, context), address: parsed?.address,
      language: parsed?.language ?? (request.uri.path.hasPrefix("/cy") ? .cy : .en))
    var response: Response
    if APIAnswers.serves(request.uri.path) {
      response = await APIAnswers(
        site: site, call: call, arrival: Arrival(channel: context.channel), logger: logger,
        reference: reference
      ).answer()
    } else {
      do {
        response = try await answer(call)
      } catch {
        response = failure(error, call, reference)
      }
    }
    SecurityHeaders(isBehindTLS: site.isBehindTLS).apply(to: &response, for: call.address)
    if request.method == .head {
      let length = response.body.contentLength
      response = Response(status: response.status, headers: response.headers)
      if let length { response.headers[.contentLength] = String(length) }
    }
    // The path holds opaque ids: the kind of page is enough here.
    logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue)", "status": "\(response.status.code)",
        "page": "\(PageName.of(call))", "reference": "\(reference)",
      ])
    return response
  }

  private func answer(_ call: Call) async throws -> Response {
    guard let authority = call.request.head.authority, !authority.isEmpty else {
      throw Refused(.badRequest)
    }
    // Browsers ask for it on every site; there is none, and that is no fault.
    if call.request.uri.path == "/favicon.ico" { return Response(status: .noContent) }
    guard let address = call.address else { throw Refused(.notFound) }
    switch call.request.method {
    case .get, .head: break
    case .post where address.takesForms: try call.refuseOtherSites(isBehindTLS: site.isBehindTLS)
    default: throw Refused(.methodNotAllowed)
    }
    if let response = try await PortalAnswers(site: site, call: call).answer(address) {
      return response
    }
    if let response = try await ConsoleAnswers(site: site, call: call).answer(address) {
      return response
    }
    throw Refused(.notFound)
  }

  private func failure(_ error: any Error, _ call: Call, _ reference: String) -> Response {
    let status: HTTPResponse.Status
    switch error {
    case let refused as Refused: status = refused.status
    case OfficeRefusal.unknownEnquiry, RetentionRefusal.unknownPlan: status = .notFound
    case is OfficeRefusal, is EnquiryRefusal, is RetentionRefusal, is DisposalRefusal:
      status = .conflict
    case CasebookError.unknownEnquiry: status = .notFound
    case DatabaseError.busy, DatabaseError.conflict, DatabaseError.poolExhausted,
      DatabaseError.unreachable,
      DatabaseError.connectionLost, DatabaseError.timedOut:
      status = .serviceUnavailable
      logger.error("database", metadata: ["reference": "\(reference)", "error": "\(error)"])
    default:
      status = .internalServerError
      logger.error(
        "failed",
        metadata: ["reference": "\(reference)", "error": "\(String(describing: type(of: error)))"])
    }
    let page = ProblemPage(
      PageContext(
        language: call.language, site: site.site, contact: site.contact,
        isDraftWelsh: ServedSite.isDraftWelsh),
      status: status.code, reference: reference, address: call.address ?? .home)
    guard let html = try? site.renderer.render(page) else {
      return Response(status: status)
    }
    var response = Response.html(html, status: status)
    if status == .methodNotAllowed {
      response.headers[.allow] =
        (call.address?.takesForms ?? false) ? "GET, HEAD, POST" : "GET, HEAD"
    }
    return response
  }

  /// Behind a proxy the last hop that it wrote counts; nothing that a client writes itself does.
  private func remoteAddress(_ request: Request, _ context: SiteContext) -> String {
    guard site.isBehindTLS, let name = HTTPField.Name("X-Forwarded-For"),
      let hops = request.headers[name]
    else { return context.remoteAddress }
    return hops.split(separator: ",").last.map { String($0.drop { $0 == " " }) }
      ?? context.remoteAddress
  }
}

/// The kind of a page, without the ids in its address.
enum PageName {
  static func of(_ call: Call) -> String {
    if APIAnswers.serves(call.request.uri.path) { return "api" }
    return call.address.map { String("\($0)".prefix { $0 != "(" }) } ?? "none"
  }
}
