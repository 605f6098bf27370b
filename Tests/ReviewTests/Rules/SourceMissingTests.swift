import Testing

@testable import Review

@Suite("PN-15 where it comes from")
struct SourceMissingTests {
  @Test("a service that holds something and names no source")
  func missing() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        not-stated:
          - source  #! medium:5
        """
    ).check(SourceMissing.self)
  }

  @Test("a source of the corporate layer is the service’s too")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        sources:
          - { id: yourself, from: 1, name: { cy: enw, en: yourself }, type: person }
        """,
      service: """
        items:
          - { id: names, from: 1, name: { cy: enw, en: names } }
        not-stated: [source]
        """
    ).check(SourceMissing.self)
  }

  @Test("what is not held comes from nowhere")
  func notHeld() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: dna, from: 1, name: { cy: enw, en: dna }, held: false }
        not-stated: [source]
        """
    ).check(SourceMissing.self)
  }
}
