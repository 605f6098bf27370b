/// What the invented people ask for.
enum RequestTexts {
  private static let informationTexts = [
    "How much did you spend on agency staff in each of the last three years?",
    "Please send me the minutes of your board meetings since April.",
    "Faint o geisiadau am gyllid hyfforddi a wrthodwyd y llynedd, a pham?",
    "Which suppliers run your jobs portal, and what do you pay them?",
    "A oes gennych bolisi ar weithio o gartref? Anfonwch gopi ataf os gwelwch yn dda.",
    "How many complaints did you receive about events, by month?",
    "Please list the training providers you have worked with since 2019.",
    "Beth yw eich blaenoriaethau ar gyfer recriwtio gweithwyr gofal plant?",
  ]
  private static let accessTexts = [
    "Please send me a copy of everything you hold about me.",
    "Hoffwn gael copi o’r holl wybodaeth sydd gennych amdanaf.",
    "I would like to see my correspondence with your information team.",
    "A copy of my earlier requests and your answers, please.",
  ]

  static var informationCount: Int { informationTexts.count }
  static var accessCount: Int { accessTexts.count }
  static func information(_ index: Int) -> String { informationTexts[index] }
  static func access(_ index: Int) -> String { accessTexts[index] }
}
