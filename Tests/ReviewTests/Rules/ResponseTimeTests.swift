import Testing

@testable import Review

@Suite("SAR-R1 the time to answer")
struct ResponseTimeTests {
  @Test("days and weeks by how they compare with a month")
  func days() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - id: quick
            from: 1
            name: { cy: cyflym, en: quick }
            right: access
            within: 28 days  #! low:13
          - { id: a, from: 1, name: { cy: a, en: a }, right: erasure, within: 29 days }  #! medium
          - id: b
            from: 1
            name: { cy: b, en: b }
            right: objection
            within: 31 calendar days  #! medium
          - { id: c, from: 1, name: { cy: c, en: c }, right: restriction, within: 32 days }  #! high
          - { id: d, from: 1, name: { cy: d, en: d }, right: portability, within: 4 weeks }  #! low
          - id: e
            from: 1
            name: { cy: e, en: e }
            right: rectification
            within: 5 weeks  #! high
        """
    ).check(ResponseTime.self)
  }

  @Test("months, years and working days")
  func others() throws {
    try MarkedRegister(
      service: """
        rights:
          - { id: a, from: 1, name: { cy: a, en: a }, right: access, within: 1 month }
          - { id: b, from: 1, name: { cy: b, en: b }, right: access, within: 2 months }  #! high
          - { id: c, from: 1, name: { cy: c, en: c }, right: access, within: 1 year }  #! high
          - id: d
            from: 1
            name: { cy: d, en: d }
            right: access
            within: 20 working days  #! low
          - id: e
            from: 1
            name: { cy: e, en: e }
            right: access
            within: 21 working days  #! high
          - { id: f, from: 1, name: { cy: f, en: f }, right: access }
        """
    ).check(ResponseTime.self)
  }

  @Test("rights that the law gives no month for")
  func otherRights() throws {
    try MarkedRegister(
      service: """
        rights:
          - { id: a, from: 1, name: { cy: a, en: a }, right: information, within: 60 days }
          - { id: b, from: 1, name: { cy: b, en: b }, right: withdrawal, within: 60 days }
          - { id: c, from: 1, name: { cy: c, en: c }, right: automated-decisions, within: 60 days }
        """
    ).check(ResponseTime.self)
  }
}
