import Register
import Wording

/// All that holds for one service, each statement with the place that makes it.
struct NoticeScope {
  let register: Register
  /// The nearest first; the body's own statements last.
  let layers: [Layer]

  /// One file's statements.
  struct Layer {
    let origin: NoticeOrigin
    let set: StatementSet
    let silences: [Silence.Topic]
    let heads: [StatementHead]
    private let positions: [StatementName: Int]

    init(_ origin: NoticeOrigin, _ set: StatementSet, _ silences: [Silence]) {
      self.origin = origin
      self.set = set
      self.silences = silences.map(\.topic)
      heads = set.heads
      positions = Dictionary(
        heads.enumerated().map { (Layer.key($1.kind, $1.id), $0) },
        uniquingKeysWith: { first, _ in first })
    }

    func head(_ kind: StatementKind, _ id: String) -> StatementHead? {
      positions[Layer.key(kind, id)].map { heads[$0] }
    }

    private static func key(_ kind: StatementKind, _ id: String) -> StatementName {
      StatementName(file: "", kind: kind, id: id)
    }
  }

  init(_ service: Service, of register: Register) {
    self.register = register
    layers =
      [Layer(.service, service.own, service.silences)]
      + register.ancestors(of: service).map {
        Layer(.partOf(ServiceLink($0)), $0.own, $0.silences)
      } + [NoticeScope.body(register)]
  }

  init(bodyOf register: Register) {
    self.register = register
    layers = [NoticeScope.body(register)]
  }

  private static func body(_ register: Register) -> Layer {
    Layer(.everyService, register.controller.statements, register.controller.silences)
  }

  /// The statements of a kind, the service's own first.
  func all<Value>(_ statements: KeyPath<StatementSet, [Stated<Value>]>) -> [Stated<Value>] {
    layers.flatMap { $0.set[keyPath: statements] }
  }

  /// Every statement with its origin.
  var heads: [(head: StatementHead, origin: NoticeOrigin)] {
    layers.flatMap { layer in layer.heads.map { ($0, layer.origin) } }
  }

  /// The points on which nothing is said, each once: a part that speaks ends the silence of the
  /// service that it is a part of.
  var silences: [(topic: Silence.Topic, origin: NoticeOrigin)] {
    var seen: Set<Silence.Topic> = []
    var said: Set<StatementKind> = []
    var found: [(topic: Silence.Topic, origin: NoticeOrigin)] = []
    for layer in layers {
      for topic in layer.silences {
        if case .partOf = layer.origin, let kind = topic.kind, said.contains(kind) { continue }
        if seen.insert(topic).inserted { found.append((topic, layer.origin)) }
      }
      said.formUnion(layer.heads.map(\.kind))
    }
    return found
  }

  /// The statements that a statement names, as references reach them: its own file, then what that
  /// file inherits.
  func named(_ ids: [String], _ kind: StatementKind, by head: StatementHead) -> [StatementHead] {
    let start = layers.firstIndex { $0.head(head.kind, head.id) === head } ?? 0
    return ids.compactMap { id in layers[start...].lazy.compactMap { $0.head(kind, id) }.first }
  }

  /// Whether any of the people whom it is about may be children.
  var concernsChildren: Bool {
    all(\.subjects).contains { $0.age == .child || $0.age == .childrenAndAdults }
  }
}
