import Testing

@testable import Review

@Suite("RT-03 a term that can be read in one way")
struct RetentionReadingTests {
  @Test("a reading that nobody has confirmed")
  func assumed() throws {
    try MarkedRegister(
      service: """
        events: [case-closed]
        retention:
          - id: requests
            from: 1
            name: { cy: ceisiadau, en: requests }
            keep: 5 years after case closed  #! medium:11
            assumed: { cy: ni ddywedir o bryd, en: the start is not said }
          - id: confirmed
            from: 2
            name: { cy: cadarnhau, en: confirmed }
            keep: 5 years after case closed
            assumed: { cy: ni ddywedir o bryd, en: the start is not said }
            confirmed-by: records manager
          - { id: plain, from: 3, name: { cy: plaen, en: plain }, keep: 5 years after case closed }
        """
    ).check(RetentionReading.self)
  }

  @Test("deletion on request")
  func request() throws {
    try MarkedRegister(
      organisation: """
        events: [a-call, deletion-request, withdrawal]
        retention:
          - id: calls
            from: 1
            name: { cy: galwadau, en: calls }
            keep: 2 years after a call, or on deletion request, whichever is earlier  #! medium:11
          - id: photos
            from: 2
            name: { cy: lluniau, en: photos }
            keep: 2 years after a call, or on withdrawal, whichever is earlier
        """
    ).check(RetentionReading.self)
  }
}
