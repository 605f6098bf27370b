import Testing

@testable import Drafting

@Suite("How long a notice keeps something")
struct KeptTermTests {
  @Test(
    "is written in the words of a register",
    arguments: [
      ("We keep the registers for three years after the last entry.", "3 years after last entry"),
      (
        "We keep the pupil file until the pupil is 25 years old.",
        "25 years after the birth of the person"
      ),
      ("kept until the child’s 18th birthday", "18 years after the birth of the child"),
      (
        "We will keep it for at least 6 months from the date of closure",
        "at least 6 months after closure"
      ),
      ("deleted within 30 days of the recording", "at most 30 calendar days after recording"),
      ("held for up to 20 working days after your visit", "at most 20 working days after visit"),
      ("We retain the complaint permanently as a record", "permanent"),
      ("We do not keep it for longer than is necessary", "no longer than needed"),
      ("kept in line with our retention schedule", "as the schedule says"),
      ("We keep it until the case is closed", "until case is closed"),
      ("kept for as long as your account is active", "while account is active"),
      ("We keep CCTV for 30 days", "30 calendar days after start not stated"),
      (
        "Rydym yn cadw’r cofrestrau am dair blynedd ar ôl y cofnod olaf",
        "3 years after cofnod olaf"
      ),
      ("cedwir am saith mlynedd", "7 years after start not stated"),
    ])
  func terms(_ words: String, _ term: String) {
    #expect(KeptTerm.read(words)?.text == term)
  }

  @Test(
    "is not read where a word left over could change it",
    arguments: [
      "The retention period is two years or deletion on request",
      "kept for 2 years after closing or 6 years after the last contact",
      "extend your account for another 6 months",
      "We will look after your information", "kept until age 25 or 6 years after leaving",
      "We keep it for 999 years after closing", "",
    ])
  func unread(_ words: String) {
    #expect(KeptTerm.read(words) == nil)
  }

  @Test("takes the start from a cell of its own")
  func cell() {
    #expect(
      KeptTerm.read("7 years", start: "the young carer’s 18th birthday")?.text
        == "25 years after the birth of the person")
    #expect(
      KeptTerm.read("2 years", start: "the last use of the card")
        == KeptTerm(
          text: "2 years after last use of the card", events: ["last-use-of-the-card"]))
  }

  @Test("says so where it begins nowhere")
  func start() {
    #expect(KeptTerm.read("for 30 days")?.assumption == DraftMessages.noStart)
  }
}
