extension TemplateSources {
  /// The templates of reports that are one file: on notices, and of certificates.
  static let review: [String: [UInt8]] = [
    "disposal-certificate": PackageResources.disposal_certificate_mustache,
    "disposal-forecast": PackageResources.disposal_forecast_mustache,
    "gate-sheet": PackageResources.gate_sheet_mustache,
    "review": PackageResources.review_mustache,
    "review-entry": PackageResources.review_entry_mustache,
    "review-finding": PackageResources.review_finding_mustache,
    "review-index": PackageResources.review_index_mustache,
    "review-layout": PackageResources.review_layout_mustache,
    "review-notes": PackageResources.review_notes_mustache,
    "review-words": PackageResources.review_words_mustache,
  ]
}
