import Documents
import Foundation
import Reading
import Testing
import Wording

/// That a notice in Welsh yields what its English twin does.
struct WelshNoticeTests {
  /// Sentences that say the same, and what both must state; the heading sets the topic.
  @Test(arguments: [
    Twin(
      "Eich hawliau", "Mae gennych hawl i ofyn am gopi o’ch gwybodaeth.",
      "Your rights", "You have the right to ask for a copy of your information.",
      ["right=access"]),
    Twin(
      "Am ba hyd", "Cedwir y ffurflenni am saith mlynedd ar ôl i’r achos gau.",
      "How long", "The forms are kept for seven years after the case closes.", ["retention"]),
    Twin(
      "Am ba hyd", "Caiff y recordiadau eu dileu ar ôl 30 diwrnod.",
      "How long", "The recordings are deleted after 30 days.", ["retention"]),
    Twin(
      "Rhannu", "Byddwn yn rhannu eich manylion â’r heddlu.",
      "Sharing", "We will share your details with the police.", ["recipient"]),
    Twin(
      "Rhannu", "Ni fyddwn yn rhannu eich gwybodaeth â neb.",
      "Sharing", "We will not share your information with anybody.", ["recipient=none"]),
    Twin(
      "Cwyno", "Cewch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth.",
      "Complaints", "You may complain to the Information Commissioner’s Office.",
      ["complaint=commissioner"]),
    Twin(
      "Ein sail gyfreithiol", "Mae hyn yn angenrheidiol er mwyn cyflawni tasg er budd y cyhoedd.",
      "Our lawful basis", "This is necessary to perform a task in the public interest.",
      ["lawful-basis=6(1)(e)"]),
    Twin(
      "Trosglwyddo", "Nid ydym yn anfon dim y tu allan i’r Deyrnas Unedig.",
      "Transfers", "We send nothing outside the United Kingdom.", ["transfer"]),
    Twin(
      "Eich hawliau", "Byddwn yn ateb eich cais o fewn mis.",
      "Your rights", "We will answer your request within one month.", ["clock"]),
    Twin(
      "Cwcis", "Mae’r wefan hon yn defnyddio cwcis.",
      "Cookies", "This website uses cookies.", ["cookie"]),
  ])
  func `a sentence states the same in both languages`(_ twin: Twin) throws {
    let welsh = try reading("Hysbysiad\n\n\(twin.welsh.heading)\n\n\(twin.welsh.words)\n")
    let english = try reading("Notice\n\n\(twin.english.heading)\n\n\(twin.english.words)\n")
    #expect(welsh.language == .cy)
    #expect(english.language == .en)
    #expect(welsh.kinds(at: 5) == twin.kinds)
    #expect(english.kinds(at: 5) == twin.kinds)
  }

  struct Twin: Sendable, CustomTestStringConvertible {
    let welsh: (heading: String, words: String)
    let english: (heading: String, words: String)
    let kinds: Set<String>

    init(
      _ heading: String, _ words: String, _ englishHeading: String, _ english: String,
      _ kinds: Set<String>
    ) {
      welsh = (heading, words)
      self.english = (englishHeading, english)
      self.kinds = kinds
    }

    var testDescription: String { english.words }
  }

  /// The sample notices agree line by line: at least 95 in a hundred statements stand on the same
  /// line in both, and at most five in a hundred stand in the Welsh alone.
  @Test(arguments: [("notice", "txt"), ("good", "md")])
  func `the sample twins state the same, line by line`(_ name: String, _ ending: String) throws {
    func lines(_ language: String) throws -> [Set<String>] {
      let file = Project.root.appending(path: "Examples/notices/\(name).\(language).\(ending)")
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let read = try reading(text, ending == "md" ? .markdown : .text)
      return (1...text.split(separator: "\n", omittingEmptySubsequences: false).count).map {
        // Addresses differ between the languages of a body.
        read.kinds(at: $0).filter { !$0.hasPrefix("contact=") }
      }
    }
    let (welsh, english) = (try lines("cy"), try lines("en"))
    #expect(welsh.count == english.count)
    let all = english.reduce(0) { $0 + $1.count }
    let lost = zip(welsh, english).reduce(0) { $0 + $1.1.subtracting($1.0).count }
    let added = zip(welsh, english).reduce(0) { $0 + $1.0.subtracting($1.1).count }
    #expect(lost * 20 <= all, "\(lost) of \(all) are not found in the Welsh")
    #expect(added * 20 <= all, "\(added) are found in the Welsh alone")
  }
}
