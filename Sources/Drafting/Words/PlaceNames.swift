/// The countries and regions that a text names, as it names them.
enum PlaceNames {
  static func all(in text: String) -> [String] {
    let plain = PlainPassage(text).text
    let known = names.filter { plain.contains(" \(PlainPassage($0).text.dropFirst())") }
    let isOutside = outside.contains { plain.contains(" \($0) ") }
    let whole = known.filter { name in
      // "European Union" is no second place beside "EU".
      !known.contains { $0 != name && $0.contains(name) }
    }
    return isOutside ? whole.map { "outside \($0)" } : whole
  }

  private static let outside = ["outside", "outside of", "y tu allan i", "tu allan i r"]
  private static let names = [
    "United Kingdom", "UK", "European Economic Area", "EEA", "European Union", "EU", "Europe",
    "Ireland", "USA", "United States", "India", "Canada", "Australia", "New Zealand", "Israel",
    "Japan", "Switzerland", "Norway", "Germany", "France", "Netherlands", "Singapore",
    "Deyrnas Unedig", "AEE", "Undeb Ewropeaidd", "Iwerddon", "Unol Daleithiau", "yr UE",
  ]
}
