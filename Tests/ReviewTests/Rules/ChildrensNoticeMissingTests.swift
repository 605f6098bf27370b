import Testing

@testable import Review

@Suite("PN-20 a notice that children can read")
struct ChildrensNoticeMissingTests {
  @Test("the first group with children in it")
  func missing() throws {
    try MarkedRegister(
      service: """
        subjects:
          - { id: staff, from: 1, name: { cy: enw, en: staff }, age: adult }
          - { id: families, from: 1, name: { cy: enw, en: families },  #! high:5
              age: children-and-adults }
          - { id: pupils, from: 1, name: { cy: enw, en: pupils }, age: child }
        children:
          - { id: about, from: 1, name: { cy: enw, en: about }, audience: [children] }
        """
    ).check(ChildrensNoticeMissing.self)
  }

  @Test("a notice for children, named in the corporate layer")
  func named() throws {
    try MarkedRegister(
      organisation: """
        children:
          - { id: for-children, from: 1, name: { cy: enw, en: for-children },
              document: Your information and you }
        """,
      service: """
        subjects:
          - { id: pupils, from: 1, name: { cy: enw, en: pupils }, age: child }
        """
    ).check(ChildrensNoticeMissing.self)
  }

  @Test("people of any age and adults")
  func noChildren() throws {
    try MarkedRegister(
      service: """
        subjects:
          - { id: staff, from: 1, name: { cy: enw, en: staff }, age: adult }
          - { id: readers, from: 1, name: { cy: enw, en: readers } }
        """
    ).check(ChildrensNoticeMissing.self)
  }
}
