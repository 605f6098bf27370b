import Wording

/// What works for whom, how it was tested, and whom to tell if it does not.
public struct AccessibilityPage: Page {
  public static let template = "accessibility"

  public let frame: Frame
  let contact: ContactWays
  let w: [String: String]

  public init(_ context: PageContext) {
    frame = context.frame(
      title: context.text("help.accessibility.title"), address: .accessibility)
    contact = ContactWays(context.contact, in: context.language)
    w = Catalogue.words("help.accessibility", in: context.language)
  }
}
