/// Tells what an editor wrote to another from what programs write into a page.
enum EditorialComment {
  static func isOne(_ words: String) -> Bool {
    let bytes = Array(words.utf8.prefix(2_000))
    return bytes.withUnsafeBufferPointer { signs.isIn($0, 0..<$0.count) }
  }

  private static let signs = PhraseSet([
    "todo", "to do:", "fixme", "tbc", "tbd", "to be confirmed", "to be agreed", "check with",
    "check this", "do not publish", "not for publication", "ask legal", "reviewer", "draft text",
    "delete before", "needs updating", "needs review", "please review", "insert here",
    "i'w gadarnhau", "gwirio gyda", "peidiwch â chyhoeddi",
  ])
}
