import Register
import Wording

/// Reads one file of `systems/`.
struct SystemReader {
  let reading: ValueReading
  /// What the map names elsewhere in the register.
  var uses: [SystemUse] = []

  init(reading: ValueReading) { self.reading = reading }

  static func read(_ node: YAMLNode, reading: ValueReading) -> ReadSystem? {
    // A text that holds a credential is not read any further, so that no finding repeats it.
    guard CredentialCheck(reading: reading).isClean(node) else { return nil }
    guard let top = Section(node, keys: names(.system), reading: reading) else { return nil }
    var reader = SystemReader(reading: reading)
    let services = reader.services(top)
    let tables = top.sections("tables", keys: names(.table)).compactMap {
      reader.table($0, systemServices: services)
    }
    let asks = top.sections("asks", keys: names(.ask)).compactMap {
      reader.ask($0, services: services)
    }
    let records = top.sections("records", keys: names(.record)).compactMap {
      reader.record($0, systemServices: services)
    }
    let anonymous = top.sections("anonymous", keys: names(.anonymousSet)).compactMap {
      reader.anonymousSet($0, services: services)
    }
    let releases = top.sections("releases", keys: names(.releaseLog)).compactMap {
      reader.releaseLog($0, services: services)
    }
    let head = reader.head(
      top, services: services, tables: tables, records: records, asks: asks,
      anonymous: anonymous, releases: releases)
    if let head {
      SystemShape(map: head, log: reading.log).check(top)
      RecordShape(map: head, log: reading.log).check()
    }
    return ReadSystem(map: head, uses: reader.uses)
  }

  static func names(_ part: SystemPart) -> [String] { part.keys.map(\.name) }

  private func head(
    _ top: Section, services: [PlacedText], tables: [MappedTable], records: [MappedRecord],
    asks: [OwnerAsk], anonymous: [AnonymousSet], releases: [ReleaseLog]
  ) -> SystemMap? {
    let id = top.identifier("system", help: "a short id, for example case-system")
    let name = top.pair("name")
    let owner = top.text("owner", help: "the role that answers for it, never a person's name")
    let mode: SystemMode? = required(top, "mode", SystemMode.allCases.map(\.rawValue))
    guard let id, let name, let owner, let mode else { return nil }
    return SystemMap(
      id: id, file: reading.file, place: top.place(of: "system"), name: name, owner: owner,
      mode: mode, dialect: choice(top, "dialect", SystemDialect.allCases.map(\.rawValue)),
      services: services, codePage: choice(top, "code-page", CodePage.allCases.map(\.rawValue)),
      timeZone: timeZone(top), every: period(top, "every"),
      backups: period(top, "backups"), tables: tables, records: records, asks: asks,
      anonymous: anonymous, releases: releases)
  }

  private mutating func services(_ section: Section) -> [PlacedText] {
    let services = section.placedTexts("services")
    uses += services.map { SystemUse(name: $0.text, of: .service, services: [], place: $0.place) }
    return services
  }

  private mutating func table(
    _ section: Section, systemServices: [PlacedText]
  ) -> MappedTable? {
    guard let name = section.text("table", help: "the table as the database names it")
    else { return nil }
    let own = services(section)
    let scope = (own.isEmpty ? systemServices : own).map(\.text)
    let people = section.sections("people", keys: Self.names(.person)).compactMap {
      person($0, scope)
    }
    let columns = section.sections("columns", keys: Self.names(.column)).compactMap {
      column($0, scope)
    }
    let ties = section.sections("goes-with", keys: Self.names(.goesWith)).compactMap(goesWith)
    return MappedTable(
      name: name, place: section.place(of: "table"), services: own,
      key: section.placedTexts("key"), people: people, columns: columns, goesWith: ties,
      stays: section.optionalText("stays"),
      triggers: section.placedTexts("triggers").map(\.text),
      notPersonal: section.optionalText("not-personal"),
      codePage: choice(section, "code-page", CodePage.allCases.map(\.rawValue)),
      timeZone: timeZone(section))
  }

  private mutating func person(_ section: Section, _ scope: [String]) -> PersonRole? {
    let subject = section.placedText("subject")
    if let subject {
      uses.append(
        SystemUse(
          name: subject.text, of: .statement(.subject), services: scope, place: subject.place))
    }
    let steps = section.sections("through", keys: Self.names(.step)).compactMap(step)
    guard
      let name = section.identifier("role", help: "what they are to the row, for example child")
    else { return nil }
    return PersonRole(
      name: name, place: section.place(of: "role"), subject: subject, through: steps,
      as: section.placedText("as"), isAtWork: section.truth("at-work", absent: false))
  }

  func step(_ section: Section) -> JoinStep? {
    guard section.text("table", help: "the next table, one of this system") != nil,
      let table = section.placedText("table")
    else { return nil }
    let by = named(section, "by")
    if by.isEmpty {
      section.missing("by", help: "write the equal columns, for example { case_no: number }")
      return nil
    }
    return JoinStep(
      place: section.place, table: table, by: by, where: named(section, "where"))
  }
}

/// A system's map as read from its file, with what is to be found elsewhere.
struct ReadSystem {
  /// nil where a finding stands in its way.
  let map: SystemMap?
  let uses: [SystemUse]
}

/// A name that a map uses, which the register must declare.
struct SystemUse {
  let name: String
  let of: Target
  /// The services in one of which it must be declared; empty: any.
  let services: [String]
  let place: SourcePlace

  enum Target {
    case service
    case statement(StatementKind)
    case anyStatement
    case event
    case fact
    case valueOf(String)
  }
}
