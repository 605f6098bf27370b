import Register
import TestSupport
import Testing
import Wording

@testable import Publishing

@Suite("The notice for children")
struct ChildrensNoticeTests {
  private func pairs(_ body: String) throws -> [(adult: Notice, child: ChildrensNotice)] {
    let register = try ProjectFiles.register(body)
    return register.services.compactMap { service in
      ChildrensNotice(service, of: register).map { (Notice(service, of: register), $0) }
    }
  }

  @Test(
    "is there for the services that concern children, and no other", arguments: SmallRegister.bodies
  )
  func whose(body: String) throws {
    let register = try ProjectFiles.register(body)
    for service in register.services {
      let ages = register.statements(for: service).flatMap(\.subjects).map(\.age)
      let concerns = ages.contains(.child) || ages.contains(.childrenAndAdults)
      #expect((ChildrensNotice(service, of: register) != nil) == concerns, "\(service.id)")
      #expect(Notice(service, of: register).hasChildrensVersion == concerns)
    }
  }

  @Test(
    "reads more easily than the notice for adults, in both languages",
    arguments: SmallRegister.bodies)
  func easier(body: String) throws {
    for (adult, child) in try pairs(body) {
      for language in Language.allCases {
        let grown = Readability(
          of: adult.sections.flatMap(\.readTexts).map { $0[language] }, in: language)
        let small = Readability(
          of: child.sections.flatMap(\.readTexts).map { $0[language] }, in: language)
        #expect(small.lix < grown.lix, "\(child.service) \(language)")
        #expect(small.wordsPerSentence < grown.wordsPerSentence, "\(child.service) \(language)")
        if let small = small.gradeLevel, let grown = grown.gradeLevel {
          #expect(small < grown, "\(child.service)")
        }
      }
    }
  }

  @Test("the product’s own sentences for children are short")
  func short() {
    for (key, message) in Catalogue.all where key.hasPrefix("child.") {
      for language in Language.allCases {
        let measure = Readability(of: [message[language]], in: language)
        #expect(measure.wordsPerSentence <= 14, "\(key)")
      }
    }
  }

  @Test(
    "says all that the notice says of what, who, how long and which rights",
    arguments: SmallRegister.bodies)
  func same(body: String) throws {
    for (adult, child) in try pairs(body) {
      func adults(_ topic: NoticeTopic, _ kind: StatementKind) -> Set<StatementName> {
        Set(
          (adult.section(topic)?.entries ?? []).compactMap(\.statement).filter { $0.kind == kind })
      }
      func children(_ topic: ChildrensSection.Topic) -> Set<StatementName> {
        Set(child.sections.first { $0.topic == topic }?.points.compactMap(\.statement) ?? [])
      }
      #expect(children(.known) == adults(.holding, .item))
      #expect(children(.source) == adults(.source, .source))
      #expect(children(.told) == adults(.sharing, .recipient))
      #expect(children(.time) == adults(.keeping, .retention))
      let rights = adults(.rights, .right)
      #expect(children(.ask).isSubset(of: rights))
      #expect(children(.ask).isEmpty == rights.isEmpty)
      #expect(child.sections.contains { $0.topic == .help && !$0.points.isEmpty })
      let silences = child.sections.first { $0.topic == .unsaid }?.points.count ?? 0
      #expect(silences == adult.section(.notStated)?.entries.count ?? 0)
    }
  }

  @Test("has no jargon of its own, and marks what is assumed", arguments: SmallRegister.bodies)
  func jargon(body: String) throws {
    for (_, child) in try pairs(body) {
      let own = child.lead + child.sections.flatMap { [$0.heading] + $0.sentences }
      for word in [
        "lawful", "processing", "controller", "recipient", "retention", "GDPR", "Article",
      ] {
        #expect(!own.contains { $0.en.contains(word) }, "\(word)")
      }
      for word in ["cyfreithlon", "prosesu", "rheolydd", "derbynnydd", "GDPR", "Erthygl"] {
        #expect(!own.contains { $0.cy.contains(word) }, "\(word)")
      }
    }
  }
}
