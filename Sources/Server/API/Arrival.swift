import NIOCore

#if canImport(Glibc)
  import Glibc
#endif

/// Whether what was written to a connection has reached the machine at its other end.
///
/// A write that succeeds says only that this machine has the bytes.
struct Arrival: Sendable {
  let channel: any Channel

  /// How long the other end may take.
  private static let patience = Duration.seconds(30)

  /// - Returns: false where the connection broke off, or nothing was heard in time.
  func isWhole() async -> Bool {
    let end = ContinuousClock.now + Self.patience
    repeat {
      guard channel.isActive, let isOut = try? await isAllOut() else { return false }
      if isOut { return true }
      guard (try? await Task.sleep(for: .milliseconds(10))) != nil else { return false }
    } while ContinuousClock.now < end
    return false
  }

  private func isAllOut() async throws -> Bool {
    guard try await channel.getOption(.bufferedWritableBytes).get() == 0 else { return false }
    #if os(Linux)
      guard let socket = channel as? any SocketOptionProvider else { return true }
      let info = try await socket.getTCPInfo().get()
      // Somebody who has hung up answers what still comes with a reset, and acknowledges nothing.
      guard [Self.established, Self.closeWait].contains(info.tcpi_state) else {
        throw ChannelError.eof
      }
      return info.tcpi_unacked == 0
    #else
      return true
    #endif
  }

  /// As Linux numbers the states of a connection.
  private static let established: UInt8 = 1
  private static let closeWait: UInt8 = 8
}
