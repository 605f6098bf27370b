import Documents
import Foundation
import Reading
import Testing

/// At least 95 in a hundred labelled statements are found, and at most 5 in a hundred invented.
struct LabelledNoticeTests {
  @Test(arguments: LabelledNotice.all)
  func `what was labelled in a notice is found, and little else`(_ notice: LabelledNotice) throws {
    guard let seeds = Project.seeds else {
      return print("\(notice.name) is not beside this clone (../shared/seeds): nothing was read")
    }
    let path = seeds.appending(path: notice.name + ".txt")
    let bytes = [UInt8](try Data(contentsOf: path))
    let document = try DocumentReader.read(bytes, name: notice.name, form: .text)
    let score = notice.score(NoticeReader().read(document))
    let missed = score.missed.map { "\($0.kind) \($0.value) at \($0.lines.lowerBound)" }
    let surplus = score.surplus.map { "\($0.kind.rawValue) \($0.value.prefix(40)) at \($0.line)" }
    #expect(score.sure > 40)
    #expect(score.found * 100 >= score.sure * 95, "missed: \(missed)")
    #expect(score.invented * 100 <= score.stated * 5, "invented: \(surplus)")
  }
}
