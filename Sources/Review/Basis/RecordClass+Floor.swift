import Register

/// The shortest term that the law sets for a class of records.
struct RecordFloor {
  let years: Int
  /// The provision, with its number as a Welsh or UK statutory instrument.
  let law: String
}

extension RecordClass {
  /// - Law: the provisions named, in the versions read by 22 November 2026
  var floor: RecordFloor {
    switch self {
    case .lookedAfterChildCaseRecord: RecordFloor(years: 75, law: "SI 2015/1818 reg 64(1)")
    case .adoptionSection56: RecordFloor(years: 100, law: "SI 2005/2689 reg 5")
    case .fosterParentRecord: RecordFloor(years: 10, law: "SI 2018/1333 reg 13")
    case .fosterApplicationRefused: RecordFloor(years: 3, law: "SI 2018/1333 reg 13")
    case .fosteringServiceRecords: RecordFloor(years: 15, law: "SI 2018/1339 reg 37(1)")
    case .independentFosteringRecords: RecordFloor(years: 15, law: "SI 2019/169 reg 39(1)")
    case .adoptionServiceOrderMade: RecordFloor(years: 100, law: "SI 2019/762 reg 30(2)")
    case .adoptionSupport: RecordFloor(years: 100, law: "SI 2019/762 reg 30(2)")
    case .adoptionServiceAdult: RecordFloor(years: 3, law: "SI 2019/762 reg 30(2)")
    case .adoptionServiceChild: RecordFloor(years: 15, law: "SI 2019/762 reg 30(2)")
    case .residentialSpecialSchool: RecordFloor(years: 15, law: "SI 2024/388 reg 51(2)(f)")
    case .regulatedServiceAdult: RecordFloor(years: 3, law: "SI 2019/165 reg 31(2)(e)")
    case .regulatedServiceChild: RecordFloor(years: 15, law: "SI 2019/165 reg 31(2)(f)")
    }
  }
}
