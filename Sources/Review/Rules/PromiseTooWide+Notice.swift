import Reading
import Register
import Wording

extension PromiseTooWide: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("promise").compactMap { signal in
      guard let said = Said(rawValue: signal.value ?? ""), !isSaidBetter(signal, said, notice)
      else { return nil }
      return finding(
        said == .told || said == .consent ? .medium : .low, at: notice.place(signal),
        said.message(notice.words(signal)), help: said.help)
    }
  }

  /// Where the same section names who gets it after all, that is a contradiction; where the way to
  /// make something anonymous is told, the word is no mere claim.
  private func isSaidBetter(
    _ signal: NoticeReading.Signal, _ said: Said, _ notice: NoticeUnderReview
  ) -> Bool {
    let reading = notice.reading
    let section = reading.passages[signal.passage].section
    switch said {
    case .unshared:
      return reading.statements(.recipient).contains {
        $0.value != "none" && $0.passage != signal.passage
          && reading.passages[$0.passage].section == section
      }
    case .anonymous:
      return reading.signals("anonymity-method").contains {
        reading.passages[$0.passage].section == section
      }
    case .secure, .compliant, .told, .consent, .deletion: return false
    }
  }

  /// What is promised, as the lexicon's term `promise` tells it apart.
  private enum Said: String {
    case secure, compliant, unshared, told, consent, deletion, anonymous

    func message(_ words: String) -> BilingualText {
      switch self {
      case .secure:
        BilingualText(
          cy: "ni all neb addo diogelwch llwyr: '\(words)'",
          en: "nobody can promise complete security: '\(words)'")
      case .compliant:
        BilingualText(
          cy: "y corff sy’n cydymffurfio â’r gyfraith, nid ei feddalwedd na’i gyflenwr: '\(words)'",
          en: "a body complies with the law, not its software or supplier for it: '\(words)'")
      case .unshared:
        BilingualText(
          cy: "addewir heb eithriad na rennir y wybodaeth: '\(words)'",
          en: "it is promised without exception that information is not shared: '\(words)'")
      case .told:
        BilingualText(
          cy: "addewir heb eithriad y dywedir wrth bobl cyn rhannu: '\(words)'",
          en: "people are promised without exception to be told before sharing: '\(words)'")
      case .consent:
        BilingualText(
          cy: "addewir heb eithriad na rennir dim heb gydsyniad: '\(words)'",
          en: "it is promised without exception that nothing is shared without consent: '\(words)'")
      case .deletion:
        BilingualText(
          cy: "addewir dileu heb amod, ac ni ellir cadw’r addewid: '\(words)'",
          en: "deletion is promised without any condition, which cannot be kept: '\(words)'")
      case .anonymous:
        BilingualText(
          cy: "gelwir y wybodaeth yn ddienw heb ddweud sut y gwnaed hi felly: '\(words)'",
          en: "information is called anonymous and nothing says how it is made so: '\(words)'")
      }
    }

    var help: BilingualText {
      switch self {
      case .secure:
        BilingualText(
          cy: "dywedwch beth rydych chi’n ei wneud i’w ddiogelu",
          en: "say what you do to protect it")
      case .compliant:
        BilingualText(
          cy: "dywedwch beth mae’r contract yn ei fynnu gan y cyflenwr",
          en: "say what the contract demands of the supplier")
      case .unshared, .told, .consent:
        BilingualText(
          cy: "ychwanegwch yr eithriadau, er enghraifft gorchymyn llys neu berygl i rywun",
          en: "add the exceptions, for example an order of a court or a danger to somebody")
      case .deletion:
        BilingualText(
          cy: "dywedwch pryd mae hawl i ddileu, a phryd nad oes",
          en: "say when there is a right to deletion, and when there is not")
      case .anonymous:
        BilingualText(
          cy: "dywedwch beth a dynnir, ac o ba nifer i lawr y cuddir cyfrifon",
          en: "say what is taken out, and below which number counts are left out")
      }
    }
  }
}
