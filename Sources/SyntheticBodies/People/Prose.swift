/// Notes as people write them: they name others, in Welsh and in English.
enum Prose {
  /// - Parameters:
  ///   - about: the person whom the note is about.
  ///   - other: somebody else whom it mentions.
  static func visit(
    about: String, other: String, staff: String, inWelsh: Bool, _ chance: inout Chance
  ) -> String {
    fill(chance.pick(inWelsh ? welshVisits : englishVisits), about, other, staff)
  }

  static func concern(
    about: String, other: String, staff: String, inWelsh: Bool, _ chance: inout Chance
  ) -> String {
    fill(chance.pick(inWelsh ? welshConcerns : englishConcerns), about, other, staff)
  }

  private static func fill(
    _ text: String, _ about: String, _ other: String, _ staff: String
  ) -> String {
    var filled = ""
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      switch part {
      case "A": filled += about
      case "O": filled += other
      case "S": filled += staff
      default: filled += part
      }
    }
    return filled
  }

  private static let englishVisits = [
    "Home visit. |A| was at home and spoke freely. |O| joined us later and asked about school.",
    "Telephone call with |O|, who says that |A| has settled well. Next visit agreed with |S|.",
    "Met |A| at the office with |S|. |A| would like to see more of |O| at weekends.",
    "Review meeting. |O| was invited and did not come. |A|'s wishes were read out in full.",
  ]
  private static let welshVisits = [
    "Ymweliad â’r cartref. Roedd |A| gartref ac yn barod i siarad. Daeth |O| atom wedyn.",
    "Galwad ffôn gyda |O|, sy’n dweud bod |A| wedi setlo’n dda. Trefnwyd ymweliad nesaf gyda |S|.",
    "Cyfarfod â |A| yn y swyddfa gyda |S|. Hoffai |A| weld mwy o |O| ar benwythnosau.",
    "Cyfarfod adolygu. Gwahoddwyd |O| ond ni ddaeth. Darllenwyd dymuniadau |A| yn llawn.",
  ]
  private static let englishConcerns = [
    "|O| alleges shouting and threats at handover; |A| was in the next room. Not seen by |S|.",
    "School rang: |A| came without lunch again. |O| says money is short. Offered food parcel.",
    "|A| told |S| of being afraid of |O|'s new partner. Recorded in |A|'s own words.",
  ]
  private static let welshConcerns = [
    "Mae |O| yn honni bygythiadau wrth drosglwyddo; roedd |A| yn yr ystafell nesaf.",
    "Ffoniodd yr ysgol: daeth |A| heb ginio eto. Dywed |O| fod arian yn brin.",
    "Dywedodd |A| wrth |S| fod ofn arno neu arni oherwydd partner newydd |O|.",
  ]
}
