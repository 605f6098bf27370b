import Register
import Testing

@testable import Inspection

@Suite("What a value looks like")
struct SampledShapeTests {
  @Test(
    "numbers are told by their own rules, and not by their length",
    arguments: [
      ("943 476 5919", SampledShape.nhsNumber), ("9434765919", .nhsNumber),
      ("943-476-5918", nil), ("0000000000", nil), ("1234567890", nil),
      ("QQ123456C", nil), ("AB 12 34 56 C", .nationalInsuranceNumber),
      ("ab123456d", .nationalInsuranceNumber), ("AB123456E", nil), ("GB123456A", nil),
      ("DA123456A", nil), ("AO123456A", nil),
    ] as [(String, SampledShape?)])
  func numbers(_ text: String, _ shape: SampledShape?) {
    #expect(SampledShape.of(text) == shape, "\(text)")
  }

  @Test("a unique pupil number has the check letter of its digits, and no other")
  func pupils() {
    let letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
    for digits in ["823432108117", "000000000001", "12345678901A"] {
      let fitting = letters.filter { SampledShape.of("\($0)\(digits)") == .uniquePupilNumber }
      #expect(fitting.count == 1, "\(digits): \(fitting)")
    }
    // 2·8+3·2+4·3+5·4+6·3+7·2+8·1+9·0+10·8+11·1+12·1+13·7 = 288, which leaves 12: N.
    #expect(SampledShape.of("N823432108117") == .uniquePupilNumber)
  }

  @Test(
    "contacts, days, names and prose",
    arguments: [
      ("CF10 3NQ", SampledShape.postcode), ("sw1a1aa", .postcode), ("CF10 3NO", nil),
      ("nia@vale.example", .email), ("nia@vale", nil), ("029 2087 2087", .telephone),
      ("+44 7700 900123", .telephone), ("07700900123", .telephone), ("1234", nil),
      ("2015-02-29", nil), ("2016-02-29", .day), ("28/02/2015", .day), ("2015-02-28 10:00", .day),
      ("Siân ap Dafydd", .personName), ("Chidi Okafor-Rees", .personName), ("O’Brien", .personName),
      ("open", nil), ("A", nil),
      ("Galwodd y fam heddiw i ddweud bod y plentyn wedi symud ysgol.", .freeText),
    ] as [(String, SampledShape?)])
  func others(_ text: String, _ shape: SampledShape?) {
    #expect(SampledShape.of(text) == shape, "\(text)")
  }

  @Test("counts say how many, and dates of birth are spread over a generation")
  func counts() {
    var births = ColumnSample()
    for year in stride(from: 1950, to: 2020, by: 5) { births.add("\(year)-03-01", year: 2026) }
    births.add("", year: 2026)
    #expect(births.mayBeBirths && births.filled == 14)
    #expect(births.words == ["14 of 14 look like a day"])
    var events = ColumnSample()
    for month in 1...9 { events.add("2024-0\(month)-01", year: 2026) }
    #expect(events.leading == .day && !events.mayBeBirths)
    var future = ColumnSample()
    for year in stride(from: 1950, to: 2060, by: 5) { future.add("\(year)-03-01", year: 2026) }
    #expect(!future.mayBeBirths)
  }

  @Test(
    "names of columns are read in both languages and every way of writing",
    arguments: [
      ("dateOfBirth", ColumnGuess.identity(.dateOfBirth)),
      ("DYDDIAD_GENI", .identity(.dateOfBirth)), ("cyfenw", .identity(.surname)),
      ("First Name", .identity(.forename)), ("rhif ffôn", .identity(.telephone)),
      ("e_bost", .identity(.email)), ("rhifGIG", .identity(.nhsNumber)),
      ("rhif_gig", .identity(.nhsNumber)),
      ("cod_post", .identity(.postcode)), ("crefydd", .special("religion")),
      ("is_deleted", .deletionMark), ("nodiadau", .freeText), ("file_name", .fileName),
      ("colour", nil), ("opinion", nil), ("manner", nil),
    ] as [(String, ColumnGuess?)])
  func names(_ name: String, _ guess: ColumnGuess?) {
    #expect(NameGuess.of(name) == guess, "\(name)")
  }
}
