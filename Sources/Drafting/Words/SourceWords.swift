import Register

/// What kind of source the words of a notice name.
enum SourceWords {
  /// The kinds that are named, the first standing where one must be chosen.
  static func kinds(_ plain: PlainPassage) -> [Source.Kind] {
    stems.filter { plain.has($0.stems) }.map(\.kind)
  }

  private static let stems: [(kind: Source.Kind, stems: [String])] = [
    (.publicRegister, ["public register", "electoral register", "cofrestr gyhoeddus"]),
    (.device, ["cctv", "camera", "website", "cookie", "gwefan", "teledu cylch"]),
    (
      .publicBody,
      [
        "council", "local authorit", "health board", "nhs", "police", "court", "school",
        "government", "hmcts", "department", "public bod", "cyngor", "awdurdod", "bwrdd iechyd",
        "fwrdd iechyd", "heddlu", "llys", "ysgol", "llywodraeth",
      ]
    ),
    (.ownTeam, ["our staff", "other teams", "council services", "ein staff"]),
    (
      .person,
      [
        "you", "yourself", "applicant", "individual", "pupils", "parents", "chi", "wrthych",
        "gennych", "disgyblion", "rhieni",
      ]
    ),
  ]
}
