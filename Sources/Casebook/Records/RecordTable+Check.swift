import Register
import StatutoryTime

extension RecordTable {
  /// Holds a content against what is stated.
  ///
  /// - Returns: the content with texts in one form: composed, without blanks at the ends.
  /// - Throws: `RecordRefusal`, for the first name in alphabetical order that does not fit.
  public func check(_ content: RecordContent) throws(RecordRefusal) -> RecordContent {
    var checked = content
    for (name, value) in content.fields.sorted(by: { $0.key < $1.key }) {
      guard let field = field(name) else {
        throw .notStated(name: Self.short(name), nearest: nearest(to: name))
      }
      checked.fields[name] = try FieldCheck(field).check(value)
    }
    for name in content.events.keys.sorted() where !events.contains(name) {
      throw .noSuchEvent(name: Self.short(name), nearest: nearestName(to: name, among: events))
    }
    for (name, value) in content.facts.sorted(by: { $0.key < $1.key }) {
      guard let values = facts[name] else {
        throw .noSuchFact(name: Self.short(name), nearest: nearestName(to: name, among: facts.keys))
      }
      guard values.contains(value) else {
        throw .noSuchValue(fact: name, among: Array(values.prefix(20)))
      }
    }
    return checked
  }

  /// - Throws: `RecordRefusal.notStated`, `.noLookUp`.
  func lookUp(_ name: String) throws(RecordRefusal) -> (field: RecordField, column: String) {
    guard let field = field(name) else {
      throw .notStated(name: Self.short(name), nearest: nearest(to: name))
    }
    guard let column = field.lookUpColumn else {
      throw .noLookUp(field: name, among: fields.filter(\.isLookUp).map(\.name))
    }
    return (field, column)
  }

  private func nearest(to name: String) -> RecordRefusal.NearestStatement? {
    let short = String(name.prefix(80))
    let field =
      nearestName(to: short, among: fields.map(\.name)).flatMap(field)
      ?? nearestName(to: short, among: fields.map(\.item)).flatMap { item in
        fields.first { $0.item == item }
      }
    return field.map { RecordRefusal.NearestStatement(field: $0.name, item: $0.item) }
  }

  private static func short(_ name: String) -> String {
    String(name.prefix(RecordRefusal.nameCharactersMax))
  }
}
