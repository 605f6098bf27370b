import StatutoryTime
import Testing

@Suite("The table of worked cases")
struct WorkedCaseTests {
  @Test("comes out row by row", arguments: WorkedCase.all)
  func due(of row: WorkedCase) throws {
    let deadline = try deadline(row.question(), holidays: .bundled)
    #expect(deadline.due.description == row.due)
  }

  @Test(
    "gives the other reading where a row has one",
    arguments: WorkedCase.all.filter { !$0.alternative.isEmpty })
  func alternative(of row: WorkedCase) throws {
    let deadline = try deadline(row.question(), holidays: .bundled)
    #expect(deadline.alternative?.due.description == row.alternative)
  }

  @Test("is read whole")
  func size() {
    #expect(WorkedCase.all.count == 71)
  }

  @Test("ends its working on the day that is due", arguments: WorkedCase.all)
  func lastStep(of row: WorkedCase) throws {
    let deadline = try deadline(row.question(), holidays: .bundled)
    #expect(!deadline.steps.isEmpty)
    guard case .day(let day) = deadline.due else { return }
    #expect(deadline.steps.contains { $0.day == day })
  }
}
