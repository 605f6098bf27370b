import Casebook
import Crypto
import Gate
import Ledger
import Register
import Retention
import Rights
import StatutoryTime

/// Everything that can be done: one public function for one thing that a person or a job can do.
///
/// The command line and the server call the same functions.
public struct Office: Sendable {
  public let register: Register
  /// The service whose enquiries are handled.
  public let service: Service
  /// Where the records of that service are.
  public let records: RecordMap
  public let casebook: Casebook
  public var world: World
  public let gate: DisclosureGate
  /// What of a request may be kept.
  let keptWords: KeptWords
  public let clock: EnquiryClock
  public let schedule: RetentionSchedule
  public let form: EnquiryForm
  /// The bank holidays that count.
  public let holidays: BankHolidays
  /// The records that the product keeps itself; nil where the register states none.
  public let recordKeeping: RecordKeeping?
  let signer: NoteSigner

  /// - Throws: `OfficeError.noSuchService` where the register has no enquiry service.
  public init(
    register: Register, casebook: Casebook, signer: NoteSigner, world: World,
    holidays: BankHolidays = .bundled, recordKeeping: RecordKeeping? = nil
  ) throws {
    guard let service = register.service(Self.enquiryService), let records = service.recordMap
    else {
      throw OfficeError.noSuchService(Self.enquiryService)
    }
    self.register = register
    self.service = service
    self.records = records
    self.casebook = casebook
    self.signer = signer
    self.recordKeeping = recordKeeping
    self.world = world
    gate = DisclosureGate(register)
    keptWords = KeptWords([register])
    self.holidays = holidays
    clock = EnquiryClock(register.controller, holidays: holidays)
    schedule = RetentionSchedule(service)
    form = EnquiryForm(service)
  }

  public static let enquiryService = "information-governance-enquiries"

  /// The public key of the log.
  public var ledgerKey: NoteVerifier { signer.verifier }

  /// The name of the log, on every checkpoint.
  public var ledgerOrigin: String { signer.name }

  public var sequencer: Sequencer {
    Sequencer(casebook, signer: signer, origin: ledgerOrigin)
  }

  /// An act of now; nothing in it may be about the person.
  func act(
    _ name: ActName, on enquiry: String?, by actor: Actor, id: String? = nil,
    statements: [String] = [], purpose: String? = nil, facts: [String: String] = [:]
  ) -> Act {
    let moment = world.now()
    let random = { world.randomness.bytes(ActId.randomByteCount) }
    return Act(
      id: id ?? ActId.make(at: moment, random: random()), name: name, enquiry: enquiry,
      day: moment.localDay, at: moment, actor: actor.text, register: register.version,
      statements: statements, purpose: purpose, facts: facts)
  }
}

/// The office cannot work as it is set up.
public enum OfficeError: Error, Sendable, Hashable {
  case noSuchService(String)
  case unreadableRecord(String)
}

/// Something is refused for a reason that is neither the case's nor the plan's.
public enum OfficeRefusal: Error, Sendable, Hashable {
  case unknownEnquiry
  /// The register states no such purpose.
  case purposeNotStated(String)
  case alreadySent
  case tooManyItems
  case noReason
  /// The register states no records that the product keeps itself, or not for this service.
  case keepsNoRecords
}
