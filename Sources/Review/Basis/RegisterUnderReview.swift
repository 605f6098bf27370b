import Register
import StatutoryTime

/// A register as rules look at it: on one day, with what each service inherits beside what it says.
public struct RegisterUnderReview: Sendable {
  public let register: Register
  public let today: LocalDay
  /// In the order of the files.
  public let services: [ServiceScope]
  /// The controller's, then each service's.
  public let files: [FileUnderReview]
  /// What every statement says, the controller's first.
  public let statements: [StatementHead]

  public init(_ register: Register, today: LocalDay) {
    self.register = register
    self.today = today
    let services = register.services.map { service in
      ServiceScope(
        service: service, inherited: Array(register.statements(for: service).dropFirst()))
    }
    self.services = services
    files =
      [FileUnderReview(register.controller.statements)]
      + services.map { FileUnderReview($0.service.own, of: $0) }
    statements = register.statements
  }

  public var controller: Controller { register.controller }

  /// The statements of every file, the controller's first.
  public func anywhere<Value>(
    _ path: KeyPath<StatementSet, [Stated<Value>]>
  ) -> [Stated<Value>] {
    files.flatMap { $0.set[keyPath: path] }
  }

  /// The first statement of any file that is as asked, the controller's before the services'.
  public func first<Value>(
    _ path: KeyPath<StatementSet, [Stated<Value>]>,
    where isSuch: (Value) -> Bool = { _ in true }
  ) -> Stated<Value>? {
    for file in files {
      if let found = file.set[keyPath: path].first(where: { isSuch($0.value) }) { return found }
    }
    return nil
  }

  /// Where the register admits that the notice says nothing of it; else where its own id stands.
  public func absence(of topic: Silence.Topic) -> SourcePlace {
    controller.silences.first { $0.topic == topic }?.place ?? controller.place
  }

  /// The same for a service: its own silence, else the controller's, else the service's id.
  public func absence(of topic: Silence.Topic, in scope: ServiceScope) -> SourcePlace {
    scope.service.silences.first { $0.topic == topic }?.place
      ?? controller.silences.first { $0.topic == topic }?.place ?? scope.service.place
  }
}
