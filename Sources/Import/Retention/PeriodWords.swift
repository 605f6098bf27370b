/// The words of a period as schedules write them, in both languages.
enum PeriodWords {
  /// Tokens in lower case, signs apart: `DOB+25yrs` -> `dob plus 25 years`.
  static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    var isNumber = false
    func end() {
      if !word.isEmpty { tokens.append(known(word)) }
      word = ""
    }
    for character in text.lowercased() {
      if character == "+" || character == "&" {
        end()
        tokens.append(character == "+" ? "plus" : "and")
      } else if character.isLetter || character.isNumber {
        // A number ends where a letter begins: `6yrs`.
        if !word.isEmpty, character.isNumber != isNumber { end() }
        isNumber = character.isNumber
        word.append(character)
      } else if character == "-" || character == "–" {
        end()
        if tokens.last.flatMap({ Int($0) }) != nil { tokens.append("to") }
      } else if !"'’".contains(character) {
        end()
      }
    }
    end()
    return joined(tokens)
  }

  /// `18 th birthday` -> `18 birthday`; `ar ôl` -> `after`.
  private static func joined(_ tokens: [String]) -> [String] {
    var result: [String] = []
    for token in tokens {
      if ["st", "nd", "rd", "th"].contains(token), result.last.flatMap({ Int($0) }) != nil {
        continue
      }
      if token == "ôl" || token == "ol", result.last == "ar" {
        result[result.count - 1] = "after"
        continue
      }
      // A unit stands behind its number; elsewhere the same letters are another word.
      let isBehindNumber = result.last.flatMap({ Int($0) }) != nil
      result.append(isBehindNumber ? units[token] ?? token : token)
    }
    return result
  }

  private static func known(_ word: String) -> String {
    if let number = numbers[word] { return String(number) }
    return spellings[word] ?? word
  }

  static func unit(_ token: String) -> ReadPeriod.Unit? {
    switch token {
    case "year", "years": .year
    case "month", "months": .month
    case "week", "weeks": .week
    case "day", "days": .day
    default: nil
    }
  }

  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "hundred": 100, "un": 1, "dwy": 2, "dau": 2, "tair": 3, "tri": 3, "pedair": 4,
    "pedwar": 4, "pum": 5, "pump": 5, "chwe": 6, "chwech": 6, "saith": 7, "wyth": 8, "naw": 9,
    "deg": 10, "deng": 10,
  ]

  private static let units = [
    "yr": "years", "yrs": "years", "y": "years", "blynedd": "years", "mlynedd": "years",
    "flynedd": "years", "flwyddyn": "year", "blwyddyn": "year", "flynyddoedd": "years",
    "mth": "months", "mths": "months", "mnths": "months", "mis": "months", "fis": "months",
    "misoedd": "months", "wk": "weeks", "wks": "weeks", "wythnos": "weeks", "wythnosau": "weeks",
    "diwrnod": "days", "ddiwrnod": "days",
  ]

  private static let spellings = [
    "following": "after", "from": "after",
    "since": "after", "wedi": "after", "till": "until", "til": "until", "tan": "until",
    "whilst": "while", "min": "minimum", "max": "maximum", "permanently": "permanent",
    "barhaol": "permanent", "parhaol": "permanent", "indefinitely": "indefinite",
    "amhenodol": "indefinite", "forever": "permanent", "cyfredol": "current",
    "gyfredol": "current", "cau": "closure", "gau": "closure", "geni": "birth", "eni": "birth",
    "ac": "and", "neu": "or", "bynnag": "whichever", "plws": "plus",
  ]
}
