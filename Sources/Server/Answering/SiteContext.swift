import Hummingbird
import Logging
import NIOCore

/// What is known of a connection.
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of the other end, for the rate limits; it is not logged.
  let remoteAddress: String
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress ?? "unknown"
    channel = source.channel
  }
}
