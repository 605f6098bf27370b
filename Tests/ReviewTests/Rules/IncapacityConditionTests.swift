import Testing

@testable import Review

@Suite("LB-07 vital interests of somebody who cannot consent")
struct IncapacityConditionTests {
  @Test("without and with what it is for")
  func when() throws {
    try MarkedRegister(
      service: """
        lawful-bases:
          - id: life
            from: 1
            name: { cy: bywyd, en: life }
            special: [9(2)(f), 9(2)(c)]  #! medium:24
          - id: unable
            from: 2
            name: { cy: analluog, en: unable }
            special: 9(2)(c)
            when: { cy: os na all gydsynio, en: where the person cannot consent }
        """
    ).check(IncapacityCondition.self)
  }
}
