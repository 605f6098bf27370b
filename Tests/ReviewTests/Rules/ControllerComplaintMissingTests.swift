import StatutoryTime
import Testing

@testable import Review

@Suite("PN-10 complaining to the controller")
struct ControllerComplaintMissingTests {
  @Test("only the Commissioner is named, on the first day of the duty")
  func missing() throws {
    try MarkedRegister(
      organisation: """
        complaints:
          - { id: ico, from: 1, name: { cy: enw, en: ico }, to: commissioner }
        not-stated:
          - controller-complaint  #! high:5
        """,
      today: LocalDay(iso: "2026-06-19")!
    ).check(ControllerComplaintMissing.self)
  }

  @Test("the day before, nothing was asked")
  func before() throws {
    try MarkedRegister(
      organisation: """
        not-stated: [controller-complaint]
        """,
      today: LocalDay(iso: "2026-06-18")!
    ).check(ControllerComplaintMissing.self)
  }

  @Test("a route of one service is a route")
  func stated() throws {
    try MarkedRegister(
      organisation: """
        not-stated: [controller-complaint]
        """,
      service: """
        complaints:
          - { id: us, from: 1, name: { cy: enw, en: us }, to: controller }
        """
    ).check(ControllerComplaintMissing.self)
  }
}
