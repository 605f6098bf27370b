import Reading
import Testing

/// What sounds like a statement and is none, and what prose says without a list.
struct SurplusTests {
  @Test(
    arguments: [
      // Principles and conditions listed below a heading about something else.
      ("Why we use your information", "We will:\n\n• keep as little as we need\n", 7),
      (
        "Sharing your information",
        "We may share your information without asking you if:\n\n• there is a danger to life\n", 7
      ),
      ("Who sees it", "We may share your information:\n\n• to keep a promise\n", 7),
      // Sentences that tell of the notice, or say that something does not happen.
      ("About this", "This privacy notice sets out how we hold personal information about you.", 5),
      ("About this", "This notice gives the safeguards that are in place.", 5),
      ("Using it", "We won’t publish any personal information about you.", 5),
      ("Your rights", "Your rights are subject to restrictions.", 5),
      ("Security", "This is called the Data Protection Act.", 5),
      ("Keeping your information", "Some data is held outside the town.", 5),
    ])
  func `it states nothing of the kind`(_ heading: String, _ text: String, _ line: Int) throws {
    let read = try reading("Notice\n\n\(heading)\n\n\(text)\n")
    let surplus: Set = [
      "purpose", "recipient", "category", "security", "retention", "right=restriction",
    ]
    #expect(read.kinds(at: line).isDisjoint(with: surplus), "\(read.kinds(at: line))")
  }

  @Test(
    arguments: [
      ("Parents tell us a child’s name, date of birth and address.", "category"),
      ("We collect facts about families so that we can help them to learn.", "purpose"),
      ("We need this information to ensure that each pupil is taught.", "purpose"),
      ("We use your postcode to count the people of each ward.", "purpose"),
      ("Some firms process it on our behalf.", "recipient"),
      ("The information is held and processed by the Glannau Harbour Board.", "controller"),
      ("In this notice references to us are to the Glannau Harbour Board.", "controller"),
      ("Your information does not leave the UK.", "transfer"),
      ("You may take your data in a machine-readable form.", "right=portability"),
    ])
  func `prose states it without a list`(_ sentence: String, _ kind: String) throws {
    let read = try reading("Notice\n\nAbout\n\n\(sentence)\n")
    #expect(read.kinds(at: 5).contains(kind), "\(read.kinds(at: 5))")
  }

  @Test func `what a notice explains elsewhere is not stated by the list of it`() throws {
    let read = try reading(
      "Notice\n\nIntroduction\n\nThis notice will explain:\n\n• why we collect information "
        + "about you\n• who we share it with\n")
    #expect(read.kinds(at: 7).isEmpty && read.kinds(at: 8).isEmpty)
  }

  @Test func `whom to contact below a heading on complaints is a way to complain`() throws {
    let read = try reading(
      "Notice\n\nComplaints\n\nIf you are not content:\n\n• contact our Data Protection "
        + "Officer\n• complain to the Information Commissioner\n")
    #expect(read.kinds(at: 7) == ["complaint=controller"])
    #expect(read.kinds(at: 8) == ["complaint=commissioner"])
  }

  @Test func `the Welsh reader leaves the same aside`() throws {
    let read = try reading(
      "Hysbysiad\n\nPam rydym ni’n rhoi’r hysbysiad hwn i chi\n\nByddwn yn:\n\n• cadw cyn lleied "
        + "ag sydd ei angen ar y gwaith\n\nMae gennych hawl i gopi o’r data.\n")
    #expect(read.kinds(at: 7).isDisjoint(with: ["purpose"]))
    #expect(read.kinds(at: 9) == ["right=access"])
  }
}
