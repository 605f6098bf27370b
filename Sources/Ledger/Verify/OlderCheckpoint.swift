/// A checkpoint that somebody kept, before it is known whose it is.
struct OlderCheckpoint: Sendable {
  let text: String
  /// What it says; nil where it cannot be read.
  let checkpoint: Checkpoint?

  init(_ text: String) {
    self.text = text
    checkpoint = (try? SignedNote(parsing: text)).flatMap { try? Checkpoint(body: $0.text) }
  }
}
