import Office
import Pages
import Proof
import Register
import Wording

/// What every answer is made of: the office, the renderer, and what is the same on all pages.
struct ServedSite: Sendable {
  let office: Office
  let renderer: PageRenderer
  let promises: [PublishedPromise]?
  let isBehindTLS: Bool
  /// Where the places of the systems are remembered; nil: none is known.
  let folder: DataFolder?
  let site: Site
  let contact: Contact
  let signInLimit: RateLimit
  let addressLimit: RateLimit
  let enquiryLimit: RateLimit
  let draftLimit: RateLimit
  /// Of requests by the API without a token that serves, from one place.
  let tokenLimit: RateLimit

  init(office: Office, promises: [PublishedPromise]?, isBehindTLS: Bool, folder: DataFolder?) throws
  {
    self.office = office
    self.promises = promises
    self.isBehindTLS = isBehindTLS
    self.folder = folder
    renderer = try PageRenderer()
    site = Site(office)
    contact = Contact(office)
    signInLimit = RateLimit(countMax: 10, minutes: 15)
    addressLimit = RateLimit(countMax: 50, minutes: 15)
    enquiryLimit = RateLimit(countMax: 60, minutes: 10)
    draftLimit = RateLimit(countMax: 600, minutes: 10)
    tokenLimit = RateLimit(countMax: 50, minutes: 15)
  }

  /// Nobody has checked the Welsh of this release.
  static let isDraftWelsh = true
}

extension Site {
  init(_ office: Office) {
    self.init(register: office.register, service: office.service)
  }

  init(register: Register, service: Service) {
    self.init(
      service: service.name, body: register.controller.name,
      isExample: register.controller.isExample)
  }
}

extension Contact {
  init(_ office: Office) { self.init(office.register.controller) }

  init(_ controller: Controller) {
    self.init(
      email: controller.enquiriesEmail, postalAddress: controller.postalAddress, telephone: nil)
  }
}
