/// The lines of an SVG picture, with every text escaped.
struct Drawing {
  private var body = ""

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, name: String,
    stroke: String? = nil
  ) {
    let edge = stroke.map { #" stroke="\#($0)" stroke-width="2""# } ?? ""
    body +=
      #"<rect class="\#(name)" x="\#(Drawing.number(x))" y="\#(Drawing.number(y))" "#
      + #"width="\#(Drawing.number(width))" height="\#(Drawing.number(height))" "#
      + #"fill="\#(fill)"\#(edge)/>"#
  }

  /// Slanted lines over a square or a bar, so that colour is not its only mark.
  mutating func hatching(
    x: Double, y: Double, width: Double, height: Double, stroke: String, gap: Double = 8
  ) {
    var lines = ""
    var start = x - height
    while start < x + width {
      let left = max(start, x)
      let right = min(start + height, x + width)
      if right > left {
        lines += "M\(Drawing.number(left)) \(Drawing.number(y + height - (left - start)))"
        lines += "L\(Drawing.number(right)) \(Drawing.number(y + height - (right - start)))"
      }
      start += gap
    }
    body += #"<path d="\#(lines)" fill="none" stroke="\#(stroke)" stroke-width="1.5"/>"#
  }

  mutating func text(
    _ text: String, x: Double, y: Double, size: Double, fill: String, name: String = "ink",
    anchor: String = "start", isBold: Bool = false
  ) {
    let weight = isBold ? #" font-weight="600""# : ""
    body +=
      #"<text class="\#(name)" x="\#(Drawing.number(x))" y="\#(Drawing.number(y))" "#
      + #"font-size="\#(Drawing.number(size))" text-anchor="\#(anchor)" fill="\#(fill)"\#(weight)>"#
      + "\(MarkupText.escaped(text))</text>"
  }

  /// The whole picture with its name and description for people who do not see it.
  ///
  /// - Parameter id: unique on the page; made of letters, digits and hyphens.
  func svg(
    kind: String, id: String, title: String, description: String, width: Double, height: Double
  ) -> String {
    let safe = MarkupText.escaped(id)
    return
      #"<svg class="\#(kind)" role="img" aria-labelledby="\#(safe)-title" "#
      + #"aria-describedby="\#(safe)-description" xmlns="http://www.w3.org/2000/svg" "#
      + #"viewBox="0 0 \#(Drawing.number(width)) \#(Drawing.number(height))">"#
      + #"<title id="\#(safe)-title">\#(MarkupText.escaped(title))</title>"#
      + #"<desc id="\#(safe)-description">\#(MarkupText.escaped(description))</desc>"#
      + body + "</svg>"
  }

  /// A short bar beside a number that says the same; nobody needs to be told of it.
  ///
  /// - Parameter share: 0 to 1; beyond that the bar is full.
  static func meter(_ share: Double) -> String {
    var drawing = Drawing()
    drawing.rectangle(x: 0, y: 0, width: 100, height: 10, fill: "#d5e4e7", name: "meter-room")
    drawing.rectangle(
      x: 0, y: 0, width: 100 * min(max(share, 0), 1), height: 10, fill: "#12436d",
      name: "meter-part")
    return #"<svg class="meter-bar" aria-hidden="true" focusable="false" "#
      + #"viewBox="0 0 100 10" width="100" height="10">"# + drawing.body + "</svg>"
  }

  /// A number with at most one decimal, written the same on every machine.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = tenths / 10
    let rest = abs(tenths % 10)
    let sign = tenths < 0 && whole == 0 ? "-" : ""
    return rest == 0 ? "\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
