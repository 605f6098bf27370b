import Testing

@testable import Review

@Suite("RT-04 a term for everything held")
struct RetentionGapTests {
  @Test("an item that no term names")
  func gap() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: photos, from: 1, name: { cy: lluniau, en: photos } }
          - { id: religion, from: 2, name: { cy: crefydd, en: religion }, held: false }
          - id: names  #! medium:5
            from: 3
            name: { cy: enwau, en: names }
          - { id: addresses, from: 4, name: { cy: cyfeiriadau, en: addresses } }
        retention:
          - { id: a, from: 5, name: { cy: a, en: a }, items: photos, keep: permanent }
        """
    ).check(RetentionGap.self)
  }

  @Test("one term for the whole record")
  func whole() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: photos, from: 1, name: { cy: lluniau, en: photos } }
          - { id: names, from: 3, name: { cy: enwau, en: names } }
        retention:
          - { id: a, from: 5, name: { cy: a, en: a }, items: photos, keep: permanent }
          - { id: b, from: 6, name: { cy: b, en: b }, keep: permanent }
        """
    ).check(RetentionGap.self)
  }

  @Test("terms that name everything between them")
  func named() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: photos, from: 1, name: { cy: lluniau, en: photos } }
          - { id: names, from: 3, name: { cy: enwau, en: names } }
        retention:
          - { id: a, from: 5, name: { cy: a, en: a }, items: photos, keep: permanent }
          - { id: b, from: 6, name: { cy: b, en: b }, items: names, keep: permanent }
        """
    ).check(RetentionGap.self)
  }

  @Test("no term of the service's own")
  func none() throws {
    try MarkedRegister(
      organisation: """
        items:
          - { id: logs, from: 1, name: { cy: logiau, en: logs } }
        retention:
          - { id: a, from: 5, name: { cy: a, en: a }, items: logs, keep: permanent }
        """,
      service: """
        items:
          - { id: names, from: 3, name: { cy: enwau, en: names } }
        """
    ).check(RetentionGap.self)
  }
}
