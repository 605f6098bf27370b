import Testing

@testable import Review

@Suite("RT-05 the shortest term that the law allows")
struct StatutoryFloorTests {
  @Test("below, at and above the floor")
  func floor() throws {
    try MarkedRegister(
      service: """
        events: [case-closed]
        retention:
          - id: below
            from: 1
            name: { cy: is, en: below }
            record-class: looked-after-child-case-record
            keep: 74 years after the birth of the child  #! high:11
          - id: at
            from: 2
            name: { cy: union, en: at }
            record-class: looked-after-child-case-record
            keep: 75 years after the birth of the child
          - id: for-ever
            from: 3
            name: { cy: byth, en: for ever }
            record-class: adoption-section-56
            keep: permanent
          - id: in-months
            from: 4
            name: { cy: misoedd, en: in months }
            record-class: foster-parent-record
            keep: 120 months after case closed
          - id: no-class
            from: 5
            name: { cy: dim dosbarth, en: no class }
            keep: 1 year after case closed
        """
    ).check(StatutoryFloor.self)
  }

  @Test("the shortest end that a term can have")
  func shortest() throws {
    try MarkedRegister(
      organisation: """
        events: [case-closed, withdrawal]
        retention:
          - id: earlier
            from: 1
            name: { cy: cynt, en: earlier }
            record-class: fostering-service-records
            keep: 15 years after case closed, or on withdrawal, whichever is earlier  #! high:11
          - id: later
            from: 2
            name: { cy: hwyrach, en: later }
            record-class: fostering-service-records
            keep: 15 years after case closed, or on withdrawal, whichever is later
          - id: at-most
            from: 3
            name: { cy: ar y mwyaf, en: at most }
            record-class: regulated-service-adult
            keep: at most 10 years after case closed  #! high:11
          - id: at-least
            from: 4
            name: { cy: o leiaf, en: at least }
            record-class: regulated-service-adult
            keep: at least 3 years after case closed
        """
    ).check(StatutoryFloor.self)
  }
}
