import Testing

@testable import Review

@Suite("PN-29 messages that people can stop")
struct MessageChoiceTests {
  @Test("messages without a way to stop them or to ask for them")
  func noChoice() throws {
    try MarkedRegister(
      service: """
        preferences:
          - { id: language, from: 1, name: { cy: iaith, en: language }, dimensions: language }
          - id: news  #! medium:5
            from: 2
            name: { cy: newyddion, en: news }
            messages: [newsletter]
          - { id: events, from: 3, name: { cy: digwyddiadau, en: events }, messages: invitations }
        """
    ).check(MessageChoice.self)
  }

  @Test("a mechanism that another preference states")
  func mechanism() throws {
    try MarkedRegister(
      organisation: """
        preferences:
          - { id: stop, from: 1, name: { cy: peidio, en: stopping }, mechanism: suppression }
        """,
      service: """
        preferences:
          - { id: news, from: 2, name: { cy: newyddion, en: news }, messages: newsletter }
        """
    ).check(MessageChoice.self)
  }

  @Test("consent that the controller asks for")
  func consent() throws {
    try MarkedRegister(
      organisation: """
        consents:
          - { id: agreed, from: 1, name: { cy: ie, en: consent } }
        """,
      service: """
        preferences:
          - { id: news, from: 2, name: { cy: newyddion, en: news }, messages: newsletter }
        """
    ).check(MessageChoice.self)
  }

  @Test("messages that the controller states for all are no service's own")
  func controllers() throws {
    try MarkedRegister(
      organisation: """
        preferences:
          - { id: news, from: 2, name: { cy: newyddion, en: news }, messages: newsletter }
        """
    ).check(MessageChoice.self)
  }
}
