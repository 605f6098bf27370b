import Wording

/// Horizontal bars with their words beside them, one bar a row, each of up to four parts.
///
/// The table with the same numbers stands below the picture on the page.
public struct BarChart: Sendable {
  /// A part of a bar: how long, and what it says.
  public struct Part: Sendable, Hashable {
    public let value: Double
    /// The value in words: "12 to be destroyed".
    public let words: String

    public init(value: Double, words: String) {
      self.value = value
      self.words = words
    }
  }

  public struct Bar: Sendable, Hashable {
    public let label: String
    public let parts: [Part]

    public init(label: String, parts: [Part]) {
      self.label = label
      self.parts = parts
    }

    /// A bar of one part.
    public init(label: String, value: Double, words: String) {
      self.init(label: label, parts: [Part(value: value, words: words)])
    }

    var total: Double { parts.reduce(0) { $0 + max($1.value, 0) } }
  }

  public let id: String
  public let title: String
  public let description: String
  public let bars: [Bar]

  /// - Parameters:
  ///   - id: unique on the page.
  ///   - title: the message in about ten words.
  ///   - description: what is measured, where and when.
  ///   - bars: all drawn to the scale of the longest.
  public init(id: String, title: String, description: String, bars: [Bar]) {
    self.id = id
    self.title = title
    self.description = description
    self.bars = bars
  }

  /// The picture, to be put into a page as it stands.
  public var svg: String {
    let longest = max(bars.map(\.total).max() ?? 0, 1)
    var drawing = Drawing()
    var y = 0.0
    for bar in bars {
      y = draw(bar, from: y, scale: Self.width / longest, on: &drawing)
    }
    return drawing.svg(
      kind: "bar", id: id, title: title, description: description, width: Self.width,
      height: max(y, 1))
  }

  private static let width = 360.0
  private static let thickness = 26.0
  private static let fills = ["#12436d", "#f46a25", "#28a197", "#801650"]

  /// Draws one bar and returns where the next begins.
  private func draw(_ bar: Bar, from top: Double, scale: Double, on drawing: inout Drawing)
    -> Double
  {
    var y = top
    for line in BarChart.lines(bar.label, limit: 37) {
      y += 20
      drawing.text(line, x: 0, y: y, size: 17, fill: "#16242e", isBold: true)
    }
    y += 8
    var x = 0.0
    for (place, part) in bar.parts.enumerated() where part.value > 0 {
      let length = max(part.value * scale, 2)
      let fill = Self.fills[place % Self.fills.count]
      drawing.rectangle(
        x: x, y: y, width: max(length - 2, 2), height: Self.thickness, fill: fill,
        name: "part part-\(place % Self.fills.count + 1)")
      if place % 2 == 1 {
        drawing.hatching(
          x: x, y: y, width: max(length - 2, 2), height: Self.thickness, stroke: "#ffffff", gap: 10)
      }
      x += length
    }
    if bar.total == 0 {
      drawing.rectangle(
        x: 0, y: y, width: 2, height: Self.thickness, fill: "#46525c", name: "part-none")
    }
    return words(of: bar, from: y + Self.thickness, on: &drawing) + 14
  }

  /// Writes what each part says below its bar, with the part's colour before it.
  private func words(of bar: Bar, from top: Double, on drawing: inout Drawing) -> Double {
    var y = top + 3
    for (place, part) in bar.parts.enumerated() {
      let fill = Self.fills[place % Self.fills.count]
      for (index, line) in BarChart.lines(part.words, limit: 39).enumerated() {
        y += 21
        if index == 0 {
          drawing.rectangle(
            x: 0, y: y - 12, width: 13, height: 13, fill: fill,
            name: "part-\(place % Self.fills.count + 1)")
          if place % 2 == 1 {
            drawing.hatching(x: 0, y: y - 12, width: 13, height: 13, stroke: "#ffffff", gap: 6)
          }
        }
        drawing.text(line, x: 20, y: y, size: 16, fill: "#16242e")
      }
    }
    return y
  }

  /// A text broken at spaces into lines of about so many letters.
  static func lines(_ text: String, limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < limit {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
