import Testing
import Wording

@Suite("Welsh order")
struct WelshOrderTests {
  private func sorted(_ words: [String]) -> [String] {
    words.sorted { WelshOrder.key($0) < WelshOrder.key($1) }
  }

  @Test(
    "Names sort by the Welsh alphabet",
    arguments: [
      ["Caerdydd", "Cymru", "Chirk"], ["Dyfed", "Ddawan"], ["Felinfoel", "Fflint", "Gwent"],
      ["Gwynedd", "Ngaio", "Hafod"], ["Lewis", "Llanelli", "Mair"], ["Puw", "Phylip", "Rees"],
      ["Rees", "Rhys", "Siân"], ["Tomos", "Thomas", "Urien"], ["Conwy", "Corwen", "Chwilog"],
      ["Ann", "Anne", "Annwen"], ["De", "De Cymru", "Deio"],
    ])
  func alphabet(words: [String]) {
    #expect(sorted(words.reversed()) == words)
    #expect(sorted(words.shuffled()) == words)
  }

  @Test("Accents and capitals decide only between equal letters")
  func accents() {
    #expect(sorted(["tŷ", "ty", "tyb"]) == ["ty", "tŷ", "tyb"])
    #expect(sorted(["Mair", "mair", "Mai"]) == ["Mai", "mair", "Mair"])
    #expect(sorted(["môr", "mor", "Mor"]) == ["mor", "Mor", "môr"])
  }

  @Test("A joiner keeps two letters apart")
  func joiner() {
    let town = "Llan\u{34F}gollen"
    #expect(sorted([town, "Llanfair", "Llanharan"]) == ["Llanfair", town, "Llanharan"])
    #expect(WelshOrder.key("Llan\u{34F}gollen") > WelshOrder.key("Llangollen"))
  }

  @Test(
    "Other scripts and marks have a place after or between the letters",
    arguments: [["", "a"], ["O'r", "Orau"], ["zebra", "名前"], ["1", "a"], ["A b", "Ab"]])
  func others(words: [String]) {
    #expect(sorted(words.reversed()) == words)
  }
}
