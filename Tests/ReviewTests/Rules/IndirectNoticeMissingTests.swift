import Testing

@testable import Review

@Suite("PN-17 when people are told")
struct IndirectNoticeMissingTests {
  @Test("the first source elsewhere, where no notice says when people are told")
  func missing() throws {
    try MarkedRegister(
      service: """
        sources:
          - { id: yourself, from: 1, name: { cy: enw, en: yourself }, type: person }
          - { id: team, from: 1, name: { cy: enw, en: team }, type: own-team }
          - { id: school, from: 1, name: { cy: enw, en: school }, type: public-body }  #! medium:5
          - { id: charity, from: 1, name: { cy: enw, en: charity }, type: organisation }
        notices:
          - { id: leaflet, from: 1, name: { cy: enw, en: leaflet }, document: Leaflet }
        """
    ).check(IndirectNoticeMissing.self)
  }

  @Test("the corporate layer comes first")
  func corporate() throws {
    try MarkedRegister(
      organisation: """
        sources:
          - { id: charity, from: 1, name: { cy: enw, en: charity },  #! medium:5
              type: organisation }
        """,
      service: """
        sources:
          - { id: school, from: 1, name: { cy: enw, en: school }, type: public-body }
        """
    ).check(IndirectNoticeMissing.self)
  }

  @Test("a notice says when")
  func told() throws {
    try MarkedRegister(
      organisation: """
        notices:
          - { id: letter, from: 1, name: { cy: enw, en: letter }, told: before-sharing }
        """,
      service: """
        sources:
          - { id: electors, from: 1, name: { cy: enw, en: electors }, type: public-register }
        """
    ).check(IndirectNoticeMissing.self)
  }

  @Test("all of it comes from people themselves, the own teams and devices")
  func ownSources() throws {
    try MarkedRegister(
      service: """
        sources:
          - { id: yourself, from: 1, name: { cy: enw, en: yourself }, type: person }
          - { id: team, from: 1, name: { cy: enw, en: team }, type: own-team }
          - { id: camera, from: 1, name: { cy: enw, en: camera }, type: device }
        """
    ).check(IndirectNoticeMissing.self)
  }
}
