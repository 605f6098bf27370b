import Relations
import StatutoryTime

/// The rows of a random database of ``FamilySystem``, and what must become of them, worked out by
/// going through the rows one by one.
struct RandomFamilies {
  private(set) var rows: [String: [[Value]]] = [:]
  private var state: UInt64

  /// Keys that differ by accents, by the way an accent is written, by case, by quotes.
  private static let names = [
    "é", "e\u{301}", "A", "a", "O'r \"tŷ\"", "ß", "ss", "x%y_", "Ŵ", " n", "中", "z;--",
  ]

  init(seed: UInt64, withRemarks: Bool) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let people = Self.names.prefix(3 + pick(9)).map { $0 }
    let matters = (0..<(1 + pick(7))).map { ("\(Self.names[$0])", Int64(pick(2))) }
    rows["person"] = people.map { [.text($0), .text("Enw \($0)"), pick(4) == 0 ? "2020" : .null] }
    for (number, (code, part)) in matters.enumerated() {
      let age = [0, 700, 728, 729, 730, 731, 732, 3000][pick(8)]
      rows["matter", default: []].append([
        .text(code), .integer(part), .text(FamilySystem.today.adding(days: -age).description),
        pick(6) == 0 ? "inquest" : .null, .text("k\(number)"),
      ])
      for seq in 0..<pick(3) {
        let note: [Value] = [.text(code), .integer(part), .integer(Int64(seq))]
        rows["note", default: []].append(note)
        for line in 0..<pick(3) {
          rows["note_line", default: []].append(note + [.integer(Int64(line)), "wedi dweud"])
        }
      }
      for seq in 0..<pick(4) {
        let person: Value = pick(8) == 0 ? .null : .text(people[pick(people.count)])
        rows["matter_person", default: []].append([
          .text(code), .integer(part), .integer(Int64(seq)), person,
        ])
      }
    }
    addTies(people)
    guard withRemarks else { return }
    for id in 0..<pick(6) {
      let (code, part) = matters[pick(matters.count)]
      let isFree = pick(5) == 0
      rows["remark", default: []].append([
        .integer(Int64(id)), isFree ? .null : .text(code), isFree ? .null : .integer(part),
        pick(3) == 0 ? .null : .text(people[pick(people.count)]), "sylw",
      ])
    }
  }

  private mutating func addTies(_ people: [String]) {
    for person in people {
      for seq in 0..<pick(3) {
        rows["address", default: []].append([.text(person), .integer(Int64(seq)), "Heol Fawr"])
      }
    }
    for id in 0..<pick(5) {
      rows["kin", default: []].append([
        .integer(Int64(id)), .text(people[pick(people.count)]), .text(people[pick(people.count)]),
        "perthynas",
      ])
    }
    for id in 0..<pick(5) {
      rows["bond", default: []].append([
        .integer(Int64(id)), pick(5) == 0 ? .null : .text(people[pick(people.count)]),
        pick(5) == 0 ? .null : .text(people[pick(people.count)]), "a", "b", "y ddau",
      ])
    }
  }

  private mutating func pick(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  private func all(_ table: String) -> [[Value]] { rows[table] ?? [] }

  // MARK: What must become of them

  /// The rows that must be left, some of them without what was a departing person's.
  func expected() -> [String: [[Value]]] {
    let limit = FamilySystem.today.adding(years: -2).description
    let due = Set(
      all("matter").filter { row in
        guard case .text(let day) = row[2] else { return false }
        return day <= limit && row[3] == .null
      }.map { Array($0[0...1]) })
    let stays = { (row: [Value]) in !due.contains(Array(row[0...1])) }
    let gone = departingPeople(stays)
    var left: [String: [[Value]]] = [:]
    for table in ["matter", "note", "note_line", "matter_person"] {
      left[table] = all(table).filter(stays)
    }
    left["remark"] = all("remark").filter { !due.contains([$0[1], $0[2]]) }
    left["person"] = all("person").filter { !gone.contains($0[0]) }
    left["address"] = all("address").filter { !gone.contains($0[0]) }
    left["kin"] = all("kin").filter { !(gone.contains($0[1]) && gone.contains($0[2])) }
    left["bond"] = all("bond").compactMap { row in
      let isTouched = gone.contains(row[1]) || gone.contains(row[2])
      let hasOther = [row[1], row[2]].contains { $0 != .null && !gone.contains($0) }
      guard isTouched else { return row }
      guard hasOther else { return nil }
      var row = row
      if gone.contains(row[1]) { (row[1], row[3]) = (.null, .null) }
      if gone.contains(row[2]) { (row[2], row[4]) = (.null, .null) }
      return row
    }
    return left
  }

  /// People of whom no matter is left, with those who are tied to them and of whom none is left
  /// either; without whoever a row that stays refers to.
  private func departingPeople(_ stays: ([Value]) -> Bool) -> Set<Value> {
    let needed = Set(all("matter_person").filter(stays).map { $0[3] })
    let free = Set(all("person").map { $0[0] }).subtracting(needed)
    var gone = free.intersection(all("matter_person").filter { !stays($0) }.map { $0[3] })
    var before: Set<Value> = []
    while gone != before {
      before = gone
      for row in all("kin") where gone.contains(row[1]) || gone.contains(row[2]) {
        gone.formUnion(free.intersection([row[1], row[2]]))
      }
    }
    let due = Set(all("matter").map { Array($0[0...1]) }.filter { !stays($0) })
    let named = all("remark").filter { !due.contains([$0[1], $0[2]]) }.map { $0[3] }
    gone.subtract(named)
    before = []
    while gone != before {
      before = gone
      for row in all("kin") where gone.contains(row[1]) != gone.contains(row[2]) {
        gone.subtract([row[1], row[2]])
      }
    }
    return gone
  }
}
