import Testing

@testable import Review

@Suite("PN-01 how to reach the controller")
struct ControllerContactMissingTests {
  @Test("an officer’s address and an empty contact reach no controller")
  func unreachable() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - { id: officer, from: 1, name: { cy: enw, en: officer }, role: data-protection-officer,
              email: dpo@vale.example }
          - { id: questions, from: 1, name: { cy: enw, en: questions }, role: service }
        not-stated:
          - controller-contact  #! high:5
        """,
      service: """
        contacts:
          - { id: desk, from: 1, name: { cy: enw, en: desk }, role: service,
              telephone: 029 0000 0000 }
        """
    ).check(ControllerContactMissing.self)
  }

  @Test("where no silence is admitted it stands at the controller’s id")
  func noSilence() throws {
    try MarkedRegister(
      organisation: """
        organisation: cyngor-y-fro  #! high:15
        """,
      without: ["organisation"]
    ).check(ControllerContactMissing.self)
  }

  @Test("a telephone is enough")
  func telephone() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - { id: questions, from: 1, name: { cy: enw, en: questions }, role: service,
              telephone: 029 0000 0000 }
        """
    ).check(ControllerContactMissing.self)
  }

  @Test("a postal address is enough")
  func post() throws {
    try MarkedRegister(
      organisation: """
        contacts:
          - { id: questions, from: 1, name: { cy: enw, en: questions }, role: service,
              post: { cy: Neuadd y Sir, en: County Hall } }
        not-stated: [controller-contact]
        """
    ).check(ControllerContactMissing.self)
  }
}
