import Testing

@testable import Systems

@Suite("Question marks become PostgreSQL's numbers")
struct PlaceholderTests {
  @Test(
    "save where they are quoted",
    arguments: [
      ("a = ? AND b IN (?, ?)", "a = $1 AND b IN ($2, $3)"),
      ("'?' || ? || 'it''s ?'", "'?' || $1 || 'it''s ?'"),
      ("\"a?\"\"?\" = ?", "\"a?\"\"?\" = $1"),
      ("? -- why ?\n, ?", "$1 -- why ?\n, $2"),
      ("? /* a ? /* b ? */ ? */ ?", "$1 /* a ? /* b ? */ ? */ $2"),
      ("$$ ? $$ ?", "$$ ? $$ $1"),
      ("$a$ ? $$ ? $a$ ?", "$a$ ? $$ ? $a$ $1"),
      ("E'\\'?' ?", "E'\\'?' $1"),
      ("'\\' ?", "'\\' $1"),
      ("name'\\' ?", "name'\\' $1"),
      ("a$b ? $", "a$b $1 $"),
      ("? - ? / ?", "$1 - $2 / $3"),
      ("'open ?", "'open ?"),
      ("ŷ = ?", "ŷ = $1"),
    ])
  func placeholders(_ sql: String, _ expected: String) {
    #expect(PlaceholderSQL(sql).text == expected)
  }
}
