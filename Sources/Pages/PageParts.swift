/// A page taken apart once, into dictionaries that the template engine looks names up in.
///
/// Left to itself the engine reflects a whole value again for each name, which made up most of the
/// time of a page.
enum PageParts {
  /// The parts of a value by name: a structure becomes a dictionary, an optional its value.
  ///
  /// - Returns: nil for an optional that holds nothing.
  static func of(_ value: Any) -> Any? {
    if let text = value as? String { return text }
    if let number = value as? Int { return number }
    if let answer = value as? Bool { return answer }
    if let words = value as? [String: String] { return words }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.first.flatMap { of($0.value) }
    case .collection:
      return mirror.children.compactMap { of($0.value) }
    case .struct:
      return mirror.children.reduce(into: [String: Any]()) { parts, child in
        if let name = child.label { parts[name] = of(child.value) }
      }
    default:
      return value
    }
  }
}
