import Register
import TestSupport
import Testing
import Wording

@testable import Publishing

@Suite("The notice of a service")
struct NoticeTests {
  /// The statements that hold for a service, by name.
  private func names(_ service: Service, _ register: Register) -> [StatementName] {
    register.statements(for: service).flatMap(\.heads).map(StatementName.init).sorted()
  }

  @Test(
    "says every statement that holds for the service exactly once", arguments: SmallRegister.bodies)
  func saysAll(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      let said = Notice(service, of: register).sections.flatMap(\.entries).compactMap(\.statement)
      #expect(said.sorted() == names(service, register), "\(service.id)")
      #expect(Set(said).count == said.count, "\(service.id)")
    }
  }

  @Test("says everything in both languages", arguments: SmallRegister.bodies)
  func bothLanguages(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      for section in Notice(service, of: register).sections {
        var texts = [section.heading, section.answer] + section.groups.compactMap(\.heading)
        for entry in section.entries {
          texts += [entry.name, entry.detail, entry.when].compactMap { $0 }
          texts += [entry.assumption?.reason, entry.law?.how, entry.law?.words].compactMap { $0 }
          texts += entry.facts.compactMap(\.label)
          texts += entry.facts.flatMap(\.values).compactMap(\.pair)
          for fact in entry.facts { #expect(!fact.values.isEmpty, "\(fact.key)") }
        }
        for text in texts {
          #expect(!text.cy.isEmpty && !text.en.isEmpty, "\(service.id)")
          #expect(!text.cy.contains("⟦") && !text.en.contains("⟦"), "\(text)")
        }
      }
    }
  }

  @Test("gives every section a short answer of whole sentences", arguments: SmallRegister.bodies)
  func shortAnswers(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      for section in Notice(service, of: register).sections {
        for language in Language.allCases {
          let answer = section.answer[language]
          #expect(answer.hasSuffix("."), "\(answer)")
          #expect(!answer.contains(".."), "\(answer)")
          #expect(answer.first?.isUppercase == true || answer.first?.isNumber == true, "\(answer)")
        }
        #expect(section.answer.cy != section.answer.en, "\(section.answer.en)")
      }
    }
  }

  @Test("publishes every assumption with its reason", arguments: SmallRegister.bodies)
  func assumptions(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      let heads = register.statements(for: service).flatMap(\.heads)
      let reasons = Dictionary(
        uniqueKeysWithValues: heads.compactMap { head in
          head.assumed.map { (StatementName(head), $0) }
        })
      let said = Notice(service, of: register).sections.flatMap(\.entries).filter {
        $0.assumption != nil
      }
      #expect(said.count == reasons.count, "\(service.id)")
      for entry in said {
        #expect(entry.statement.flatMap { reasons[$0] } == entry.assumption?.reason)
        #expect(entry.assumption?.confirmedBy == nil)
      }
    }
  }

  @Test("names every silence of the service and of the body", arguments: SmallRegister.bodies)
  func silences(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      let notice = Notice(service, of: register)
      let silent = notice.section(.notStated)?.entries.compactMap(\.silence) ?? []
      #expect(Set(silent).count == silent.count)
      let stated = Set(service.notStated + register.controller.silences.map(\.topic))
      #expect(stated.subtracting(silent).isEmpty, "\(service.id)")
      // Each stands under its own question as well.
      let there = notice.sections.filter { $0.topic != .notStated }.flatMap(\.silences)
      #expect(
        there.sorted { $0.rawValue < $1.rawValue } == silent.sorted { $0.rawValue < $1.rawValue })
    }
  }

  @Test(
    "marks what is inherited, and puts the service’s own first", arguments: SmallRegister.bodies)
  func origins(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      for entry in Notice(service, of: register).sections.flatMap(\.entries) {
        guard let name = entry.statement else { continue }
        switch entry.origin {
        case .service: #expect(name.file == service.file)
        case .everyService: #expect(name.file == "organisation.yaml")
        case .partOf(let link): #expect(register.service(link.id)?.file == name.file)
        }
      }
    }
  }

  @Test("has anchors that are unique on the page", arguments: SmallRegister.bodies)
  func anchors(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      let anchors = Notice(service, of: register).sections.flatMap(\.entries).map(\.anchor)
      #expect(Set(anchors).count == anchors.count, "\(service.id)")
      #expect(anchors.allSatisfy { $0.wholeMatch(of: #/[a-z0-9-]+/#) != nil }, "\(service.id)")
    }
  }

  @Test("marks Welsh that nobody has checked")
  func draft() throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    let notice = Notice(try #require(register.services.first), of: register)
    #expect(notice.hasDraftWelsh)
    let said = notice.sections.flatMap(\.entries).filter { $0.silence == nil }
    #expect(said.filter { !$0.isDraftWelsh }.isEmpty)
  }

  @Test("has an index with every service, what holds for all, and the mark of an example")
  func index() throws {
    let register = try ProjectFiles.register("wecare-wales")
    let index = OrganisationNotice(register)
    #expect(index.services.map(\.id) == register.services.map(\.id))
    #expect(index.exampleMark?.en.contains("example") == true)
    let said = index.sections.flatMap(\.entries).compactMap(\.statement).sorted()
    #expect(said == register.controller.statements.heads.map(StatementName.init).sorted())
    #expect(
      index.sections.first { $0.topic == .notStated }?.entries.compactMap(\.silence)
        == register.controller.silences.map(\.topic))
  }
}
