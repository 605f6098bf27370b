import Testing

@testable import Review

@Suite("SAR-R4 ways to ask")
struct RequestChannelTests {
  @Test("a compulsory form")
  func form() throws {
    try MarkedRegister(
      service: """
        rights:
          - id: access
            from: 1
            name: { cy: copi, en: copy }
            right: erasure
            form-required: true  #! medium:20
          - { id: a, from: 1, name: { cy: a, en: a }, right: access, form-required: false }
        """
    ).check(RequestChannel.self)
  }

  @Test("addresses for freedom of information alone")
  func freedomOfInformation() throws {
    try MarkedRegister(
      service: """
        rights:
          - id: access
            from: 1
            name: { cy: copi, en: copy }
            right: access
            channels: [FOI@vale.example, foi.requests@vale.example]  #! low:16
          - id: a
            from: 1
            name: { cy: a, en: a }
            right: access
            channels: [foi@vale.example, form]
          - { id: b, from: 1, name: { cy: b, en: b }, right: access, channels: info@vale.example }
          - { id: c, from: 1, name: { cy: c, en: c }, right: erasure, channels: foi@vale.example }
          - { id: d, from: 1, name: { cy: d, en: d }, right: access }
        """
    ).check(RequestChannel.self)
  }
}
