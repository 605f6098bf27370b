/// The months as notices name them, in either language: a Welsh notice can hold an English date.
enum MonthNames {
  private static let names = [
    ["january", "jan", "ionawr"],
    ["february", "feb", "chwefror"],
    ["march", "mar", "mawrth"],
    ["april", "apr", "ebrill"],
    ["may", "mai"],
    ["june", "jun", "mehefin"],
    ["july", "jul", "gorffennaf"],
    ["august", "aug", "awst"],
    ["september", "sept", "sep", "medi"],
    ["october", "oct", "hydref"],
    ["november", "nov", "tachwedd"],
    ["december", "dec", "rhagfyr"],
  ]

  private static let months: [[UInt8]: Int] = Dictionary(
    uniqueKeysWithValues: names.enumerated().flatMap { index, names in
      names.map { (Array($0.utf8), index + 1) }
    })

  /// - Parameter word: in lower case.
  static func month(_ word: [UInt8]) -> Int? { months[word] }
}
