import Publishing
import Testing

@Suite("The check before publication")
struct AnonymityCheckTests {
  private let check = AnonymityCheck(
    name: "Mairéad Ní Bhriain", email: "m.nibhriain@post.example",
    postalAddress: "14 Stryd y Ffynnon\nTregaron", reference: "FOI-7K3M-Q2XR")

  @Test(
    "finds the requester however they are written",
    arguments: [
      ("Mairéad Ní Bhriain asked for it.", AnonymityCheck.Kind.name),
      ("MAIREAD NI BHRIAIN asked for it.", .name),
      ("asked by Mairéad   Ní\nBhriain", .name),
      ("Mairead-Ni-Bhriain", .name),
      ("Ms Bhriain wrote in May", .name),
      ("MairéadNíBhriain", .name),
      ("write to m.nibhriain@post.example", .email),
      ("M . NIBHRIAIN (at) POST . EXAMPLE", .email),
      ("from 14 Stryd y Ffynnon", .postalAddress),
      ("living in Ffynnon, Tregaron", .postalAddress),
      ("your reference foi 7k3m q2xr", .reference),
    ])
  func finds(_ text: String, _ kind: AnonymityCheck.Kind) {
    #expect(check.found(in: [text]).contains(kind))
  }

  @Test(
    "lets through what only looks alike",
    arguments: [
      "How many people work in Tregaron?", "The well (ffynnon) is closed.",
      "A brian of another name", "FOI requests in 2026", "",
    ])
  func passes(_ text: String) {
    #expect(check.found(in: [text]).isEmpty)
  }

  @Test("finds an address over the end of a line")
  func overLines() {
    #expect(check.found(in: ["sent to 14 Stryd y\nFfynnon, as agreed"]).contains(.postalAddress))
  }
}
