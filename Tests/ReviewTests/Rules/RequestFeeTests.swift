import Testing

@testable import Review

@Suite("SAR-R2 when a fee may be asked for")
struct RequestFeeTests {
  @Test("a fee without a case")
  func noCase() throws {
    try MarkedRegister(
      service: """
        rights:
          - id: access
            from: 1
            name: { cy: copi, en: copy }
            right: access
            fee: reasonable  #! high:10
          - { id: a, from: 1, name: { cy: a, en: a }, right: access, fee: possible }  #! high
          - { id: b, from: 1, name: { cy: b, en: b }, right: access, fee: none }
          - id: c
            from: 1
            name: { cy: c, en: c }
            right: access
            fee: possible
            fee-if: further-copies
        """
    ).check(RequestFee.self)
  }

  @Test("excessive or repetitive requests alone")
  func excessive() throws {
    try MarkedRegister(
      organisation: """
        rights:
          - id: access
            from: 1
            name: { cy: copi, en: copy }
            right: access
            fee-if: [further-copies, excessive]  #! low:14
          - { id: a, from: 1, name: { cy: a, en: a }, right: access, fee-if: repetitive }  #! low
          - id: both
            from: 1
            name: { cy: y ddau, en: both }
            right: access
            fee: reasonable
            fee-if: [excessive, manifestly-unfounded]
        """
    ).check(RequestFee.self)
  }
}
