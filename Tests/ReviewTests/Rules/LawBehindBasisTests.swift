import Testing

@testable import Review

@Suite("LB-03 the law behind a duty or a task")
struct LawBehindBasisTests {
  @Test("a duty without a law, whatever its purpose says")
  func duty() throws {
    try MarkedRegister(
      service: """
        purposes:
          - id: welfare
            from: 1
            name: { cy: lles, en: welfare }
            public-task: { cy: lles plant, en: the welfare of children }
        lawful-bases:
          - id: duty  #! medium:5
            from: 2
            name: { cy: dyletswydd, en: duty }
            article: 6(1)(c)
            purposes: all
          - id: named
            from: 3
            name: { cy: enw, en: named }
            article: 6(1)(c)
            laws: Care Act 2014 s.1
        """
    ).check(LawBehindBasis.self)
  }

  @Test("a task without a law or a told task")
  func task() throws {
    try MarkedRegister(
      service: """
        purposes:
          - { id: loans, from: 1, name: { cy: benthyg, en: loans } }
          - id: welfare
            from: 2
            name: { cy: lles, en: welfare }
            public-task: { cy: lles plant, en: the welfare of children }
        lawful-bases:
          - id: unmapped  #! medium:5
            from: 3
            name: { cy: tasg, en: task }
            article: 6(1)(e)
          - id: for-loans  #! medium:5
            from: 4
            name: { cy: tasg, en: task }
            article: 6(1)(e)
            purposes: loans
          - id: for-both
            from: 5
            name: { cy: tasg, en: task }
            article: 6(1)(e)
            purposes: [loans, welfare]
          - id: for-all
            from: 6
            name: { cy: tasg, en: task }
            article: 6(1)(e)
            purposes: all
          - id: by-law
            from: 7
            name: { cy: tasg, en: task }
            article: 6(1)(e)
            laws: Care Act 2014
          - { id: by-contract, from: 8, name: { cy: contract, en: contract }, article: 6(1)(b) }
        """
    ).check(LawBehindBasis.self)
  }

  @Test("a task of the service's under the controller's basis for all")
  func inherited() throws {
    try MarkedRegister(
      organisation: """
        lawful-bases:
          - { id: task, from: 1, name: { cy: tasg, en: task }, article: 6(1)(e), purposes: all }
        """,
      service: """
        purposes:
          - id: welfare
            from: 2
            name: { cy: lles, en: welfare }
            public-task: { cy: lles plant, en: the welfare of children }
        """
    ).check(LawBehindBasis.self)
  }

  @Test("the controller's task under a service's basis")
  func controllers() throws {
    try MarkedRegister(
      organisation: """
        purposes:
          - id: welfare
            from: 1
            name: { cy: lles, en: welfare }
            public-task: { cy: lles plant, en: the welfare of children }
        """,
      service: """
        lawful-bases:
          - { id: task, from: 2, name: { cy: tasg, en: task }, article: 6(1)(e), purposes: welfare }
        """
    ).check(LawBehindBasis.self)
  }
}
