/// What a body declares: the one source from which everything else is compiled.
public struct Register: Sendable, Hashable {
  /// SHA-256 over its files, in hexadecimal: the version that every act names.
  public let version: String
  public let controller: Controller
  public let services: [Service]

  public init(version: String, controller: Controller, services: [Service]) {
    self.version = version
    self.controller = controller
    self.services = services
  }

  public func service(_ id: String) -> Service? {
    services.first { $0.id == id }
  }

  /// Every statement, the controller's own first.
  public var statements: [StatementOutline] {
    controller.responsePromises.map { $0.outline(.responsePromise) }
      + services.flatMap(\.statements)
  }
}
