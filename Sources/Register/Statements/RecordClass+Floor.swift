extension RecordClass {
  /// What the law says of the class.
  ///
  /// The one place where the table of retention in Wales is carried; a test holds it against the
  /// table.
  ///
  /// - Law: the provisions named, in the versions read by 22 November 2026
  public var floor: RecordFloor {
    switch self {
    case .lookedAfterChildCaseRecord, .adoptionSection56, .adoptionBefore2005,
      .adoptionWithoutOrder, .allegationAboutStaff:
      councilFloor
    case .fosterParentRecord, .temporaryPlacementRecord, .fosterApplicationRefused,
      .fosteringServiceRecords:
      councilFosteringFloor
    case .independentFosteringRecords, .independentFosteringChild: independentFosteringFloor
    case .adoptionServiceOrderMade, .adoptionSupport, .adoptionServiceAdult,
      .adoptionServiceChild:
      adoptionServiceFloor
    case .residentialSpecialSchool, .childrensHomeChild, .regulatedServiceAdult,
      .regulatedServiceChild:
      otherServiceFloor
    }
  }

  private var councilFloor: RecordFloor {
    switch self {
    case .lookedAfterChildCaseRecord:
      RecordFloor(
        75, .childsBirth(yearsAfterDeath: 15), law: "SI 2015/1818 reg 64(1)",
        binds: .localAuthority)
    case .adoptionSection56:
      RecordFloor(
        100, .events(["adoption-order"]), law: "SI 2005/2689 reg 5", binds: .localAuthority)
    case .adoptionBefore2005:
      RecordFloor(
        nil, .unconfirmed, law: "Adoption Agencies Regulations 1983", binds: .localAuthority)
    case .adoptionWithoutOrder:
      RecordFloor(nil, .unconfirmed, law: "no provision confirmed", binds: .localAuthority)
    default:
      RecordFloor(nil, .unconfirmed, law: "no Welsh rule with a period", binds: .localAuthority)
    }
  }

  private var councilFosteringFloor: RecordFloor {
    switch self {
    case .fosterParentRecord:
      RecordFloor(
        10, .events(["approval-ended"]), law: "SI 2018/1333 reg 13(1)", binds: .localAuthority)
    case .temporaryPlacementRecord:
      RecordFloor(
        10, .events(["placement-ended"]), law: "SI 2018/1333 reg 13(2)", binds: .localAuthority)
    case .fosterApplicationRefused:
      RecordFloor(
        3, .events(["application-refused", "application-withdrawn"]),
        law: "SI 2018/1333 reg 13(3)", binds: .localAuthority)
    default:
      RecordFloor(
        15, .events(["last-entry"]), law: "SI 2018/1339 reg 37(1)", binds: .localAuthority)
    }
  }

  private var independentFosteringFloor: RecordFloor {
    let isChild = self == .independentFosteringChild
    return RecordFloor(
      15, .events(["last-entry"]), handOverAfter: isChild ? "service-ended" : nil,
      law: isChild ? "SI 2019/169 reg 39(1), (2)(c)" : "SI 2019/169 reg 39(1)",
      binds: .fosteringProvider)
  }

  private var adoptionServiceFloor: RecordFloor {
    let law = "SI 2019/762 reg 30(2)"
    return switch self {
    case .adoptionServiceOrderMade:
      RecordFloor(100, .events(["adoption-order"]), law: law + "(e)", binds: .adoptionProvider)
    case .adoptionSupport:
      RecordFloor(100, .events(["last-entry"]), law: law + "(f)", binds: .adoptionProvider)
    case .adoptionServiceAdult:
      RecordFloor(3, .events(["last-entry"]), law: law + "(g)(i)", binds: .adoptionProvider)
    default:
      RecordFloor(15, .events(["last-entry"]), law: law + "(g)(ii)", binds: .adoptionProvider)
    }
  }

  private var otherServiceFloor: RecordFloor {
    switch self {
    case .residentialSpecialSchool:
      RecordFloor(
        15, .events(["last-entry"]), handOverAfter: "returned-to-authority",
        law: "SI 2024/388 reg 51(2)", binds: .specialSchool)
    case .childrensHomeChild:
      RecordFloor(
        nil, .none, handOverAfter: "service-to-child-ended", law: "SI 2017/1264 reg 59(3)(d)",
        binds: .childrensHome)
    case .regulatedServiceAdult:
      RecordFloor(
        3, .events(["last-entry"]), law: "SI 2019/165 reg 31(2)(e)", binds: .regulatedService)
    default:
      RecordFloor(
        15, .events(["last-entry"]), law: "SI 2019/165 reg 31(2)(f)", binds: .regulatedService)
    }
  }
}
