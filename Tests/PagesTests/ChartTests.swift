import Pages
import Testing
import Wording

@Suite("Charts")
struct ChartTests {
  @Test("The strip shows every day once, and names receipt, pause and due date")
  func strip() {
    let svg = Samples(.en).strip.svg
    #expect(svg.ranges(of: "<rect").count == 33)
    for words in [">Received<", ">Paused<", ">Answer due<", ">Mar<", ">Apr<"] {
      #expect(svg.contains(words))
    }
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title id=\"calendar-title\">The days until the answer</title>"))
  }

  @Test("The strip speaks Welsh")
  func welsh() {
    let svg = Samples(.cy).strip.svg
    for words in [">Daeth i law<", ">Dyddiad ateb<", ">Maw<", ">Ll<"] {
      #expect(svg.contains(words))
    }
  }

  @Test("An empty strip and an empty chart are still pictures")
  func empty() {
    let strip = CalendarStrip(id: "a", title: "t", description: "d", days: [], language: .en)
    #expect(strip.svg.hasSuffix("</svg>"))
    let chart = BarChart(id: "b", title: "t", description: "d", bars: [])
    #expect(chart.svg.contains("viewBox=\"0 0 360 1\""))
  }

  @Test("Bars are drawn to one scale and say their value")
  func bars() {
    let svg = Samples(.en).bars.svg
    #expect(svg.contains("width=\"358\""), "the longest fills the width")
    for words in ["12 to be destroyed", "5 stay: an open complaint", "40 stay", "none"] {
      #expect(svg.contains(">\(words)</text>"))
    }
  }

  @Test("Words in a chart are escaped", arguments: ["</text><script>", "\"'&", "<\u{301}b"])
  func escaping(text: String) {
    let samples = Samples(.en, dress: { $0 + text })
    for svg in [samples.bars.svg, samples.strip.svg] {
      let marks = zip(svg.unicodeScalars, svg.unicodeScalars.dropFirst())
      #expect(!svg.contains("<script"))
      #expect(!marks.contains { $0 == "<" && $1 == "\u{301}" })
    }
  }

  @Test("A long label is broken into lines")
  func longLabel() {
    let label = "Freedom of information requests that have been closed and are kept for ten years"
    let chart = BarChart(
      id: "b", title: "t", description: "d",
      bars: [BarChart.Bar(label: label, value: 3, words: "3 stay")])
    #expect(!chart.svg.contains(label))
    #expect(chart.svg.contains("years</text>"))
  }
}
