/// A class of records for which the law sets a shortest term in Wales.
public enum RecordClass: String, Sendable, Hashable, CaseIterable {
  case lookedAfterChildCaseRecord = "looked-after-child-case-record"
  case adoptionSection56 = "adoption-section-56"
  case fosterParentRecord = "foster-parent-record"
  case fosterApplicationRefused = "foster-application-refused"
  case fosteringServiceRecords = "fostering-service-records"
  case independentFosteringRecords = "independent-fostering-records"
  case adoptionServiceOrderMade = "adoption-service-order-made"
  case adoptionSupport = "adoption-support"
  case adoptionServiceAdult = "adoption-service-adult"
  case adoptionServiceChild = "adoption-service-child"
  case residentialSpecialSchool = "residential-special-school"
  case regulatedServiceAdult = "regulated-service-adult"
  case regulatedServiceChild = "regulated-service-child"
}
