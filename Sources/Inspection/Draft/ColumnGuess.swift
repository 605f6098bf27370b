import Register

/// What a column seems to hold, by its name and by what its values look like.
public enum ColumnGuess: Sendable, Hashable {
  case identity(MappedColumn.Identity)
  case freeText
  case status
  case deletionMark
  case fileName
  /// Something that the law protects more, by the name of the kind.
  case special(String)
  case day

  var words: String {
    switch self {
    case .identity(let identity): identity.rawValue.replacing("-", with: " ")
    case .freeText: "free text"
    case .status: "a status"
    case .deletionMark: "a mark of deletion"
    case .fileName: "the name of a file"
    case .special(let kind): "a special category or criminal data: \(kind)"
    case .day: "a day"
    }
  }
}

/// Guesses by the words of a column's name, in English and Welsh.
enum NameGuess {
  /// The first row of which all words stand in the name decides.
  private static let rows: [([String], ColumnGuess)] = [
    (["nhs"], .identity(.nhsNumber)), (["rhif", "gig"], .identity(.nhsNumber)),
    (["nino"], .identity(.nationalInsuranceNumber)),
    (["ni", "number"], .identity(.nationalInsuranceNumber)),
    (["ni", "no"], .identity(.nationalInsuranceNumber)),
    (["national", "insurance"], .identity(.nationalInsuranceNumber)),
    (["yswiriant", "gwladol"], .identity(.nationalInsuranceNumber)),
    (["upn"], .identity(.uniquePupilNumber)), (["pupil", "number"], .identity(.uniquePupilNumber)),
    (["rhif", "disgybl"], .identity(.uniquePupilNumber)),
    (["postcode"], .identity(.postcode)), (["post", "code"], .identity(.postcode)),
    (["cod", "post"], .identity(.postcode)), (["codpost"], .identity(.postcode)),
    (["email"], .identity(.email)), (["mail"], .identity(.email)),
    (["ebost"], .identity(.email)), (["bost"], .identity(.email)),
    (["telephone"], .identity(.telephone)), (["phone"], .identity(.telephone)),
    (["mobile"], .identity(.telephone)), (["tel"], .identity(.telephone)),
    (["ffon"], .identity(.telephone)), (["symudol"], .identity(.telephone)),
    (["dob"], .identity(.dateOfBirth)), (["birth"], .identity(.dateOfBirth)),
    (["born"], .identity(.dateOfBirth)), (["geni"], .identity(.dateOfBirth)),
    (["ganwyd"], .identity(.dateOfBirth)), (["ganed"], .identity(.dateOfBirth)),
    (["file"], .fileName), (["filename"], .fileName), (["ffeil"], .fileName),
    (["forename"], .identity(.forename)), (["firstname"], .identity(.forename)),
    (["first", "name"], .identity(.forename)), (["given", "name"], .identity(.forename)),
    (["enw", "cyntaf"], .identity(.forename)), (["enw", "bedydd"], .identity(.forename)),
    (["surname"], .identity(.surname)), (["lastname"], .identity(.surname)),
    (["last", "name"], .identity(.surname)), (["family", "name"], .identity(.surname)),
    (["cyfenw"], .identity(.surname)), (["fullname"], .identity(.name)),
    (["name"], .identity(.name)), (["enw"], .identity(.name)),
    (["address"], .identity(.address)), (["addr"], .identity(.address)),
    (["street"], .identity(.address)), (["cyfeiriad"], .identity(.address)),
    (["stryd"], .identity(.address)),
    (["religion"], .special("religion")), (["faith"], .special("religion")),
    (["crefydd"], .special("religion")), (["ethnicity"], .special("ethnic origin")),
    (["ethnic"], .special("ethnic origin")), (["ethnigrwydd"], .special("ethnic origin")),
    (["ethnig"], .special("ethnic origin")), (["disability"], .special("disability")),
    (["anabledd"], .special("disability")), (["health"], .special("health")),
    (["iechyd"], .special("health")), (["diagnosis"], .special("health")),
    (["orientation"], .special("sexual orientation")),
    (["cyfeiriadedd"], .special("sexual orientation")), (["union"], .special("trade union")),
    (["undeb"], .special("trade union")), (["conviction"], .special("convictions")),
    (["offence"], .special("convictions")), (["trosedd"], .special("convictions")),
    (["deleted"], .deletionMark), (["dilewyd"], .deletionMark), (["dileu"], .deletionMark),
    (["notes"], .freeText), (["note"], .freeText), (["comments"], .freeText),
    (["comment"], .freeText), (["narrative"], .freeText), (["remarks"], .freeText),
    (["description"], .freeText), (["nodiadau"], .freeText), (["nodyn"], .freeText),
    (["sylwadau"], .freeText), (["disgrifiad"], .freeText),
    (["status"], .status), (["statws"], .status),
  ]

  static func of(_ column: String) -> ColumnGuess? {
    let words = words(column)
    return rows.first { row in row.0.allSatisfy(words.contains) }?.1
  }

  /// `dateOfBirth`, `DATE_OF_BIRTH` and `date of birth` are the same three words; accents do not
  /// count, so that `ffôn` is `ffon`.
  static func words(_ name: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    var wasLower = false
    for letter in name {
      let starts = letter.isUppercase && wasLower
      if starts || !(letter.isLetter || letter.isNumber) {
        words.insert(word)
        word = ""
      }
      if letter.isLetter { word += folded(letter) }
      wasLower = letter.isLowercase || letter.isNumber
    }
    words.insert(word)
    words.remove("")
    return words
  }

  private static func folded(_ letter: Character) -> String {
    let plain: [Character: String] = [
      "â": "a", "ê": "e", "î": "i", "ô": "o", "û": "u", "ŵ": "w", "ŷ": "y", "ë": "e", "ï": "i",
      "ö": "o", "é": "e", "è": "e", "á": "a", "ó": "o",
    ]
    let lower = letter.lowercased()
    return lower.first.flatMap { plain[$0] } ?? lower
  }
}
