import Publishing
import Register
import RegisterLanguage
import Wording

extension ServiceDraft {
  mutating func recipients(_ row: Row, _ purpose: String) {
    let joint = names(
      row, .jointControllers, .recipient, commas: false,
      values: [("role", .plain(Recipient.Role.jointController.rawValue))],
      lists: [("purposes", [purpose])])
    let hasContract =
      !CellList.isNothing(row[.processorContract]) && !CellList.isNone(row[.processorContract])
    if CellList.isNone(row[.recipients]) {
      _ = statements.add(
        .recipient, "nobody", PairMaker.pair(cy: "neb", en: "nobody"), row: row.number,
        sameAs: "nobody", values: [("shared", .plain("false"))], lists: [("purposes", [purpose])])
    } else if !CellList.isNothing(row[.recipients]) {
      let parts = CellList.parts(row[.recipients])
      // One recipient and one contract: the contract can be nobody else's.
      let isProcessor = hasContract && parts.count == 1 && joint.isEmpty
      for name in parts {
        _ = statements.add(
          .recipient, name, pairs.pair(name), row: row.number,
          sameAs: isProcessor ? name + "\u{1}processor" : name,
          assumed: isProcessor ? KindGuess.processor : nil,
          values: isProcessor ? [("role", .plain(Recipient.Role.processor.rawValue))] : [],
          lists: [
            ("purposes", [purpose]),
            ("agreements", isProcessor ? [Agreement.contract.rawValue] : []),
          ])
      }
    }
    if hasContract {
      document(
        row, .processorContract,
        Message(cy: "Contract â’r prosesydd", en: "Contract with the processor"))
    }
  }

  mutating func transfers(_ row: Row, _ items: [String]) {
    let text = row[.countries]
    let safeguards = row[.safeguards]
    if CellList.isNone(text) {
      let name = Message(
        cy: "Dim trosglwyddo i drydydd gwledydd", en: "No transfers to third countries")
      _ = statements.add(
        .transfer, name.en, PairMaker.pair(cy: name.cy, en: name.en), row: row.number,
        sameAs: name.en,
        values: [("to", .text("outside the UK")), ("default", .plain("deny"))],
        lists: [("items", items)])
      return
    }
    guard !CellList.isNothing(text) else {
      if !CellList.isNothing(safeguards), !CellList.isNone(safeguards) {
        report(row, .safeguards, .cellNotTaken, .unreadableValue(safeguards))
      }
      return
    }
    let places = CellList.parts(text)
    var values: [(key: String, value: YAMLDraft)] = [("to", .list(places.map(YAMLDraft.text)))]
    if !CellList.isNothing(safeguards) {
      values.append(("safeguards", pairs.pair(cut(row, .safeguards))))
    }
    let name = places.joined(separator: ", ")
    _ = statements.add(
      .transfer, name, pairs.pair(name), row: row.number, sameAs: name + "\u{1}" + safeguards,
      values: values, lists: [("items", items)])
  }

  /// A document beside the notice that the sheet links to.
  mutating func document(_ row: Row, _ column: RecordColumn, _ name: Message) {
    let link = cut(row, column)
    _ = statements.add(
      .notice, name.en, PairMaker.pair(cy: name.cy, en: name.en), row: row.number,
      sameAs: name.en + "\u{1}" + link, values: [("document", .text(link))])
  }
}
