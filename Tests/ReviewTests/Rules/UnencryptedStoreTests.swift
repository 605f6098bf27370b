import Testing

@testable import Review

@Suite("PN-38 special category and criminal data encrypted at rest")
struct UnencryptedStoreTests {
  @Test("protected data in plain in the product's own store")
  func plain() throws {
    try MarkedRegister(
      service: """
        items:
          - id: health  #! medium:5
            from: 1
            name: { cy: iechyd, en: health }
            category: special
            fields: health
          - id: offences
            from: 2
            name: { cy: troseddau, en: offences }
            category: criminal
            fields: offences
            at-rest: plain  #! medium:14
          - id: belief
            from: 3
            name: { cy: cred, en: belief }
            category: special
            fields: belief
            at-rest: encrypted
          - { id: name, from: 4, name: { cy: enw, en: name }, fields: name }
          - { id: origin, from: 5, name: { cy: tarddiad, en: origin }, category: special }
        store:
          - { field: health, type: free-text }
          - { field: offences, type: free-text }
          - { field: belief, type: text }
          - { field: name, type: text }
        """
    ).check(UnencryptedStore.self)
  }

  @Test("where the product keeps nothing itself, nothing is said")
  func elsewhere() throws {
    try MarkedRegister(
      service: """
        items:
          - { id: health, from: 1, name: { cy: iechyd, en: health }, category: special }
        """
    ).check(UnencryptedStore.self)
  }
}
