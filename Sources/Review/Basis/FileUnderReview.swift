import Register

/// The statements of one file of a register, and the service whose file it is.
///
/// A class, because rules go through all files again and again: going through a thousand must not
/// copy a thousand sets of statements.
public final class FileUnderReview: Sendable {
  public let set: StatementSet
  /// Nil for `organisation.yaml`.
  public let scope: ServiceScope?

  init(_ set: StatementSet, of scope: ServiceScope? = nil) {
    self.set = set
    self.scope = scope
  }
}
