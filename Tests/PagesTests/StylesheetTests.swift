import Foundation
import Pages
import Testing

@Suite("The style sheet")
struct StylesheetTests {
  @Test(
    "Text stands out from its ground by seven to one",
    arguments: [
      ("ink", "paper"), ("quiet", "paper"), ("brand", "paper"), ("paper", "brand"),
      ("brand", "wash"), ("brand-deep", "wash"), ("quiet", "wash"), ("ink", "wash"),
      ("ink", "focus"),
      ("kept", "kept-wash"),
      ("broken", "broken-wash"), ("broken", "paper"), ("paper", "broken"),
      ("conflicts", "conflicts-wash"), ("unproven", "unproven-wash"), ("ink", "unproven-wash"),
      ("not-stated", "not-stated-wash"), ("kept", "paper"),
    ])
  func contrast(text: String, ground: String) throws {
    let ratio = try contrast(token(text), token(ground))
    #expect(ratio >= 7, "\(text) on \(ground): \(ratio)")
  }

  @Test(
    "Lines that carry meaning stand out by three to one", arguments: ["brand", "ink", "broken"])
  func lines(token name: String) throws {
    #expect(try contrast(token(name), token("paper")) >= 3)
  }

  @Test("It asks for nothing from elsewhere, and needs no script")
  func selfContained() {
    #expect(!Stylesheet.css.contains("@import"))
    #expect(!Stylesheet.css.contains("url("))
  }

  @Test("It is small", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/gzip")))
  func size() throws {
    #expect(try gzippedSize(Stylesheet.css) <= 9 * 1024)
  }

  @Test("It serves paper, forced colours and calm screens")
  func conditions() {
    for condition in [
      "@media print", "(forced-colors: active)", "(prefers-reduced-motion: no-preference)",
      "(max-width: 640px)",
    ] { #expect(Stylesheet.css.contains(condition)) }
  }

  private func token(_ name: String) throws -> String {
    let regex = try Regex<(Substring, Substring)>("--\(name): (#[0-9a-f]{6});")
    return String(try #require(Stylesheet.css.firstMatch(of: regex)).1)
  }

  private func contrast(_ first: String, _ second: String) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// The relative luminance of a colour, as the accessibility guidelines define it.
  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16)!
    let red = linear(value >> 16 & 255)
    let green = linear(value >> 8 & 255)
    let blue = linear(value & 255)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  private func linear(_ part: Int) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  private func gzippedSize(_ text: String) throws -> Int {
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/gzip")
    gzip.arguments = ["-9", "-c"]
    let (input, output) = (Pipe(), Pipe())
    gzip.standardInput = input
    gzip.standardOutput = output
    try gzip.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    return try output.fileHandleForReading.readToEnd()?.count ?? 0
  }
}
