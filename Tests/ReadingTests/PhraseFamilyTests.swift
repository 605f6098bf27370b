import Reading
import Testing

/// Ways of writing that many public bodies share, in sentences that none of them wrote.
struct PhraseFamilyTests {
  @Test(
    arguments: [
      ("This service is run by the Harbour Authority of Glannau.", "controller"),
      ("The Board is responsible for deciding how your personal data is used.", "controller"),
      ("We store your name and the model of your boat.", "category"),
      ("The app collects data such as tides and moorings.", "category"),
      ("Your phone number will be recorded.", "category"),
      ("Your berth number is used to assess the fees of the quay.", "purpose"),
      ("We use your address in order to send a pass.", "purpose"),
      ("It is needed for compliance with the rules of the port.", "purpose"),
      ("We collect facts so that we can measure the traffic.", "purpose"),
      ("We use the data for audit purposes.", "purpose"),
      ("You have given your consent.", "lawful-basis=6(1)(a)"),
      ("The forms are prescribed under the Pilotage Rules 1998.", "lawful-basis=law"),
      ("We send lists of crews to the police.", "recipient"),
      ("Your name will be published.", "recipient"),
      ("The database is hosted by Porth Systems Ltd.", "recipient"),
      ("Some work is done on our behalf by divers.", "recipient"),
      ("We do not sell, rent or exchange lists.", "recipient"),
      ("Reporters are permitted to hear personal information about you.", "recipient"),
      ("You have the right to ask for all the information we hold.", "right=access"),
      ("You can ask that the council stops processing your data.", "right=objection"),
      ("We make sure no unauthorised person has access to it.", "security"),
      ("Decisions are made by a computer.", "automated-decision"),
    ])
  func `a family of phrases is read whatever its words are about`(
    _ sentence: String, _ kind: String
  ) throws {
    let read = try reading("Notice\n\nAbout\n\n\(sentence)\n")
    #expect(read.kinds(at: 5).contains { $0.hasPrefix(kind) }, "\(read.kinds(at: 5))")
  }

  @Test(
    arguments: [
      ("Y Bwrdd sy’n gyfrifol am benderfynu sut y defnyddir eich data.", "controller"),
      ("Rydym yn casglu eich enw a model eich cwch.", "category"),
      ("Defnyddir eich cyfeiriad i anfon trwydded.", "purpose"),
      ("Er enghraifft er mwyn atal twyll.", "purpose"),
      ("Rydym yn casglu ffeithiau fel y gallwn fesur y traffig.", "purpose"),
      ("Rydych wedi rhoi eich caniatâd.", "lawful-basis=6(1)(a)"),
      ("Caiff eich enw ei gyhoeddi.", "recipient"),
      ("Mae’r gronfa’n cael ei lletya gan Porth Cyf.", "recipient"),
      ("Rydym yn anfon rhestrau criwiau at yr heddlu.", "recipient"),
      ("Mae gennych hawl i ofyn am yr holl wybodaeth sydd gennym.", "right=access"),
      ("Nid oes gan neb heb awdurdod fynediad.", "security"),
    ])
  func `the Welsh reader knows the same families`(_ sentence: String, _ kind: String) throws {
    let read = try reading(
      "Hysbysiad\n\nAmdanom\n\n\(sentence)\n\nMae’r hysbysiad hwn ar gyfer y bobl sy’n hwylio.\n")
    #expect(read.kinds(at: 5).contains { $0.hasPrefix(kind) }, "\(read.kinds(at: 5))")
  }

  @Test(
    arguments: [
      ("When we ask you for personal data we", "• ask only for what the quay needs", "category"),
      ("How we store your boat", "• a shed of our own", "source"),
      ("About us", "The Board was established under the Harbours Act 1964.", "lawful-basis"),
      ("Signing in", "You sign in with your email and password.", "security"),
      ("Boats", "You may have access to the data of other crews.", "recipient"),
    ])
  func `what only sounds so is left aside`(
    _ heading: String, _ text: String, _ kind: String
  ) throws {
    let read = try reading("Notice\n\n\(heading)\n\n\(text)\n")
    #expect(!read.kinds(at: 5).contains { $0.hasPrefix(kind) }, "\(read.kinds(at: 5))")
  }

  @Test func `what people can do is no category of the section that it stands in`() throws {
    let read = try reading(
      "Notice\n\nThe information we collect\n\nYou can:\n\n• object to our processing of your "
        + "data\n• ask for the processing to be restricted\n")
    #expect(read.kinds(at: 7) == ["right=objection"])
    #expect(read.kinds(at: 8) == ["right=restriction"])
  }

  @Test func `a doing at the head of an entry is a purpose, below a basis as well`() throws {
    let read = try reading(
      "Notice\n\nLawful bases\n\nWe rely on these bases:\n\n• our legitimate interests, such as\n"
        + "• sending you the times of the tide\n")
    #expect(read.kinds(at: 8) == ["purpose"])
  }
}
