import Foundation
import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import Testing

@Suite("People of the bodies")
struct PeopleTests {
  private static let planted = "Xiomara Ffrancon-Quiñones"
  private static let family = "Ffrancon-Quiñones"
  private static let settings = BodySettings(today: BodyDatabase.today, planted: planted)

  /// Where the planted person may stand: as a row's own person, in text about them, in a family's
  /// name.
  private static let places: [String: Set<String>] = [
    "iris": [
      "person.full_name", "person.previous_names", "court_report.report_text",
      "case_note.note_text", "safeguarding_check.risk_of_harm", "court_order.terms",
      "contact_referral.sent_name", "dna_request.sent_name", "contact_referral.risk_assessment",
      "complaint.complaint_text",
    ],
    "ishare": ["document.content"], "paper-archive": [], "extracts": [],
    "care-record": [
      "person.family_name", "referral.informant", "referral.concern", "assessment.circumstances",
      "professional_opinion.opinion", "recording.what_happened", "adoption.section_56_information",
    ],
    "casp-returns": [], "reporting": [],
    "social-care": [
      "client.surname", "family.family_name", "case_note.note", "safeguarding_enquiry.concern",
    ],
    "legacy-adults": ["CLNT.SURNM", "CARER.CRNAME"],
    "engagement": [
      "contact.name", "employer.employer_name", "attendee.name", "delegate_list.listed_as",
      "visitor.name", "complaint.complainant", "complaint.nature_of_complaint",
      "activity_participant.personal_details", "rights_request.name",
    ],
    "insights": [],
    "images": ["person_shown.name", "asset.story"],
    "telephone": ["call.name", "meeting_chat.author"],
    "information-requests": ["information_request.name"],
    "platform": ["account.surname"],
  ]

  @Test("the planted name stands where it should and nowhere else", arguments: everySystem)
  func planted(body: SyntheticBody, name: String) async throws {
    let system = try required(body.system(name))
    let places = try required(Self.places[name])
    let found = try await BodyDatabase.sqlite.with(body, name, Self.settings) { database, _, _ in
      try await Self.columns(of: system, in: database) { $0.contains(Self.family) }
    }
    #expect(found.isSubset(of: places), "\(found.subtracting(places))")
    let own = ["iris": "person", "care-record": "person", "social-care": "client"]
    if let table = own[name] { #expect(found.contains { $0.hasPrefix(table + ".") }) }
    if name == "platform" || name == "engagement" { #expect(!found.isEmpty) }
  }

  @Test("without a planted name nobody has it", arguments: everySystem)
  func nobodyElse(body: SyntheticBody, name: String) async throws {
    let system = try required(body.system(name))
    let found = try await BodyDatabase.sqlite.with(body, name) { database, _, _ in
      try await Self.columns(of: system, in: database) { $0.contains(Self.family) }
    }
    #expect(found == [])
  }

  @Test("names are hard: one word, apostrophes, marks of their own, other scripts, the same twice")
  func hardNames() async throws {
    let settings = BodySettings(people: 2_000, today: BodyDatabase.today)
    try await BodyDatabase.sqlite.with(.cafcassCymru, "iris", settings) { database, _, _ in
      let names = try await database.read { session in
        try session.rows("SELECT full_name FROM person").map { try $0.text("full_name") }
      }
      #expect(names.contains { !$0.contains(" ") })
      #expect(names.contains { $0.contains("'") } && names.contains { $0.contains("’") })
      #expect(names.contains { $0.unicodeScalars.contains("\u{302}") })
      #expect(names.contains { $0.count > 80 })
      #expect(names.contains { $0.unicodeScalars.contains { $0.value > 0x590 } })
      #expect(names.filter { $0 == "Siân Evans" }.count > 3)
      #expect(Set(names).count > 1_200)
    }
  }

  @Test("numbers are of ranges that nobody has, and have their check digits")
  func numbers() async throws {
    try await BodyDatabase.sqlite.with(.wandsworthSocialCare, "social-care") { database, _, _ in
      let rows = try await database.read { session in
        try session.rows("SELECT nhs_number, telephone, email, postcode FROM client")
      }
      for row in rows {
        if let number = try row.optionalText("nhs_number") { #expect(Self.isTestNumber(number)) }
        if let telephone = try row.optionalText("telephone") {
          #expect(
            telephone.hasPrefix("07700 900") || telephone.hasPrefix("029 2018 0")
              || telephone.hasPrefix("01632 960"))
        }
        let email = try row.optionalText("email")
        #expect(email?.hasSuffix(".example") ?? true)
        let postcode = try row.text("postcode")
        #expect(postcode.contains("97 ") || postcode.contains("98 "))
      }
    }
  }

  @Test("the old system holds Latin-1 alone, and days as dd/mm/yyyy")
  func oldSystem() async throws {
    let settings = BodySettings(people: 1_500, today: BodyDatabase.today)
    let system = try required(SyntheticBody.wandsworthSocialCare.system("legacy-adults"))
    try await BodyDatabase.sqlite.with(.wandsworthSocialCare, "legacy-adults", settings) {
      database, _, _ in
      let others = try await Self.columns(of: system, in: database) { text in
        text.unicodeScalars.contains { $0.value > 0xFF }
      }
      #expect(others == [])
      let accented = try await Self.columns(of: system, in: database) { text in
        text.unicodeScalars.contains { $0.value > 0x7F }
      }
      #expect(accented.contains("CLNT.FORENM") && accented.contains("CLNT.SURNM"))
      let days = try await database.read { session in
        try session.rows("SELECT \"DOB_TXT\" FROM \"CLNT\"").map { try $0.text("DOB_TXT") }
      }
      for day in days {
        #expect(day.count == 10 && day.split(separator: "/").map(\.count) == [2, 2, 4])
      }
    }
  }

  @Test("every file that a row names is there, and no other")
  func files() async throws {
    let named: [(SyntheticBody, String, String)] = [
      (
        .weCareWales, "images",
        "SELECT 'consents/' || form_file AS f FROM image_consent "
          + "UNION SELECT 'assets/' || file FROM asset"
      ),
      (.weCareWales, "information-requests", "SELECT 'letters/' || file AS f FROM request_file"),
      (.manageHomesAndPlaces, "platform", "SELECT 'uploads/' || file AS f FROM upload"),
    ]
    for (body, name, sql) in named {
      try await BodyDatabase.sqlite.with(body, name) { database, loaded, folder in
        let rows = try await database.read { session in
          Set(try session.rows(sql).map { try $0.text("f") })
        }
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
        let there = Set((paths ?? []).filter { !Self.isFolder("\(folder)/\($0)") })
        #expect(rows == there)
        #expect(rows.count == loaded.files && !rows.isEmpty)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The columns in which a text, or bytes that are one, meet the condition: `table.column`.
  private static func columns(
    of system: BodySystem, in database: any SQLDatabase,
    where matches: @escaping @Sendable (String) -> Bool
  ) async throws -> Set<String> {
    try await database.read { session in
      var found: Set<String> = []
      for table in system.tables {
        for row in try session.rows("SELECT * FROM \"\(table.name)\"") {
          for (column, value) in zip(row.columns, row.values) {
            let text: String
            switch value {
            case .text(let held): text = held
            case .bytes(let held): text = String(decoding: held, as: UTF8.self)
            default: continue
            }
            if matches(text) { found.insert("\(table.name).\(column)") }
          }
        }
      }
      return found
    }
  }

  /// Ten digits from 999, of which the last checks the others.
  private static func isTestNumber(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 48 }
    guard text.hasPrefix("999"), digits.count == 10 else { return false }
    let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 11 == digits[9]
  }
}
