import Documents
import Foundation
import Office
import Publishing
import Reading
import Review
import StatutoryTime
import Testing
import Wording

@Suite("The review of a notice")
struct NoticeReviewTests {
  static let today = LocalDay(iso: "2026-11-22")!
  static let notice = """
    # Privacy notice: Llyfrgell Tŷ Gwyn

    Tŷ Gwyn Council is the data controller. Your name ŵ rests on our legitimate interests.

    ## What we collect

    We collect your name, your address and the books that you borrow from us, so that we can lend \
    books and ask for them back when the time has come.

    ## How long we keep it

    We keep your record for six years after you last borrowed a book from the library.

    ## Your rights

    You have the right to see your information. You can complain to the Information Commissioner.
    """

  let folder = FileManager.default.temporaryDirectory.appending(path: "review-\(UUID())")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String, _ name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private let reviewer = NoticeReviewer(today: today)

  private func failure(_ file: String) -> NoticeReviewError? {
    do throws(NoticeReviewError) {
      _ = try reviewer.review(file)
      return nil
    } catch {
      return error
    }
  }

  @Test("A column counts the letters of a line, not its bytes")
  func columns() throws {
    let review = try reviewer.review(try write(Self.notice, "a.md"))
    let finding = try #require(review.findings.first { $0.rule == "LB-01" })
    let line = try #require(review.lines).line(finding.place.line)
    let scalars = String(line.unicodeScalars.dropFirst(finding.place.column - 1))
    #expect(scalars.hasPrefix(finding.place.excerpt))
    #expect(review.title == "Privacy notice: Llyfrgell Tŷ Gwyn")
  }

  @Test("What is no notice is told with the reason")
  func doubts() throws {
    #expect(failure(try write("", "empty.txt")) == .notANotice(path("empty.txt"), .empty))
    #expect(
      failure(try write("Come and see us.", "short.txt"))
        == .notANotice(path("short.txt"), .tooShort(words: 4)))
    let recipe = String(repeating: "Take an egg, stir it well and bake it in the oven. ", count: 9)
    guard case .notANotice(_, let doubt) = failure(try write(recipe, "recipe.md")) else {
      Issue.record("a recipe was taken for a notice")
      return
    }
    #expect(doubt.words.contains("people's rights"))
    let taken = NoticeReviewer(today: Self.today, takesAnything: true)
    #expect(try taken.review(path("recipe.md")).reading.wordCount > 90)
  }

  @Test("What cannot be read is told by what stands in the way")
  func unreadable() throws {
    #expect(failure(path("none.txt")) == .notThere(path("none.txt")))
    #expect(failure(folder.path) == .folder(folder.path))
    let large = try write("", "large.txt")
    truncate(large, off_t(DocumentLimits.standard.fileBytesMax + 1))
    #expect(failure(large) == .document(large, .overLimit(.fileBytes)))
    #expect(failure("/dev/zero") == .document("/dev/zero", .overLimit(.fileBytes)))
    let packed = try write("PK\u{3}\u{4}nothing of Word", "packed.docx")
    guard case .document(packed, _) = failure(packed) else {
      Issue.record("a packed file was taken for a document")
      return
    }
    for error in [failure(path("none.txt")), failure(packed)] {
      #expect(error?.words.contains("\nhelp: ") == true)
    }
  }

  @Test("A folder gives its notices in the order of their names, without parts of saved pages")
  func filesOfAFolder() throws {
    for name in [
      "b.md", "a.html", "sub/c.txt", ".hidden.md", ".git/d.md", "page_files/frame.html", "e.png",
      "README", "F.PDF",
    ] { _ = try write("x", name) }
    let files = NoticeFiles([folder.path])
    #expect(files.isCollection)
    #expect(files.files == ["F.PDF", "a.html", "b.md", "sub/c.txt"].map(path))
    #expect(!NoticeFiles([path("b.md")]).isCollection)
    #expect(NoticeFiles([path("e.png"), "-"]).files == [path("e.png"), "-"])
  }

  @Test("A file that cannot be read keeps no other from it, and the order stays")
  func manyFiles() throws {
    var files: [String] = []
    for number in 0..<40 {
      let isThere = number % 7 != 3
      if isThere { _ = try write(Self.notice + "\n\(number)", "n\(number).md") }
      files.append(path(isThere ? "n\(number).md" : "none-\(number)"))
    }
    let counts = Counts()
    let outcomes = reviewer.review(files) { counts.add($0) }
    #expect(outcomes.count == 40 && counts.all == Array(1...40))
    for (file, outcome) in zip(files, outcomes) {
      switch outcome {
      case .success(let review): #expect(review.file == file)
      case .failure(let error): #expect(error == .notThere(file))
      }
    }
    #expect(reviewer.review([]).isEmpty)
  }

  @Test("Each section is measured, and the hardest sentences have their lines")
  func measures() throws {
    let review = try reviewer.review(try write(Self.notice, "a.md"))
    let measures = review.measures()
    #expect(
      measures.sections.map(\.heading) == [
        "Privacy notice: Llyfrgell Tŷ Gwyn", "What we collect", "How long we keep it",
        "Your rights",
      ])
    #expect(measures.whole.words == measures.sections.reduce(0) { $0 + $1.measure.words })
    #expect(
      measures.costliest.allSatisfy { sentence in
        review.lines?.line(sentence.line).contains(sentence.text.prefix(20)) == true
      })
  }

  @Test("A user's own phrases are read beside ours")
  func lexicon() throws {
    let file = LexiconFile(
      name: "ours.en.txt", bytes: Array("term retention\n  until the leaves have fallen\n".utf8))
    let own = NoticeReviewer(today: Self.today, lexicons: [.en: try .own(.en, and: [file])])
    let text = Self.notice + "\n\nPhotographs stay here until the leaves have fallen.\n"
    let path = try write(text, "a.md")
    let count = { (review: NoticeReview) in review.reading.statements(.retention).count }
    #expect(try count(own.review(path)) == count(reviewer.review(path)) + 1)
    let wrong = LexiconFile(name: "ours.txt", bytes: Array("term retention\nnonsense\n".utf8))
    #expect(throws: LexiconError.self) { try Lexicon.own(.en, and: [wrong]) }
  }

  @Test("The topics of the articles tell what is stated and what is not")
  func topics() throws {
    let review = try reviewer.review(try write(Self.notice, "a.md"))
    let states = Dictionary(
      uniqueKeysWithValues: review.topics.map { ($0.subject, $0.state) })
    #expect(states[.retention] != .missing && states[.lawfulBasis] == .questioned)
    #expect(states[.recipient] == .missing && !review.gaps.contains(.noRetention))
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }
}

private final class Counts: @unchecked Sendable {
  private(set) var all: [Int] = []
  func add(_ count: Int) { all.append(count) }
}
