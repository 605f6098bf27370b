import Testing

@testable import Review

@Suite("PN-32 one thing said in two ways")
struct ContradictionTests {
  @Test("not shared, and shared with somebody outside")
  func shared() throws {
    try MarkedRegister(
      service: """
        recipients:
          - id: nobody  #! high:5
            from: 1
            name: { cy: neb, en: nobody }
            shared: false
          - { id: police, from: 2, name: { cy: heddlu, en: police } }
          - id: nobody-else
            from: 3
            name: { cy: neb arall, en: nobody else }
            shared: false
            when: { cy: heblaw am yr heddlu, en: save for the police }
        """
    ).check(Contradiction.self)
  }

  @Test("own staff, the person and figures contradict nothing")
  func inside() throws {
    try MarkedRegister(
      service: """
        recipients:
          - { id: nobody, from: 1, name: { cy: neb, en: nobody }, shared: false }
          - { id: own-staff, from: 2, name: { cy: staff, en: own staff }, role: own-team }
          - { id: you, from: 3, name: { cy: chi, en: you }, role: person }
          - { id: public, from: 4, name: { cy: pawb, en: the public }, form: anonymous }
        """
    ).check(Contradiction.self)
  }

  @Test("two terms for the same records")
  func terms() throws {
    try MarkedRegister(
      organisation: """
        facts: { kind: [foi, sar] }
        events: [case-closed]
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
          - { id: photos, from: 2, name: { cy: lluniau, en: photos } }
        retention:
          - id: first
            from: 3
            name: { cy: cyntaf, en: first }
            items: [names, photos]
            applies: { kind: foi }
            keep: 5 years after case closed
          - id: second
            from: 4
            name: { cy: ail, en: second }
            items: [photos, names]
            applies: { kind: foi }
            keep: 6 years after case closed  #! high:11
          - id: same-term
            from: 5
            name: { cy: yr un tymor, en: same term }
            items: [names]
            applies: { kind: foi }
            keep: 5 years after case closed
          - id: same-term-again
            from: 6
            name: { cy: yr un tymor eto, en: same term again }
            items: [names]
            applies: { kind: foi }
            keep: 5 years after case closed
          - id: other-class
            from: 7
            name: { cy: dosbarth arall, en: other class }
            items: [names]
            applies: { kind: sar }
            keep: 7 years after case closed
        """,
      service: """
        retention:
          - { id: whole, from: 8, name: { cy: cyfan, en: whole }, keep: permanent }
        """
    ).check(Contradiction.self)
  }
}
