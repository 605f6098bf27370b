/// The five bodies whose notices Addewid shows as examples, with invented records.
///
/// The raw value is the id of the body's register in `Examples/registers`.
public enum SyntheticBody: String, CaseIterable, Sendable, Hashable {
  case cafcassCymru = "cafcass-cymru"
  case cardiffChildrensServices = "cardiff-childrens-services"
  case wandsworthSocialCare = "wandsworth-social-care"
  case weCareWales = "wecare-wales"
  case manageHomesAndPlaces = "manage-homes-and-places"

  /// The databases of the body, in the sequence in which they are loaded.
  public var systems: [BodySystem] { generator(.smallest).systems }

  /// - Returns: nil where the body has no system of the name.
  public func system(_ name: String) -> BodySystem? {
    systems.first { $0.name == name }
  }

  func generator(_ settings: BodySettings) -> any BodyGenerator {
    switch self {
    case .cafcassCymru: CafcassGenerator(settings)
    case .cardiffChildrensServices: CardiffGenerator(settings)
    case .wandsworthSocialCare: WandsworthGenerator(settings)
    case .weCareWales: WeCareGenerator(settings)
    case .manageHomesAndPlaces: HomesGenerator(settings)
    }
  }
}
