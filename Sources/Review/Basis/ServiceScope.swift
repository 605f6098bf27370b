import Register

/// One service and what holds for it.
///
/// A class for the same reason as `FileUnderReview`.
public final class ServiceScope: Sendable {
  public let service: Service
  /// What the services that it is a part of state, then what the controller states.
  public let inherited: [StatementSet]
  /// Whether the service itself says that something is held.
  public let holdsItems: Bool

  init(service: Service, inherited: [StatementSet]) {
    self.service = service
    self.inherited = inherited
    holdsItems = service.own.items.contains { $0.value.isHeld }
  }

  /// What the service states itself.
  public var own: StatementSet { service.own }

  /// Everything that holds for the service, its own statements first.
  public func its<Value>(_ path: KeyPath<StatementSet, [Stated<Value>]>) -> [Stated<Value>] {
    inherited.reduce(own[keyPath: path]) { $0 + $1[keyPath: path] }
  }

  /// Whether anything that holds for the service is as asked.
  public func states<Value>(
    _ path: KeyPath<StatementSet, [Stated<Value>]>,
    where isSuch: (Value) -> Bool = { _ in true }
  ) -> Bool {
    own[keyPath: path].contains { isSuch($0.value) }
      || inherited.contains { $0[keyPath: path].contains { isSuch($0.value) } }
  }

  /// The items that the notice says are held.
  public var heldItems: [Stated<DataItem>] { own.items.filter(\.isHeld) }

  /// The bases that cover a purpose.
  public func bases(for purpose: String) -> [Stated<LawfulBasis>] {
    its(\.lawfulBases).filter { $0.purposes.contains(purpose) || $0.purposes.contains("all") }
  }
}
