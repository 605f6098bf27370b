extension Catalogue {
  /// The word of each status of a promise.
  static let status: [String: Message] = [
    "status.kept": Message(cy: "Cadwyd", en: "Kept"),
    "status.broken": Message(cy: "Torrwyd", en: "Broken"),
    "status.conflicts-with-law": Message(
      cy: "Yn groes i'r gyfraith", en: "Conflicts with the law"),
    "status.unproven": Message(cy: "Heb brawf eto", en: "Not yet proven"),
    "status.not-stated": Message(cy: "Heb ei nodi", en: "Not stated"),
  ]
}
