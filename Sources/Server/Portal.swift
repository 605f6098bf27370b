import Foundation
import Hummingbird
import Logging
import NIOCore
import Office
import Pages
import Proof
import ServiceLifecycle
import Wording

/// The server of one installation: portal, console, and the jobs that run beside them.
public struct Portal: Sendable {
  private let office: Office
  private let site: ServedSite

  /// - Parameter promises: the promises as published, for the proof page; without a list those
  ///   that the register carries.
  /// - Parameter folder: of the installation, which knows where the systems of the body are.
  /// - Parameter isBehindTLS: a proxy in front speaks https: cookies are for it alone.
  public init(
    office: Office, promises: [PublishedPromise]? = nil, isBehindTLS: Bool = false,
    folder: DataFolder? = nil
  ) throws {
    self.office = office
    site = try ServedSite(
      office: office, promises: promises, isBehindTLS: isBehindTLS, folder: folder)
  }

  /// Serves on loopback until the process is asked to end.
  ///
  /// - Throws: `PortalError` where the port cannot be had.
  public func run(port: Int) async throws {
    let logger = Self.logger()
    let application = Application(
      responder: SiteResponder(site: site, logger: logger),
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: .init(address: .hostname("127.0.0.1", port: port)),
      services: [JobService(office: office, logger: logger)], logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PortalError.portInUse(port)
    } catch let error as IOError where error.errnoCode == EACCES {
      throw PortalError.portNotAllowed(port)
    }
  }

  private static func logger() -> Logger {
    var logger = Logger(label: "addewid") { _ in StreamLogHandler.standardError(label: "addewid") }
    let wanted = ProcessInfo.processInfo.environment["ADDEWID_LOG"] ?? ""
    logger.logLevel = Logger.Level(rawValue: wanted) ?? .notice
    return logger
  }
}

/// The server cannot start.
public enum PortalError: Error, Sendable, Hashable {
  case portInUse(Int)
  case portNotAllowed(Int)
}
