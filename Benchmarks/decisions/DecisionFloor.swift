import Foundation
import Hummingbird
import NIOCore

/// The floor of the decisions by HTTP: the same server, which reads the same JSON and answers as many
/// bytes, and does nothing else.
@main
struct DecisionFloor {
  private struct Asked: Decodable {
    let id, service, recipient, purpose: String
    let items: [String]
  }

  /// Arguments: the port, and how many bytes an answer has.
  static func main() async throws {
    guard CommandLine.arguments.count == 3, let port = Int(CommandLine.arguments[1]),
      let length = Int(CommandLine.arguments[2])
    else { return print("DecisionFloor PORT BYTES") }
    let router = Router()
    router.post("/") { request, _ in
      let body = try await request.body.collect(upTo: 1_048_576)
      let asked = try JSONDecoder().decode(Asked.self, from: Data(body.readableBytesView))
      let start = "{\"id\":\"\(asked.id)\",\"items\":\(asked.items.count),\"rest\":\""
      let rest = String(repeating: "x", count: max(0, length - start.utf8.count - 2))
      return Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: .init(byteBuffer: ByteBuffer(string: start + rest + "\"}")))
    }
    try await Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port))
    ).runService()
  }
}
