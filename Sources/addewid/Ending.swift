import ArgumentParser
import Casebook
import Disposal
import Foundation
import Gate
import Import
import Inspection
import Ledger
import Office
import Proof
import Register
import Retention
import Rights
import Server
import Spreadsheets
import StatutoryTime
import Systems
import Wording

/// How a command ends: its exit code, and what to say on stderr.
struct Ending: Error {
  let code: Int32
  let message: String

  static func findings(_ message: String = "") -> Ending { Ending(code: 1, message: message) }
  static func usage(_ message: String) -> Ending { Ending(code: 2, message: message) }
  static func refused(_ message: String) -> Ending { Ending(code: 3, message: message) }
  static func failed(_ message: String) -> Ending { Ending(code: 4, message: message) }

  private init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// Finds the words for any error. No values of records are in them.
  init(_ error: any Error) {
    switch error {
    case let ending as Ending: self = ending
    case let findings as RegisterFindings:
      self = .findings(findings.findings.map(\.description).joined(separator: "\n"))
    case let problems as AnswerProblems:
      let lines = problems.problems.map(\.words)
      self = .refused("the enquiry is not taken\n" + lines.joined(separator: "\n"))
    case let refusal as EnquiryRefusal: self = .refused("refused: \(refusal.words)")
    case let refusal as RetentionRefusal: self = .refused("refused: \(refusal.words)")
    case let refusal as DisposalRefusal: self = .refused("refused: \(refusal.words)")
    case let refusal as HoldRefusal: self = .refused("refused: \(refusal.words)")
    case let interrupted as RunInterrupted: self = .failed(interrupted.words)
    case let refusal as OwnerTaskRefusal: self = .refused("refused: \(refusal.words)")
    case let refusal as ReviewRefusal: self = .refused("refused: \(refusal.words)")
    case let refusal as ItemRefusal: self = refusal.ending
    case let problem as RequestProblem:
      self = .usage("the request cannot be read: \(problem.words)")
    case let refusal as TokenRefusal: self = .refused("refused: \(refusal.words)")
    case let refusal as OfficeRefusal: self = .refused("refused: \(refusal.words)")
    case let refusal as LedgerRefusal: self = .refused("refused: \(refusal.words)")
    case let error as LedgerExportError: self = .usage("the list of keys: \(error)")
    case let error as ProofTextError: self = .usage("this is no proof: \(error)")
    case let error as TileLogError: self = .failed("the log: \(error)")
    case let refusal as PublicationRefusal: self = .refused("refused: \(refusal.words)")
    case let error as PublicationError: self = error.ending
    case let error as DataFolderError: self = .usage(error.words)
    case let error as NoticeDraftError: self = error.ending
    case let error as PromiseListError:
      self = .usage(
        "the list of promises: \(error.words)\n"
          + "help: its columns are id, service, kind, promise, parameters")
    case let error as PasswordError: self = .usage(error.words)
    case let error as OfficeError: self = .usage(error.words)
    case PortalError.portInUse(let port):
      self = .failed("port \(port) is in use\nhelp: give another one with --port")
    case PortalError.portNotAllowed(let port):
      self = .failed("port \(port) is not allowed\nhelp: take one above 1023 with --port")
    case let error as DeadlineError:
      self = .usage(
        StepWords.words(error.key, error.arguments, in: .en)
          + "\nhelp: 'addewid help deadline' shows examples")
    case let error as WorkbookError: self = .usage(error.words)
    case let error as ImportError: self = .usage(error.words)
    case let error as BankHolidaysError:
      self = .usage(
        "the bank holidays: \(StepWords.words(error.key, error.arguments, in: .en))\n"
          + "help: give a file as GOV.UK publishes it, https://www.gov.uk/bank-holidays.json")
    case DatabaseAddressError.holdsPassword:
      self = .usage(
        "the address of a database holds a password\n"
          + "help: take it out, and put it into a file that PWDFILE, passfile or "
          + "ADDEWID_PASSWORD_FILE names")
    case is DatabaseAddressError:
      self = .usage(
        "this is not the address of a database\n"
          + "help: write sqlite:PATH, postgres://USER@HOST:PORT/NAME or odbc:NAME=VALUE;…")
    case let error as InspectionError: self = error.ending
    case let error as DeliveryError: self = .usage(error.words)
    case let error as DatabaseError: self = .failed("the database \(error.words)")
    case let error as CasebookError: self = .failed("the casebook \(error.words)")
    case let error as KeyError: self = .failed(error.words)
    case let error as MasterKeyError: self = .failed(error.words)
    case let refusal as RecordRefusal: self = .refused("refused: \(refusal.words)")
    case is CocoaError:
      self = .usage("a file or folder cannot be read or written\nhelp: check its path and rights")
    default:
      let code = Addewid.exitCode(for: error)
      self = Ending(
        code: code == .success ? 0 : code == .validationFailure ? 2 : 4,
        message: Addewid.fullMessage(for: error))
    }
  }

  func exit() -> Never {
    if !message.isEmpty {
      let stream = code == 0 ? FileHandle.standardOutput : FileHandle.standardError
      stream.write(Data((message + "\n").utf8))
    }
    Foundation.exit(code)
  }
}

extension RetentionRefusal {
  var words: String {
    switch self {
    case .unknownPlan: "there is no such plan; 'retention list' shows them"
    case .notApproved: "the plan is not approved, or its run not finished"
    case .alreadyApproved: "the plan is approved already"
    case .alreadyFinished: "the run is finished"
    case .samePerson: "a second person must approve: the plan was made in this role"
    case .sameRole: "this role has approved the plan; somebody in another one has to, as well"
    case .driftAbove(let limit, let found):
      "\(found) planned records have changed, more than the limit of \(limit); make a new plan"
    case .changedOutside(let range):
      "rows of batch \(range) were changed outside the product; make a new plan"
    case .registerChanged: "the register has changed since the plan; make a new plan"
    case .futureDay(let day): "\(day) has not come"
    }
  }
}

extension OfficeRefusal {
  var words: String {
    switch self {
    case .unknownEnquiry: "there is no such enquiry"
    case .purposeNotStated(let purpose): "the register states no purpose '\(purpose)'"
    case .alreadySent: "this was sent already"
    case .tooManyItems: "too many items in one request"
    case .noReason: "a reason is needed"
    case .keepsNoRecords:
      "the register states no records that the product keeps for this\n"
        + "help: add 'store' to the service"
    }
  }
}

extension PublicationRefusal {
  var words: String {
    switch self {
    case .uncheckedWelsh(let texts):
      let shown = texts.prefix(Self.shownMax).map { text in
        "\(text.place.file):\(text.place.line):\(text.place.column): '\(text.text.prefix(80))'"
      }
      let rest =
        texts.count > Self.shownMax ? ["and \(texts.count - Self.shownMax) more"] : []
      return "the Welsh of a live body must be checked by a named person before it is published; "
        + "\(texts.count) texts are not\n" + (shown + rest).joined(separator: "\n")
        + "\nhelp: have them checked, and name the person in 'checked-by' beside each text"
    }
  }

  private static let shownMax = 20
}

extension PublicationError {
  fileprivate var ending: Ending {
    switch self {
    case .unreadable(let path):
      .failed("'\(path)' cannot be read; nothing was written\nhelp: check its rights")
    case .unwritable(let path):
      .failed("cannot write '\(path)'\nhelp: check the folder and its rights, then publish again")
    case .foreignVersion(let path):
      .usage(
        "'\(path)' was not written by this program, or was changed; nothing was written\n"
          + "help: restore it, or give another folder with --out")
    case .versionMissing(let path):
      .usage(
        "'\(path)' is missing; nothing was written\n"
          + "help: restore it from your copy of the site, or give another folder with --out")
    }
  }
}

extension NoticeDraftError {
  fileprivate var ending: Ending {
    switch self {
    case .notEmpty(let path):
      .refused(
        "refused: '\(path)' holds something already; nothing was written\n"
          + "help: give an empty folder with --out, and bring the two together yourself")
    case .unwritable(let path):
      .failed("cannot write '\(path)'\nhelp: check the folder and its rights")
    }
  }
}

extension DataFolderError {
  var words: String {
    switch self {
    case .cannotWrite(let path): "cannot write '\(path)'\nhelp: check the folder and its rights"
    case .noRegister(let path):
      "there is no register in '\(path)'\nhelp: copy yours there, or run 'addewid demo' first"
    case .severalRegisters(let path):
      "there are several registers in '\(path)'\nhelp: leave the one in force"
    case .unreadableKey(let path):
      "the key '\(path)' cannot be read\nhelp: restore it from your backup of keys"
    case .unreadableFile(let path): "'\(path)' cannot be read\nhelp: check the file and its rights"
    case .unreadableFolder(let path):
      "there is no register to read at '\(path)'\nhelp: point at a folder with organisation.yaml"
    }
  }
}

extension PromiseListError {
  var words: String {
    switch self {
    case .notUTF8: "it is not UTF-8"
    case .empty: "it is empty"
    case .columnMissing(let name): "the column '\(name)' is missing"
    case .unevenRow(let line): "row \(line) has another number of cells than the header"
    }
  }
}
