/// Whether a line looks like a heading: short, named rather than said, and no address.
enum HeadingShape {
  static let charactersMax = 90

  static func fits(_ bytes: Bytes, _ range: Range<Int>, length: Int) -> Bool {
    guard length <= charactersMax, length >= 3 else { return false }
    let words = WordList(bytes, range)
    guard words.count <= 15, !words.hasWebSign, words.digits < 6, words.letters >= 3,
      let first = words.first
    else { return false }
    guard !isDated(words), !PostalAddress.endsInPostcode(bytes, range) else { return false }
    if words.count == 1, words.isOne(of: notHeadings, at: first) { return false }
    if words.isOne(of: questions, at: first) || bytes[range.upperBound - 1] == 0x3F { return true }
    return !words.isOne(of: sayings, at: first) && !words.saysSomething(verbs, subjects)
  }

  /// '13 June 2023', 'Version 2.0', 'Last updated 3 May 2023', 'Page 3'.
  private static func isDated(_ words: WordList) -> Bool {
    guard let first = words.first, words.digits > 0 else { return false }
    if words.digits >= 3, words.startsWithDigit, words.count <= 4 { return true }
    return words.count <= 7 && words.isOne(of: datings, at: first)
  }

  private static let notHeadings = WordSet("or and neu ac yes no ie na")
  private static let datings = WordSet(
    "version page last updated published reviewed review date dated issue fersiwn tudalen"
      + " diweddarwyd cyhoeddwyd dyddiad")
  private static let questions = WordSet(
    "how what why who when where which whose do does can will is are sut beth pam pwy pryd ble lle"
      + " pa a oes faint")
  /// A line that begins like this tells something, and its full stop is missing.
  private static let sayings = WordSet(
    "we you i it this these they if please there thank see click rydym rydyn byddwn gallwn gallwch"
      + " mae os cewch cysylltwch gweler dylech dylai bydd")
  private static let verbs = WordSet(
    "is are was were will may can must has have should would could does isn't aren't cannot"
      + " yw ydym")
  /// 'The organisations we may share with' names organisations.
  private static let subjects = WordSet("we you they it that which who and or that's i")
}
