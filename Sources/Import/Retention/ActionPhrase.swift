import Wording

/// What a schedule does with records at the end of their term.
struct ActionPhrase: Sendable, Hashable {
  /// A word of the register: erase, anonymise, keep, return.
  let ending: String
  /// What had to be read into the schedule.
  let assumption: Message?

  /// - Returns: nil for a text that is none of the usual.
  init?(_ text: String) {
    if CellList.isNothing(text) {
      ending = "erase"
      assumption = Message(
        cy: "Nid yw’r amserlen yn dweud beth sy’n dilyn. Darllenir: dileu.",
        en: "The schedule does not say what follows. Read as: erased.")
      return
    }
    let plain = PlainText.joined(text)
    func has(_ stems: [String]) -> Bool { stems.contains { plain.contains($0) } }
    if has(["anonym", "dienw", "ddienw"]) {
      ending = "anonymise"
      assumption = nil
    } else if has(["archiv", "record office", "archif", "permanent", "preserv"]) {
      ending = "keep"
      assumption = nil
    } else if has(["return", "dychwel"]) {
      ending = "return"
      assumption = nil
    } else if has([
      "destr", "delet", "shred", "dispos", "eras", "dinistr", "dile", "confidential waste",
    ]) {
      ending = "erase"
      assumption = nil
    } else if has(["review", "adolyg"]) {
      ending = "erase"
      assumption = Message(
        cy: "Mae’r amserlen yn dweud ‘adolygu’. Darllenir: mae ail berson yn penderfynu cyn dileu.",
        en:
          "The schedule says ‘review’. Read as: a second person decides before anything is erased.")
    } else {
      return nil
    }
  }
}
