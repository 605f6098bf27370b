/// What a body declares: the one source from which everything else is compiled.
public struct Register: Sendable, Hashable {
  /// SHA-256 over its files, in hexadecimal: the version that every act names.
  public let version: String
  public let controller: Controller
  /// In the order of their files' names.
  public let services: [Service]
  /// The systems that hold what it states, in the order of their files' names.
  public let systems: [SystemMap]
  private let positions: [String: Int]

  public init(
    version: String, controller: Controller, services: [Service], systems: [SystemMap] = []
  ) {
    self.version = version
    self.controller = controller
    self.services = services
    self.systems = systems
    positions = Dictionary(
      services.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func service(_ id: String) -> Service? {
    positions[id].map { services[$0] }
  }

  public func system(_ id: String) -> SystemMap? { systems.first { $0.id == id } }

  /// The services of which this one is a part, the nearest first.
  public func ancestors(of service: Service) -> [Service] {
    var found: [Service] = []
    var next = service.partOf?.text
    while let id = next, let parent = self.service(id), parent.id != service.id,
      !found.contains(where: { $0.id == parent.id })
    {
      found.append(parent)
      next = parent.partOf?.text
    }
    return found
  }

  /// What holds for a service: its own statements, those of the services it is a part of, and the
  /// controller's.
  public func statements(for service: Service) -> [StatementSet] {
    [service.own] + ancestors(of: service).map(\.own) + [controller.statements]
  }

  /// Every statement, the controller's own first.
  public var statements: [StatementHead] {
    controller.statements.heads + services.flatMap(\.own.heads)
  }
}
