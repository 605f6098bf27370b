import Testing

@testable import Review

@Suite("RT-02 keeping for ever")
struct PermanentRetentionTests {
  @Test("in the service and in what all inherit")
  func permanent() throws {
    try MarkedRegister(
      organisation: """
        retention:
          - id: minutes
            from: 1
            name: { cy: cofnodion, en: minutes }
            keep: permanent  #! high:11
        """,
      service: """
        retention:
          - id: complaints
            from: 2
            name: { cy: cwynion, en: complaints }
            keep: permanent  #! high:11
          - { id: loans, from: 3, name: { cy: benthyg, en: loans }, keep: no longer than needed }
        """
    ).check(PermanentRetention.self)
  }
}
