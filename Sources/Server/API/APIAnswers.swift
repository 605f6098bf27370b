import Casebook
import Gate
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Office
import StatutoryTime
import Systems

/// What other systems ask, with a token, in JSON.
struct APIAnswers: Sendable {
  let site: ServedSite
  let call: Call
  let arrival: Arrival
  let logger: Logger
  let reference: String

  /// The largest body, and the most requests in one.
  static let bodyBytesMax = 1_048_576
  static let requestsMax = 1_000

  static func serves(_ path: String) -> Bool { path == "/api" || path.hasPrefix("/api/") }

  func answer() async -> Response {
    do {
      return try await answerOrThrow()
    } catch let problem as APIProblem {
      return problem.response(reference)
    } catch let refusal as ItemRefusal {
      return APIProblem(refusal).response(reference)
    } catch DecisionRefusal.replayed {
      return APIProblem.replayed.response(reference)
    } catch let error as DatabaseError {
      logger.error("database", metadata: ["reference": "\(reference)", "error": "\(error)"])
      return APIProblem.unavailable.response(reference)
    } catch {
      logger.error(
        "failed",
        metadata: ["reference": "\(reference)", "error": "\(String(describing: type(of: error)))"])
      return APIProblem.failed.response(reference)
    }
  }

  private func answerOrThrow() async throws -> Response {
    switch call.request.uri.path {
    case "/api/openapi.yaml":
      return Response(
        status: .ok, headers: [.contentType: "application/yaml"],
        body: .init(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_yaml)))
    case "/api/v1/decisions":
      guard call.isPost else { throw APIProblem.notAllowed }
      return try await decisions(for: caller(of: .decide))
    case "/api/v1/disclosures":
      guard call.isPost else { throw APIProblem.notAllowed }
      return try await disclosure(for: caller(of: .disclose))
    default: throw APIProblem.notFound
    }
  }

  /// Whoever guesses is let in no sooner, and soon not heard at all.
  private func caller(of scope: APIScope) async throws -> APICaller {
    let given = call.request.headers[.authorization] ?? ""
    let start = "bearer "
    if given.lowercased().hasPrefix(start),
      let caller = try await site.office.caller(
        secret: String(given.dropFirst(start.count).drop { $0 == " " }))
    {
      guard caller.scopes.contains(scope) else {
        throw APIProblem.outOfScope(scope.rawValue)
      }
      return caller
    }
    guard site.tokenLimit.admits(call.remoteAddress, at: site.office.world.now()) else {
      throw APIProblem.tooMany
    }
    throw APIProblem.noToken
  }

  private func decisions(for caller: APICaller) async throws -> Response {
    let type = (call.request.headers[.contentType] ?? "").lowercased().prefix { $0 != ";" }
      .filter { $0 != " " }
    let isOne = type == "application/json"
    guard isOne || type == "application/x-ndjson" else { throw APIProblem.badType }
    let body = try await body()
    let requests = try requests(in: isOne ? [body[...]] : Self.lines(body), isOne)
    var bytes: [UInt8] = []
    for decision in try await site.office.answer(requests, to: caller) {
      bytes += try decision.json()
      bytes.append(UInt8(ascii: "\n"))
    }
    return Response(
      status: .ok, headers: [.contentType: String(type)],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  func body() async throws -> [UInt8] {
    do {
      return Array(try await call.request.body.collect(upTo: Self.bodyBytesMax).readableBytesView)
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw APIProblem.tooLarge
    }
  }

  private static func lines(_ body: [UInt8]) -> [ArraySlice<UInt8>] {
    body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
  }

  /// - Throws: `APIProblem` with every line that cannot be read.
  private func requests(
    in parts: [ArraySlice<UInt8>], _ isOne: Bool
  ) throws -> [DisclosureRequest] {
    let today = site.office.world.today
    var requests: [DisclosureRequest] = []
    var fields: [APIProblem.Field] = []
    for (position, part) in parts.enumerated() where isOne || !part.isEmpty {
      guard requests.count < Self.requestsMax else { throw APIProblem.tooLarge }
      do {
        let request = try DisclosureRequest(json: part, today: today)
        if request.at == today, !request.id.isEmpty {
          requests.append(request)
          continue
        }
        fields.append(
          .init(
            name: isOne ? (request.id.isEmpty ? "id" : "at") : "line \(position + 1)",
            problem: request.id.isEmpty
              ? "'id' is empty" : "'at' is not today: an answer is of its own day"))
      } catch {
        fields.append(
          .init(name: isOne ? "body" : "line \(position + 1)", problem: error.words))
      }
      guard fields.count < 20 else { break }
    }
    guard fields.isEmpty else { throw APIProblem.unreadable(fields) }
    guard !requests.isEmpty else {
      throw APIProblem.unreadable([.init(name: "body", problem: "there is no request in it")])
    }
    return requests
  }
}
