import Office
import Publishing
import Register
import StatutoryTime
import TestSupport
import Testing
import Wording

@Suite("A register as a site of files")
struct PublicationTests {
  private func publish(
    _ register: Register, on disk: MemoryDisk, day: String = "2026-11-25"
  ) throws -> PublicationReport {
    let day = try #require(LocalDay(iso: day))
    return try Publication(register, day: day, form: PlainForm(), disk: disk).write()
  }

  @Test("Every document is there in both languages, as a page and as text")
  func all() throws {
    let register = try Registers.plain()
    let disk = MemoryDisk()
    let report = try publish(register, on: disk)
    var stems = ["index", "changes"] + register.services.map(\.id)
    stems += ["record", "policy-document", "assumptions", "readability"].map { "officers/\($0)" }
    for stem in stems {
      for language in ["cy", "en"] {
        for suffix in ["html", "md"] {
          #expect(disk.has("\(stem).\(language).\(suffix)"), "\(stem).\(language).\(suffix)")
        }
      }
    }
    for file in ["officers/record.cy.csv", "officers/record.en.json", "versions/1.json", "x.css"] {
      #expect(disk.has(file), "\(file)")
    }
    #expect(Set(disk.names) == Set(report.files + ["versions/files.json"]))
    #expect(report.version == 1 && report.isNewVersion && report.removed == [])
  }

  @Test("The same register a second time changes nothing, and makes no version")
  func again() throws {
    let register = try Registers.plain()
    let disk = MemoryDisk()
    _ = try publish(register, on: disk)
    let before = disk.files
    let report = try publish(register, on: disk)
    #expect(disk.files == before)
    #expect(report.version == 1 && !report.isNewVersion)
    _ = try publish(register, on: disk, day: "2026-12-25")
    #expect(disk.names == before.keys.sorted())
    #expect(disk.files["versions/1.json"] == before["versions/1.json"], "it keeps its day")
  }

  @Test("A changed register makes the next version, and says what has changed")
  func versions() throws {
    let disk = MemoryDisk()
    _ = try publish(try Registers.plain(), on: disk)
    let first = disk.files["versions/1.json"]
    let report = try publish(
      try Registers.changed { $0.replacing("en: CCTV", with: "en: Cameras") }, on: disk)
    #expect(report.version == 2 && report.isNewVersion)
    #expect(disk.files["versions/1.json"] == first && disk.has("versions/2.json"))
    #expect(report.changes?.from?.number == 1)
    #expect(report.changes?.groups.map(\.service) == ["cctv"])
    #expect(disk.text("changes.en.md").contains("Cameras"))
  }

  @Test("A service that is gone takes its pages along, and nobody else's files")
  func removed() throws {
    let disk = MemoryDisk()
    _ = try publish(try Registers.plain(), on: disk)
    disk.files["CNAME"] = Array("example.wales".utf8)
    disk.files["cctv.en.pdf"] = []
    let report = try publish(try Registers.without("services/cctv.yaml"), on: disk)
    #expect(
      report.removed.sorted() == ["cctv.cy.html", "cctv.cy.md", "cctv.en.html", "cctv.en.md"])
    #expect(!disk.has("cctv.en.html") && disk.has("cctv.en.pdf") && disk.has("CNAME"))
    #expect(disk.has("versions/1.json") && disk.has("versions/2.json"))
  }

  @Test("A run that cannot make all of its files leaves the old site whole", arguments: [1, 7, 40])
  func interruptedWhileMaking(writes: Int) throws {
    let disk = MemoryDisk()
    _ = try publish(try Registers.plain(), on: disk)
    let before = disk.files
    disk.writesLeft = writes
    #expect(throws: PublicationError.self) {
      try publish(try Registers.without("services/cctv.yaml"), on: disk)
    }
    #expect(disk.files == before)
  }

  @Test(
    "A run that is broken off while it puts its files in place is finished by the next",
    arguments: [0, 1, 2, 9])
  func interruptedWhileMoving(moves: Int) throws {
    let register = try Registers.without("services/cctv.yaml")
    let disk = MemoryDisk()
    _ = try publish(try Registers.plain(), on: disk)
    disk.movesLeft = moves
    #expect(throws: PublicationError.self) { try publish(register, on: disk) }
    #expect(
      disk.names.filter { !$0.hasPrefix(".") }.allSatisfy { disk.files[$0]?.isEmpty == false })
    disk.movesLeft = nil
    let report = try publish(register, on: disk)
    #expect(report.version == 2)
    #expect(!disk.has("cctv.en.html") && disk.names.allSatisfy { !$0.hasPrefix(".") })
    #expect(Set(disk.names) == Set(report.files + ["versions/files.json"]))
  }

  @Test("A live body publishes no Welsh that nobody has checked")
  func live() throws {
    let register = try Registers.changed { $0.replacing("example: true", with: "example: false") }
    #expect(!register.controller.isExample)
    let disk = MemoryDisk()
    do {
      _ = try publish(register, on: disk)
      Issue.record("it was published")
    } catch PublicationRefusal.uncheckedWelsh(let texts) {
      #expect(texts.count > 100)
      #expect(texts.contains { $0.place.file == "services/cctv.yaml" && $0.place.line > 1 })
      #expect(texts.allSatisfy { !$0.text.isEmpty })
    }
    #expect(disk.files.isEmpty)
  }

  @Test(
    "Files of versions that are not ours stop everything",
    arguments: [
      ("versions/1.json", "{}"), ("versions/1.json", "not JSON"), ("versions/files.json", "[]"),
      ("versions/files.json", #"{"format":1,"version":1,"files":["../../etc/passwd"]}"#),
      ("versions/files.json", #"{"format":1,"version":1,"files":["/etc/passwd"]}"#),
      ("versions/files.json", #"{"format":1,"version":3,"files":[]}"#),
      ("versions/files.json", #"{"format":2,"version":1,"files":[]}"#),
    ])
  func foreign(path: String, text: String) throws {
    let disk = MemoryDisk()
    _ = try publish(try Registers.plain(), on: disk)
    disk.files[path] = Array(text.utf8)
    let before = disk.files
    #expect(throws: PublicationError.self) {
      try publish(try Registers.without("services/cctv.yaml"), on: disk)
    }
    #expect(disk.files == before)
  }
}
