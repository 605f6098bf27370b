/// What must be shown before information goes or comes, in the words of the case office.
///
/// What is not shown is not known, and what is not known never helps the asker.
public enum DisclosureCondition: String, Sendable, Hashable, CaseIterable {
  case need
  case reason
  /// The person was told before, or there is a recorded reason why not.
  case told
  /// The person has agreed, and the agreement stands.
  case consent
  /// The format of this use is one that the person chose.
  case formatAgreed = "format-agreed"
  /// Agreed, or after a refusal directed by the court, which names the source.
  case consentOrDirection = "consent-or-direction"
  /// Agreed, or a law that provides for it, cited by a named role.
  case permissionOrLaw = "permission-or-law"
  /// A law that provides for it, cited by a named role.
  case lawWithDecider = "law-with-decider"
  case law
  case courtPermission = "court-permission"
  case courtOrder = "court-order"
  case courtOrderOrRequirement = "court-order-or-requirement"
  /// An order, or proceedings under way.
  case orderOrProceedings = "order-or-proceedings"
  /// The order names the programme that the recipient runs.
  case orderedProgramme = "ordered-programme"
  /// Nothing says that the order does not concern the recipient.
  case concernedByOrder = "concerned-by-order"
  case immediate
  case vitalInterests = "vital-interests"
  case incapacity
  case presidentsApproval = "presidents-approval"
  case ministersApproval = "ministers-approval"
  case projectApproved = "project-approved"
  case signed
  case caseReview = "case-review"
  case researchFramework = "research-framework"
  case compliance
  case assurance
  case productNamed = "product-named"
  case teamNamed = "team-named"
  case grantNamed = "grant-named"
  case matterRecorded = "matter-recorded"
  case request
  case instruction
  case studyRegistered = "study-registered"
  case approvedList = "approved-list"
  case appointment
  case sameRegion = "same-region"
  case viewOnly = "view-only"
  case namedReturn = "named-return"
  /// The list of the collection for this very year.
  case listOfTheYear = "list-of-the-year"
  /// The person has not chosen to stay off.
  case notOptedOut = "not-opted-out"
  /// The person has not objected to marketing.
  case noObjection = "no-objection"
  /// The item was marked as relevant.
  case relevance
  /// The recipient acts for this very person.
  /// Nobody can be recognised in it.
  case anonymised
  case actsForThePerson = "acts-for-the-person"
}
