import Register
import SyntheticBodies
import TestSupport
import Testing

@Suite("Maps of the invented bodies' systems")
struct BodyMapsTests {
  private static func register(_ body: SyntheticBody) throws -> Register {
    try ProjectFiles.register(body.rawValue)
  }

  @Test("a map for each system, and a system for each map", arguments: SyntheticBody.allCases)
  func systems(of body: SyntheticBody) throws {
    let register = try Self.register(body)
    #expect(register.systems.map(\.id).sorted() == body.systems.map(\.name).sorted())
  }

  @Test(
    "every table and every column is in the map, and nothing else",
    arguments: SyntheticBody.allCases)
  func columns(of body: SyntheticBody) throws {
    for map in try Self.register(body).systems where map.mode != .manual {
      let system = try #require(body.system(map.id))
      #expect(map.tables.map(\.name).sorted() == system.tables.map(\.name).sorted())
      for table in map.tables where table.notPersonal == nil {
        let columns = try #require(system.table(table.name)).columns.map(\.name)
        #expect(table.columns.map(\.name).sorted() == columns.sorted(), "\(table.name)")
        #expect(table.key.map(\.text) == system.table(table.name)?.key, "\(table.name)")
      }
    }
  }

  @Test("what a mapped service states has a place", arguments: SyntheticBody.allCases)
  func items(of body: SyntheticBody) throws {
    let register = try Self.register(body)
    for service in register.services {
      let isMapped = !register.tables(of: service.id).isEmpty
      for item in service.own.items where isMapped && item.isHeld {
        let places =
          register.columns(of: item.id, service: service.id).count
          + register.asks(about: item.id, service: service.id).count
        #expect(places > 0, "\(service.id): \(item.id)")
      }
    }
  }

  @Test("of no column is more said than its services state", arguments: SyntheticBody.allCases)
  func unstated(of body: SyntheticBody) throws {
    let register = try Self.register(body)
    for map in register.systems {
      for table in map.tables where table.notPersonal == nil {
        for item in table.columns.flatMap(\.items) {
          for service in map.services(of: table) {
            let stated = register.service(service.text).flatMap {
              register.item(item.text, of: $0)
            }
            #expect(stated?.isHeld == true, "\(table.name): \(item.text), \(service.text)")
          }
        }
      }
    }
  }
}
