import Register

extension RegisterUnderReview {
  /// What holds where a file's statements are read: for a service, its own and what it inherits;
  /// for `organisation.yaml`, the controller's own.
  func whatHolds<Value>(
    _ path: KeyPath<StatementSet, [Stated<Value>]>,
    in file: FileUnderReview
  ) -> [Stated<Value>] {
    file.scope?.its(path) ?? file.set[keyPath: path]
  }
}
