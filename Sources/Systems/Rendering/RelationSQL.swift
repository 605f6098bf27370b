import Relations

/// Turns a relation into one statement of a dialect.
///
/// Values never become part of the text. Texts are compared and ordered by their bytes, and nulls
/// are smaller than every value, in every dialect.
public enum RelationSQL {
  /// Returns the statement whose rows are those of the relation, under the names it exposes.
  ///
  /// It may begin with `WITH`, and may stand in parentheses wherever a query may:
  /// `DELETE FROM enquiry WHERE id IN (…)`.
  ///
  /// - Parameter types: what the columns hold. SQLite needs none; the others need those of columns
  ///   that are ordered, summed or compared by order. ``SQLSession/render(_:)`` finds them itself.
  /// - Throws: `RelationError` for a relation without meaning, ``RenderError`` for one the dialect
  ///   cannot say.
  public static func render(
    _ relation: Relation, _ dialect: SQLDialect, types: SQLColumnTypes = SQLColumnTypes()
  ) throws -> SQLText {
    guard dialect != .other else { throw RenderError.unspokenDialect }
    try relation.validate()
    var renderer = RelationRenderer(dialect: dialect, types: types)
    let text = try renderer.statement(relation)
    guard text.values.count <= dialect.valuesMax else {
      throw RenderError.tooManyValues(count: text.values.count, max: dialect.valuesMax)
    }
    return text
  }
}
