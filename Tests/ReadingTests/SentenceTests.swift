import Reading
import Testing

/// Where sentences end.
struct SentenceTests {
  @Test(arguments: [
    ("We keep it. We lose it.", ["We keep it.", "We lose it."]),
    ("Under s.35 of the Act we act. So it is.", ["Under s.35 of the Act we act.", "So it is."]),
    ("Tell Mrs. Okafor. She knows.", ["Tell Mrs. Okafor.", "She knows."]),
    ("Names, e.g. Siân, and ages.", ["Names, e.g. Siân, and ages."]),
    ("Version 2.0 is new.", ["Version 2.0 is new."]),
    ("Who sees it? Staff do!", ["Who sees it?", "Staff do!"]),
    ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
    ("Write to a.b@c.example. Ring us.", ["Write to a.b@c.example.", "Ring us."]),
    (
      "Dyma sy’n digwydd i fy ngwybodaeth i. Mae pawb yn ei gweld.",
      ["Dyma sy’n digwydd i fy ngwybodaeth i.", "Mae pawb yn ei gweld."]
    ),
    ("It ends without a stop", ["It ends without a stop"]),
  ])
  func `a stop ends a sentence before a space and no small letter`(
    _ text: String, _ sentences: [String]
  ) throws {
    let read = try reading(text + "\n\nA further paragraph, so that this is none of a heading.\n")
    #expect(Array(read.passages.indices.map(read.words(of:)).prefix(sentences.count)) == sentences)
  }
}
