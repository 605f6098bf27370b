import Testing

@testable import Review

@Suite("PN-14 what is held")
struct ItemsMissingTests {
  @Test("purposes without items")
  func purposes() throws {
    try MarkedRegister(
      service: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
        not-stated:
          - items  #! medium:5
        """
    ).check(ItemsMissing.self)
  }

  @Test("recipients without an item that is held")
  func recipients() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: dna, from: 1, name: { cy: enw, en: dna }, held: false }
        recipients:
          - { id: police, from: 1, name: { cy: enw, en: police } }
        not-stated:
          - items  #! medium:5
        """
    ).check(ItemsMissing.self)
  }

  @Test("items of the corporate layer are the service’s too")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        """,
      service: """
        purposes:
          - { id: lending, from: 1, name: { cy: enw, en: lending } }
        not-stated: [items]
        """
    ).check(ItemsMissing.self)
  }

  @Test("a service that says neither why nor to whom")
  func nothingSaid() throws {
    try MarkedRegister(
      service: """
        not-stated: [items]
        """
    ).check(ItemsMissing.self)
  }
}
