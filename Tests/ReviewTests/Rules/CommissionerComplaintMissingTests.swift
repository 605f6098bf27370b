import Testing

@testable import Review

@Suite("PN-11 complaining to the Commissioner")
struct CommissionerComplaintMissingTests {
  @Test("only the controller is named")
  func missing() throws {
    try MarkedRegister(
      organisation: """
        complaints:
          - { id: us, from: 1, name: { cy: enw, en: us }, to: controller }
          - { id: ombudsman, from: 1, name: { cy: enw, en: ombudsman }, to: ombudsman }
        not-stated:
          - commissioner-complaint  #! high:5
        """
    ).check(CommissionerComplaintMissing.self)
  }

  @Test("a route of one service is a route")
  func stated() throws {
    try MarkedRegister(
      organisation: """
        not-stated: [commissioner-complaint]
        """,
      service: """
        complaints:
          - { id: ico, from: 1, name: { cy: enw, en: ico }, to: commissioner }
        """
    ).check(CommissionerComplaintMissing.self)
  }
}
