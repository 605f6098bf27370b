/// What the renderer turns into HTML: display-ready texts in stored properties, which the template
/// names.
public protocol Rendered: Sendable {
  /// The name of the template.
  static var template: String { get }
}

/// A page of the portal or the console.
public protocol Page: Rendered {
  var frame: Frame { get }
}
