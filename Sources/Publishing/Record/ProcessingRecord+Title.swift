import Wording

extension ProcessingRecord {
  /// What the record is called, and its sheets.
  public static let title = Message(
    cy: "Cofnod o weithgareddau prosesu", en: "Record of processing activities")
  public static let sheet = Message(cy: "Gweithgareddau", en: "Activities")
  public static let controllerSheet = Message(cy: "Y rheolydd", en: "Controller")
}
