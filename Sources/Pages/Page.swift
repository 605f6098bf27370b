/// A page ready to be shown: display-ready texts in stored properties, which the template names.
public protocol Page: Sendable {
  /// The name of the page's template.
  static var template: String { get }
  var frame: Frame { get }
}
