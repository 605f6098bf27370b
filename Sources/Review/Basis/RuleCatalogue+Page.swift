import StatutoryTime

extension RuleCatalogue {
  /// The catalogue as a page: a section a rule, from the texts of the rules themselves.
  public static var page: String {
    let head = """
      # What `addewid check` looks for

      <!-- Written by `addewid check --rules` from the rules themselves: do not edit. -->

      A finding names a rule, a severity, a place, what is wrong, how to put it right, and the law
      behind it. Rules of the language (RL-01 to RL-18) are about the text of a register; those below
      are about what it says. A rule that came into force on a day is silent before it (`--today`).

      """
    return head
      + rules.map { rule in
        section(rule) + """

          Found:

          ```yaml
          \(rule.text.before)
          ```

          Put right:

          ```yaml
          \(rule.text.after)
          ```

          """
      }.joined()
  }

  /// The rules on notices that nobody prepared, as a page.
  public static var pageOnNotices: String {
    let head = """
      # What `addewid review` looks for

      <!-- Written by `addewid review --rules` from the rules themselves: do not edit. -->

      A finding names a rule, a severity, a line, what is wrong, how to put it right, and the law
      behind it. That something is missing is judged over the whole notice, and is never graver than
      medium where words can have been lost before the file was read. A rule that came into force on
      a day is silent before it (`--today`).

      """
    return head + rulesOnNotices.map { section($0) }.joined()
  }

  private static func section(_ rule: any LegalRule.Type) -> String {
    let since = rule.inForceFrom.map { "\n\nIn force from \($0.description)." } ?? ""
    return """

      ## \(rule.id): \(rule.text.title)

      Law: \(rule.text.law)\(since)

      \(rule.text.explanation)

      """
  }
}
