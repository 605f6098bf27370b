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
      ("Mairéad asked", .name), ("Bhr\u{200B}iain asked", .name),
      ("somewhere in Stryd y Ffynnon", .postalAddress),
      ("write to another@post.example", .email), ("ring 029 2000 0000", .telephone),
      ("ring +44 (0)29 2000 0000", .telephone),
    ])
  func finds(_ text: String, _ kind: AnonymityCheck.Kind) {
    #expect(check.found(in: [text]).contains(kind))
  }

  @Test(
    "lets through what only looks alike",
    arguments: [
      "How many people work in Tregaron?", "The well (ffynnon) is closed.",
      "A brian of another name", "£1,000,000,000 in 2025",
      "FOI requests in 2026", "",
    ])
  func passes(_ text: String) {
    #expect(check.found(in: [text]).isEmpty)
  }

  @Test("finds a postcode with and without its space, and a short family name")
  func postcode() {
    let check = AnonymityCheck(
      name: "Wei Li", email: nil, postalAddress: "2 High Street\nCardiff\nCF10 3NQ",
      reference: "FOI-2222-3333")
    #expect(check.found(in: ["near CF103NQ"]) == [.postalAddress])
    #expect(check.found(in: ["near cf10 3nq"]) == [.postalAddress])
    #expect(check.found(in: ["Mr Li asked"]) == [.name])
    #expect(check.found(in: ["in 2026 we spent 1,029,200 pounds"]).isEmpty)
  }

  @Test("finds an address over the end of a line")
  func overLines() {
    #expect(check.found(in: ["sent to 14 Stryd y\nFfynnon, as agreed"]).contains(.postalAddress))
  }
}
