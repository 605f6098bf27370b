/// A part of a system's map, by the keys that it is written with.
public enum SystemPart: String, Sendable, Hashable, CaseIterable {
  case system
  case table
  case person
  case step
  case column
  case knownAs = "known-as"
  case ask
  case record
  case recordClass = "class"
  case telling
  case remainder
  case goesWith = "goes-with"
  case anonymousSet = "anonymous"
  case releaseLog = "release"

  public var keys: [KeyShape] {
    switch self {
    case .system: SystemMap.keys
    case .table: MappedTable.keys
    case .person: PersonRole.keys
    case .step: JoinStep.keys
    case .column: MappedColumn.keys
    case .knownAs: KnownAs.keys
    case .ask: OwnerAsk.keys
    case .record: MappedRecord.keys
    case .recordClass: MappedClass.keys
    case .telling: RecordTelling.keys
    case .remainder: RemainderTable.keys
    case .goesWith: GoesWith.keys
    case .anonymousSet: AnonymousSet.keys
    case .releaseLog: ReleaseLog.keys
    }
  }

  /// Keys of which the part must have at least one.
  public var needsOneOf: [String] { self == .column ? MappedColumn.needsOneOf : [] }

  /// The key under which lists of it stand, as the reference names it.
  public var title: String {
    switch self {
    case .system: "A system: `systems/ID.yaml`"
    case .table: "A system's `tables`"
    case .person: "A table's `people`"
    case .step: "Steps of `through`"
    case .column: "A table's `columns`"
    case .knownAs: "A column's `known-as`"
    case .ask: "A system's `asks`"
    case .record: "A system's `records`"
    case .recordClass: "A record's `classes`"
    case .telling: "A record's `told-by`"
    case .remainder: "A record's `remainder`"
    case .goesWith: "A table's `goes-with`"
    case .anonymousSet: "A system's `anonymous`"
    case .releaseLog: "A system's `releases`"
    }
  }
}
