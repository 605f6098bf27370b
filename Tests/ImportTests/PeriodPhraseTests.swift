import Testing
import Wording

@testable import Import

@Suite("Periods of retention schedules")
struct PeriodPhraseTests {
  @Test(
    "are read into the register’s grammar",
    arguments: [
      ("6 years", "", "6 years after record closed"),
      ("6 years", "Closure of case", "6 years after case closed"),
      ("7 yrs after closure", "", "7 years after case closed"),
      ("Permanent", "", "permanent"), ("Retain permanently", "", "permanent"),
      ("Yn barhaol", "", nil), ("Parhaol", "", "permanent"),
      ("DOB + 25 years", "", "25 years after the birth of the person"),
      ("25 years from date of birth of child", "", "25 years after the birth of the child"),
      ("Until the child’s 25th birthday", "", nil),
      ("Until 25th birthday", "", "25 years after the birth of the person"),
      ("18th birthday + 7 years", "", "25 years after the birth of the person"),
      ("7 years", "18th birthday", "25 years after the birth of the person"),
      ("Until age 25", "", "25 years after the birth of the person"),
      ("Current year + 6", "", "6 years after financial year ended"),
      ("CY+6", "", "6 years after financial year ended"),
      ("End of financial year + 6 years", "", "6 years after financial year ended"),
      ("Closure + 3 months", "", "3 months after case closed"),
      ("six years following last contact", "", "6 years after last contact"),
      ("1 year", "Date of death", "1 year after person died"),
      ("Minimum 6 years", "Case closed", "at least 6 years after case closed"),
      ("Up to 30 days after creation", "", "at most 30 days after record made"),
      ("No more than 2 years after last contact", "", "at most 2 years after last contact"),
      ("Until superseded", "", "until superseded"),
      ("As long as necessary", "", "no longer than needed"),
      ("6 years then destroy", "closed", "6 years after case closed"),
      ("7 mlynedd ar ôl cau", "", "7 years after case closed"),
      ("6 blynedd", "Diwedd y flwyddyn", "6 years after year ended"),
      (
        "6 years after closure or 25 years after birth, whichever is later", "",
        "6 years after case closed, or 25 years after the birth of the person, whichever is later"
      ),
      (
        "2 years or until superseded whichever is sooner", "Last action",
        "2 years after last action, or until superseded, whichever is earlier"
      ),
      // What is not wholly understood is not read.
      ("5-7 years", "", nil), ("6 years for adults", "", nil), ("0 years", "", nil),
      ("200 years", "", nil), ("See policy", "", nil), ("6", "", nil),
      ("6 years 3 months", "", nil),
      ("Permanent or 6 years", "", nil), ("6 years or 7 years", "", nil),
      ("6 years unless litigation", "", nil),
    ])
  func read(period: String, trigger: String, term: String?) {
    #expect(PeriodPhrase.read(period, trigger: trigger)?.text == term)
  }

  @Test("say what had to be read into them")
  func assumptions() {
    #expect(PeriodPhrase.read("6 years")?.assumption == ReadTerm.noStart)
    #expect(PeriodPhrase.read("6 years", trigger: "Closure")?.assumption == nil)
    let year = PeriodPhrase.read("Current year + 6")?.assumption?.en ?? ""
    #expect(year.contains("financial year"))
    #expect(year.contains("no unit"))
  }

  @Test(
    "end in the action that the schedule names",
    arguments: [
      ("Destroy", "erase", false), ("Secure disposal", "erase", false),
      ("Review", "erase", true), ("Transfer to archive", "keep", false), ("", "erase", true),
      ("Anonymise", "anonymise", false), ("Dinistrio", "erase", false),
      ("Return to family", "return", false),
    ])
  func actions(text: String, ending: String, isAssumed: Bool) throws {
    let action = try #require(ActionPhrase(text))
    #expect(action.ending == ending)
    #expect((action.assumption != nil) == isAssumed)
  }
}
