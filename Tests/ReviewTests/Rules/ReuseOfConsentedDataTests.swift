import Testing

@testable import Review

@Suite("LB-09 new uses of what was given on consent")
struct ReuseOfConsentedDataTests {
  @Test("an item of a purpose with consent, used for one without")
  func reuse() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enwau, en: names } }
          - { id: photos, from: 2, name: { cy: lluniau, en: photos } }
        purposes:
          - { id: brochure, from: 3, name: { cy: llyfryn, en: brochure }, items: photos }
          - id: training
            from: 4
            name: { cy: hyfforddi, en: training }
            items: [names, photos]  #! medium:20
          - { id: poster, from: 5, name: { cy: poster, en: poster }, items: photos }
          - { id: letters, from: 6, name: { cy: llythyrau, en: letters }, items: names }
          - { id: unmapped, from: 7, name: { cy: arall, en: other } }
        lawful-bases:
          - id: consent
            from: 8
            name: { cy: cydsyniad, en: consent }
            article: 6(1)(a)
            purposes: [brochure, poster]
          - id: task
            from: 9
            name: { cy: tasg, en: task }
            article: 6(1)(e)
            purposes: training
        """
    ).check(ReuseOfConsentedData.self)
  }

  @Test("consent that covers every purpose")
  func all() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - id: consent
            from: 1
            name: { cy: cydsyniad, en: consent }
            article: 6(1)(a)
            purposes: all
        """,
      service: """
        items:
          - { id: photos, from: 2, name: { cy: lluniau, en: photos } }
        purposes:
          - { id: brochure, from: 3, name: { cy: llyfryn, en: brochure }, items: photos }
          - { id: training, from: 4, name: { cy: hyfforddi, en: training }, items: photos }
        """
    ).check(ReuseOfConsentedData.self)
  }

  @Test("explicit consent alone is no basis of Article 6")
  func special() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: photos, from: 2, name: { cy: lluniau, en: photos } }
        purposes:
          - { id: brochure, from: 3, name: { cy: llyfryn, en: brochure }, items: photos }
          - { id: training, from: 4, name: { cy: hyfforddi, en: training }, items: photos }
        lawful-bases:
          - id: yes-said
            from: 5
            name: { cy: ie, en: consent }
            special: 9(2)(a)
            purposes: brochure
        """
    ).check(ReuseOfConsentedData.self)
  }
}
