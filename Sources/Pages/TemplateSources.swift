/// The templates built into the program, by the name that partials and pages use.
enum TemplateSources {
  static let all: [String: [UInt8]] = shared.merging(portal) { first, _ in first }
    .merging(console) { first, _ in first }

  /// The layout and the parts that every page may use.
  static let shared: [String: [UInt8]] = [
    "layout": PackageResources.layout_mustache,
    "mark-addewid": PackageResources.mark_addewid_mustache,
    "mark-kept": PackageResources.mark_kept_mustache,
    "mark-broken": PackageResources.mark_broken_mustache,
    "mark-conflicts-with-law": PackageResources.mark_conflicts_with_law_mustache,
    "mark-unproven": PackageResources.mark_unproven_mustache,
    "mark-not-stated": PackageResources.mark_not_stated_mustache,
    "status": PackageResources.status_mustache,
    "problem-beside": PackageResources.problem_beside_mustache,
    "token": PackageResources.token_mustache,
  ]

  static let portal: [String: [UInt8]] = [:]
}
