import Reading
import Register
import Wording

extension ResponseTime: NoticeRule {
  /// Times for complaints and for requests under other Acts are none of these.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let clocks = notice.passages(stating: .clock)
    let others = notice.passages("information-request")
    let complaints = notice.passages(stating: .complaint)
    let rights = Set(notice.reading.statements(.right).map { notice.section(of: $0.passage) })
    return notice.reading.signals("clock-length")
      .filter { signal in
        clocks.contains(signal.passage) && !complaints.contains(signal.passage)
          && !notice.reading.passage(signal.passage, isAbout: "complaint")
          && !others.contains(signal.passage)
          && rights.contains(notice.section(of: signal.passage))
      }
      .first(ofEach: \.passage)
      .map { signal in
        let words = notice.words(signal)
        let place = notice.place(signal)
        return switch signal.value {
        case "far-late": finding(.high, at: place, Self.late(words), help: Self.help)
        case "late": finding(.medium, at: place, Self.late(words), help: Self.help)
        default: finding(.low, at: place, Self.early(words), help: Self.help)
        }
      }
  }

  private static func late(_ words: String) -> BilingualText {
    BilingualText(
      cy: "y terfyn cyfreithiol yw un mis, a gall '\(words)' fod yn hwyr",
      en: "the limit in law is one month, and '\(words)' can be late")
  }

  private static func early(_ words: String) -> BilingualText {
    BilingualText(
      cy: "mae '\(words)' yn addewid byrrach na’r mis yn y gyfraith, ac ni ddywedir hynny",
      en: "'\(words)' is a shorter promise than the month in law, and the notice does not say so")
  }

  private static let help = BilingualText(
    cy: "dywedwch 'o fewn un mis', y gellir ychwanegu dau fis pan fo ceisiadau’n gymhleth neu’n "
      + "niferus, ac y mae cwestiwn am y cais yn atal y cloc",
    en: "say 'within one month', that two months can be added where requests are complex or many, "
      + "and that a question about the request stops the clock")
}
