import Register

/// The words of a sentence about time: numbers read, units known, marks as words of their own.
struct TermTokens {
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    for part in text.lowercased().split(whereSeparator: \.isWhitespace) {
      let mark = part.last { $0.isLetter || $0.isNumber } == nil ? part.first : part.last
      // "o'r" is "from the", and no "or".
      if part == "o'r" || part == "o’r" {
        words.append("o")
        continue
      }
      let bare = part.filter { $0.isLetter || $0.isNumber || $0 == "-" }
      let word = bare.drop { $0 == "-" }
      if !word.isEmpty { words.append(Self.known(String(word))) }
      if let mark, ",;.:()–—".contains(mark) { words.append(mark == "," ? "," : ".") }
    }
    self.words = Self.joined(words)
  }

  /// A number with its unit, and where it stands.
  struct Place: Equatable {
    let count: Int
    let unit: Period.Unit
    let range: Range<Int>

    /// As a register writes it.
    var words: String {
      let noun =
        switch unit {
        case .day: "calendar day"
        case .workingDay: "working day"
        case .week: "week"
        case .month: "month"
        case .year: "year"
        }
      return count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
  }

  var periods: [Place] {
    var found: [Place] = []
    for index in words.indices {
      guard let count = Int(words[index]), count > 0 else { continue }
      var next = index + 1
      var unit: Period.Unit?
      while next < words.count, next - index < 4 {
        if let known = Self.units[words[next]] {
          let isWorking = words[index..<next].contains("working")
          unit = known == .day && isWorking ? .workingDay : known
          next += 1
          // "10 diwrnod gwaith", "30 diwrnod calendr": in Welsh the kind of day follows.
          if next < words.count, words[next] == "gwaith" || words[next] == "calendr" {
            if words[next] == "gwaith", unit == .day { unit = .workingDay }
            next += 1
          }
          break
        }
        guard Self.kinds.contains(words[next]) else { break }
        next += 1
      }
      guard let unit, count <= Self.most(of: unit) else { continue }
      found.append(Place(count: count, unit: unit, range: index..<next))
    }
    return found
  }

  /// `a year` and `one year` are `1 year`; `ar ôl` is `after`.
  private static func joined(_ words: [String]) -> [String] {
    var result: [String] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "a" || word == "an", units[next] != nil, next != "may" {
        result.append("1")
      } else if word == "ôl" || word == "ol", result.last == "ar" {
        result[result.count - 1] = "after"
      } else if word == "five", result.last == "20" {
        result[result.count - 1] = "25"
      } else if let single = alone[word], Int(result.last ?? "") == nil {
        result += ["1", single]
      } else if let number = ordinal(word) {
        result += [number, "th"]
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static func ordinal(_ word: String) -> String? {
    for ending in ["th", "st", "nd", "rd", "fed", "oed", "ain"] where word.hasSuffix(ending) {
      let digits = word.dropLast(ending.count)
      if !digits.isEmpty, digits.allSatisfy(\.isNumber) { return String(digits) }
    }
    return nil
  }

  private static func known(_ word: String) -> String {
    numbers[word].map(String.init) ?? spellings[word] ?? word
  }

  private static func most(of unit: Period.Unit) -> Int {
    switch unit {
    case .day: 54_750
    case .workingDay: 36_500
    case .week: 7_800
    case .month: 1_800
    case .year: 150
    }
  }

  private static let units: [String: Period.Unit] = [
    "year": .year, "years": .year, "blynedd": .year, "mlynedd": .year, "flynedd": .year,
    "flynyddoedd": .year, "blwyddyn": .year, "flwyddyn": .year,
    "month": .month, "months": .month, "mis": .month, "fis": .month, "misoedd": .month,
    "week": .week, "weeks": .week, "wythnos": .week, "wythnosau": .week,
    "day": .day, "days": .day, "diwrnod": .day, "ddiwrnod": .day, "niwrnod": .day,
  ]
  /// In Welsh one of them needs no number: "am flwyddyn", "o fewn mis".
  private static let alone = [
    "flwyddyn": "year", "blwyddyn": "year", "fis": "month", "mis": "month",
  ]
  private static let kinds: Set<String> = [
    "calendar", "working", "full", "complete", "whole", "further", "o", "clear",
  ]
  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "hundred": 100,
    "un": 1, "dwy": 2, "dau": 2, "ddwy": 2, "ddau": 2, "tair": 3, "tri": 3, "dair": 3, "dri": 3,
    "pedair": 4, "pedwar": 4, "bedair": 4, "pum": 5, "pump": 5, "bum": 5, "chwe": 6, "chwech": 6,
    "saith": 7, "wyth": 8, "naw": 9, "deg": 10, "deng": 10, "ddeng": 10, "deuddeg": 12,
  ]
  private static let spellings = [
    "following": "after", "since": "after", "wedi": "after", "till": "until", "hyd": "until",
    "nes": "until", "whilst": "while",
  ]
}
