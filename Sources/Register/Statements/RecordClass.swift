/// A class of records about whose keeping the law in Wales says something of its own.
public enum RecordClass: String, Sendable, Hashable, CaseIterable {
  case lookedAfterChildCaseRecord = "looked-after-child-case-record"
  case adoptionSection56 = "adoption-section-56"
  /// Adoptions before 30 December 2005.
  case adoptionBefore2005 = "adoption-before-2005"
  /// A council's adoption record without an order.
  case adoptionWithoutOrder = "adoption-without-order"
  case fosterParentRecord = "foster-parent-record"
  case temporaryPlacementRecord = "temporary-placement-record"
  case fosterApplicationRefused = "foster-application-refused"
  case fosteringServiceRecords = "fostering-service-records"
  case independentFosteringRecords = "independent-fostering-records"
  case independentFosteringChild = "independent-fostering-child"
  case adoptionServiceOrderMade = "adoption-service-order-made"
  case adoptionSupport = "adoption-support"
  case adoptionServiceAdult = "adoption-service-adult"
  case adoptionServiceChild = "adoption-service-child"
  case residentialSpecialSchool = "residential-special-school"
  case childrensHomeChild = "childrens-home-child"
  case regulatedServiceAdult = "regulated-service-adult"
  case regulatedServiceChild = "regulated-service-child"
  /// A safeguarding allegation about somebody who works with children or adults.
  case allegationAboutStaff = "allegation-about-staff"
}
