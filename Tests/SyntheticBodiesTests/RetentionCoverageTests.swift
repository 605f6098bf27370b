import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import Testing

/// Every rule of the registers meets rows that are due, that are not, at the boundary, and held:
/// counted by plain SQL in the smallest body.
@Suite("Rows of every retention rule")
struct RetentionCoverageTests {
  private static let today = BodyDatabase.today

  /// The condition and its values of rows in a state.
  typealias State = (name: String, sql: String, values: [Value])

  private func expectAll(
    _ body: SyntheticBody, _ system: String, _ states: [State]
  ) async throws {
    try await BodyDatabase.sqlite.with(body, system) { database, _, _ in
      for state in states {
        let count = try await database.number("SELECT COUNT(*) FROM \(state.sql)", state.values)
        #expect(count > 0, "\(state.name)")
      }
    }
  }

  private static let cases = """
    (SELECT c.status, MAX(p.date_of_birth) AS youngest,
      COUNT(*) - COUNT(p.date_of_birth) AS unknown, c.on_paper,
      (SELECT COUNT(*) FROM case_hold h WHERE h.case_no = c.case_no AND h.released_on IS NULL)
      + (SELECT COUNT(*) FROM complaint m WHERE m.case_no = c.case_no AND m.closed_on IS NULL)
      AS holds
    FROM court_case c JOIN case_child k ON k.case_no = c.case_no
    JOIN person p ON p.person_no = k.person_no GROUP BY c.case_no)
    """

  @Test("Cafcass Cymru: until the youngest child in the proceedings is 35")
  func cafcass() async throws {
    let last = LocalDay.latestStart(years: 35, endingBefore: Self.today)
    let day = { (days: Int) in Value.text(last.adding(days: days).description) }
    let due = "WHERE youngest <= ? AND unknown = 0"
    try await expectAll(
      .cafcassCymru, "iris",
      [
        ("due", "\(Self.cases) \(due) AND holds = 0 AND on_paper = 0", [day(-1)]),
        ("on paper", "\(Self.cases) \(due) AND holds = 0 AND on_paper = 1", [day(-1)]),
        ("due since today", "\(Self.cases) WHERE youngest = ? AND holds = 0", [day(0)]),
        ("due tomorrow", "\(Self.cases) WHERE youngest = ?", [day(1)]),
        ("due after tomorrow", "\(Self.cases) WHERE youngest = ?", [day(2)]),
        ("held", "\(Self.cases) \(due) AND holds > 0", [day(0)]),
        ("unknown", "\(Self.cases) WHERE unknown > 0", []),
        ("not due, closed", "\(Self.cases) WHERE youngest > ? AND status = 'closed'", [day(40)]),
        ("not due, open", "\(Self.cases) WHERE youngest > ? AND status = 'open'", [day(40)]),
        ("29 February", "\(Self.cases) WHERE youngest LIKE '%-02-29'", []),
        (
          "two cases",
          "case_child a JOIN case_child b ON b.person_no = a.person_no "
            + "WHERE b.case_no > a.case_no", []
        ),
        ("reopened", "court_case WHERE reopened_on > closed_on", []),
      ])
  }

  @Test("Cardiff: no longer than needed, above the floors of the law")
  func cardiff() async throws {
    let text = { (day: LocalDay) in Value.text(day.description) }
    let ended = "child c JOIN person p ON p.id = c.person_id WHERE c.need_ended_on"
    let born = LocalDay.latestStart(years: 75, endingBefore: Self.today)
    let died = LocalDay.latestStart(years: 15, endingBefore: Self.today)
    try await expectAll(
      .cardiffChildrensServices, "care-record",
      [
        ("due", "\(ended) < ? AND c.looked_after = 0", [text(Self.today)]),
        ("ends today", "\(ended) = ? AND c.looked_after = 0", [text(Self.today)]),
        ("needed", "child WHERE need_ended_on IS NULL", []),
        ("soft deleted", "child WHERE deleted_at IS NOT NULL", []),
        ("held", "legal_hold WHERE released_on IS NULL", []),
        (
          "under 75 years", "\(ended) < ? AND c.looked_after = 1 AND p.date_of_birth > ?",
          [text(Self.today), text(born)]
        ),
        ("75 years", "\(ended) < ? AND p.date_of_birth < ?", [text(Self.today), text(born)]),
        ("75 years, just", "\(ended) < ? AND p.date_of_birth = ?", [text(Self.today), text(born)]),
        ("75 tomorrow", "person WHERE date_of_birth = ?", [text(born.adding(days: 1))]),
        ("died, 15 years", "person WHERE date_of_death <= ?", [text(died)]),
        ("died, under 15 years", "person WHERE date_of_death > ?", [text(died)]),
        ("adopted", "adoption WHERE is_sealed = 1", []),
        (
          "one address",
          "household a JOIN household b ON b.address_id = a.address_id "
            + "AND b.id > a.id", []
        ),
      ])
  }

  @Test("Wandsworth: nothing is stated, records reach back forty years, and nothing is marked due")
  func wandsworth() async throws {
    let settings = BodySettings(people: 1_000, today: Self.today)
    let old = Value.text(Self.today.adding(years: -30).description)
    try await BodyDatabase.sqlite.with(.wandsworthSocialCare, "social-care", settings) {
      database, _, _ in
      for closed in ["Y", "N"] {
        let count = try await database.number(
          "SELECT COUNT(*) FROM client WHERE is_closed = ?", [.text(closed)])
        #expect(count > 0)
      }
      let early = try await database.number(
        "SELECT COUNT(*) FROM family WHERE opened_date < ?", [old])
      #expect(early > 0)
    }
  }

  @Test("WeCare Wales: images seven years, with their consent")
  func images() async throws {
    let last = LocalDay.latestStart(months: 84, endingBefore: Self.today)
    try await expectAll(
      .weCareWales, "images",
      Self.term("image_consent", "given_on", last, heldBy: "hold IS NOT NULL") + [
        ("withdrawn", "image_consent WHERE withdrawn_on IS NOT NULL", []),
        ("still shown", "publication WHERE taken_down_on IS NULL", []),
        ("taken down", "publication WHERE taken_down_on IS NOT NULL", []),
      ])
  }

  @Test("WeCare Wales: calls two years, or a request to delete them")
  func calls() async throws {
    let last = LocalDay.latestStart(months: 24, endingBefore: Self.today)
    try await expectAll(
      .weCareWales, "telephone",
      Self.term("\"call\"", "substr(started_at, 1, 10)", last, heldBy: "hold IS NOT NULL") + [
        ("asked and accepted", "deletion_request WHERE decision = 'accepted'", []),
        ("asked and not decided", "deletion_request WHERE decided_on IS NULL", []),
      ])
    try await expectAll(.weCareWales, "engagement", [("permanent", "complaint", [])])
  }

  @Test(
    "WeCare Wales: requests for information",
    arguments: [("open", 12), ("subsequently-opened", 24), ("closed", 120), ("sar", 60)])
  func requests(rule: String, months: Int) async throws {
    let last = LocalDay.latestStart(months: months, endingBefore: Self.today)
    let table =
      rule == "sar"
      ? "(SELECT *, closed_on AS start FROM information_request WHERE kind = 'sar')"
      : "(SELECT *, max(closed_on, status_set_on) AS start FROM information_request "
        + "WHERE disclosure_status = '\(rule)')"
    try await expectAll(
      .weCareWales, "information-requests",
      Self.term(table, "start", last, heldBy: "hold IS NOT NULL"))
  }

  @Test("Manage homes and places: accounts while active, and six months")
  func accounts() async throws {
    let last = Value.text(
      LocalDay.latestStart(months: 6, endingBefore: Self.today).description)
    let start = "max(created_on, coalesce(extended_on, created_on))"
    let table = "(SELECT *, \(start) AS start FROM account)"
    let held = "id IN (SELECT account_id FROM rights_request WHERE answered_on IS NULL)"
    let bounced =
      "id IN (SELECT r.account_id FROM renewal_email r JOIN bounced_email b "
      + "ON b.renewal_id = r.id WHERE b.queue_state = 'waiting')"
    let tomorrow = Value.text(Self.today.adding(days: 1).description)
    let now = Value.text(Self.today.description)
    try await expectAll(
      .manageHomesAndPlaces, "platform",
      [
        (
          "due",
          "\(table) WHERE ended_on IS NOT NULL AND start < ? AND NOT \(held) "
            + "AND NOT \(bounced)", [last]
        ),
        ("due since today", "\(table) WHERE ended_on IS NOT NULL AND start = ?", [last]),
        ("ends today", "account WHERE term_ends_on = ?", [now]),
        ("ends tomorrow", "account WHERE term_ends_on = ?", [tomorrow]),
        ("active", "account WHERE state = 'active' AND term_ends_on > ?", [tomorrow]),
        ("ended within six months", "account WHERE ended_on < term_ends_on", []),
        ("bounced", "account WHERE \(bounced)", []), ("held", "account WHERE \(held)", []),
        ("session over", "session WHERE ended_at IS NOT NULL", []),
        ("session live", "session WHERE ended_at IS NULL", []),
      ])
  }

  /// The states of a term that began on a day of a column.
  private static func term(
    _ table: String, _ column: String, _ last: LocalDay, heldBy hold: String
  ) -> [State] {
    let day = { (days: Int) in [Value.text(last.adding(days: days).description)] }
    return [
      ("due", "\(table) WHERE \(column) < ? AND NOT (\(hold))", day(0)),
      ("due since today", "\(table) WHERE \(column) = ? AND NOT (\(hold))", day(0)),
      ("due tomorrow", "\(table) WHERE \(column) = ?", day(1)),
      ("due after tomorrow", "\(table) WHERE \(column) = ?", day(2)),
      ("not due", "\(table) WHERE \(column) > ?", day(60)),
      ("held", "\(table) WHERE \(column) <= ? AND \(hold)", day(0)),
    ]
  }
}
