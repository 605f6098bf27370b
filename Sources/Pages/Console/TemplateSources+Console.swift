extension TemplateSources {
  /// The templates of the console's pages.
  static let console: [String: [UInt8]] = [
    "console-access-answer": PackageResources.console_access_answer_mustache,
    "console-case": PackageResources.console_case_mustache,
    "console-cases": PackageResources.console_cases_mustache,
    "console-certificate": PackageResources.console_certificate_mustache,
    "console-checkboxes": PackageResources.console_checkboxes_mustache,
    "console-close": PackageResources.console_close_mustache,
    "console-disclose": PackageResources.console_disclose_mustache,
    "console-fact": PackageResources.console_fact_mustache,
    "console-figures": PackageResources.console_figures_mustache,
    "console-ledger": PackageResources.console_ledger_mustache,
    "console-plan": PackageResources.console_plan_mustache,
    "console-proof": PackageResources.console_proof_mustache,
    "console-publish": PackageResources.console_publish_mustache,
    "console-retention": PackageResources.console_retention_mustache,
    "console-search": PackageResources.console_search_mustache,
    "console-select": PackageResources.console_select_mustache,
    "console-sign-in": PackageResources.console_sign_in_mustache,
    "console-sections": PackageResources.console_sections_mustache,
    "console-status": PackageResources.console_status_mustache,
  ]
}
