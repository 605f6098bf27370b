import Testing

@testable import Review

@Suite("LB-10 safeguards for research")
struct ResearchSafeguardsTests {
  @Test("on people who can be recognised, without a safeguard")
  func none() throws {
    try MarkedRegister(
      service: """
        research:
          - id: studies  #! medium:5
            from: 1
            name: { cy: astudiaethau, en: studies }
          - { id: named, from: 2, name: { cy: enwau, en: named }, form: identifiable }  #! medium
          - { id: figures, from: 3, name: { cy: ffigurau, en: figures }, form: anonymous }
          - { id: coded, from: 4, name: { cy: cod, en: coded }, form: pseudonymous }
          - id: approved
            from: 5
            name: { cy: iawn, en: approved }
            approvals: presidents-approval
          - { id: agreed, from: 6, name: { cy: cytuno, en: agreed }, agreements: contract }
        """
    ).check(ResearchSafeguards.self)
  }
}
