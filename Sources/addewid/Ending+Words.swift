import Casebook
import Office
import Retention
import Rights
import Systems
import Wording

// The words of refusals and errors at the command line, each with how to go on.

extension AnswerProblem {
  /// The words of the form itself.
  var words: String {
    let own = "portal.problem.\(field).\(problem.rawValue)"
    let key = Catalogue.all[own] == nil ? "portal.problem.any.\(problem.rawValue)" : own
    return "answer '\(field)': \(Catalogue.text(key, in: .en))"
  }
}

extension EnquiryRefusal {
  var words: String {
    switch self {
    case .statusIsForFreedomOfInformation:
      "a subject access request has no disclosure status"
    case .statusCannotFollow(let from, let to):
      "'\(to.rawValue)' cannot follow '\(from?.rawValue ?? "no status")'"
    case .statusMissing:
      "a freedom of information request needs a disclosure status before it is closed\n"
        + "help: 'request event --status open' or 'closed' first"
    case .alreadyClosed: "the case is closed already"
    case .closedBeforeReceived: "a case cannot be closed before it was received"
    case .publicationIsForFreedomOfInformation: "a subject access request is never published"
    case .notClosed: "the case is not closed yet"
    case .notOpenToThePublic: "the record is not open to the public"
    case .identifiesRequester(let kinds):
      "the text names the requester (\(kinds.joined(separator: ", ")))\nhelp: take it out of the text"
    case .alreadyPublished: "this request is published already"
    case .emptyPublication: "the request and the answer both need a text, not too long"
    case .answerIsForSubjectAccess:
      "only a subject access request is answered with what is held about the person"
    case .identityNotConfirmed:
      "nobody has confirmed who the requester is\nhelp: do so, then give --identity-confirmed"
    case .changedMeanwhile: "somebody has changed the case meanwhile\nhelp: look at it again"
    }
  }
}

extension PasswordError {
  var words: String {
    switch self {
    case .tooShort: "the password needs at least \(Passwords.lengthMin) characters"
    case .tooLong: "the password has more than \(Passwords.lengthMax) characters"
    case .failed: "the password could not be hashed\nhelp: is there memory to spare?"
    }
  }
}

extension OfficeError {
  var words: String {
    switch self {
    case .noSuchService(let id):
      "the register has no service '\(id)'\nhelp: add it under services/"
    case .unreadableRecord(let column):
      "a record holds a word in '\(column)' that this version does not know"
    }
  }
}

extension CasebookError {
  var words: String {
    switch self {
    case .newerSchema(let found, let known):
      "was written by a later version (schema \(found), this one knows \(known))\n"
        + "help: use the later version"
    case .unknownEnquiry: "has no such enquiry"
    case .changedMeanwhile: "was changed by somebody else meanwhile; nothing was done"
    case .treeMoved: "has a log that another process moved on; nothing was done\nhelp: try again"
    case .otherLogKey:
      "has a log with another key than this folder or process has; nothing was signed, the acts wait\n"
        + "help: start the process again, or give the folder the 'ledger.key' that is in use"
    case .notOfThisLog:
      "has entries that the checkpoint does not fit; nothing was done\n"
        + "help: give the newest checkpoint of this very log"
    case .brokenLog:
      "has a log with gaps; nothing was done\nhelp: 'addewid ledger verify' names them"
    case .unreadableRow(let table, let column):
      "has a row in '\(table)' whose '\(column)' cannot be read"
    }
  }
}

extension DatabaseError {
  var words: String {
    switch self {
    case .unreachable: "cannot be reached\nhelp: is the server running, and the address right?"
    case .connectionLost: "broke off the connection; nothing was done\nhelp: try again"
    case .commitUnknown: "broke off while it was storing\nhelp: look whether it is done"
    case .permissionDenied: "does not allow this\nhelp: see the rights in docs/operating"
    case .diskFull: "has no room left on its disk; nothing was done"
    case .corrupt: "is damaged\nhelp: restore a backup"
    case .readOnly: "can only be read\nhelp: check the rights of the file"
    case .unsafeSetting(let name, _):
      "does not keep what it says it stored: '\(name)' is off\nhelp: set it on"
    case .busy, .conflict, .poolExhausted, .timedOut:
      "is busy; nothing was done\nhelp: try again in a moment"
    case .unusablePasswordFile:
      "needs a password file that is there and that only you can read\nhelp: chmod 600 it"
    case .unsupported: "is of a kind that can only be read by its own statements"
    case .newerSchema: "was written by a later version"
    case .constraintViolated: "refused a row that breaks one of its rules; nothing was done"
    case .noSuchTable(let table): "has no table '\(table)'"
    case .noSuchColumn(let column), .wrongType(let column), .unexpectedNull(let column):
      "has a column '\(column)' that is not as it should be"
    case .badStatement(let code, _), .failed(let code): "answered with an error (\(code))"
    case .closed, .cancelled, .sessionEnded, .transactionAborted: "was closed meanwhile"
    case .wrongCountOfValues, .textContainsNul, .invalidRelation, .unrenderable:
      "was asked something that it cannot answer"
    }
  }
}

extension LedgerRefusal {
  var words: String {
    switch self {
    case .noSuchEntry(let size):
      size == 0
        ? "the log has no entry yet"
        : "the log has no such entry\nhelp: its entries are 0 to \(size - 1)"
    case .unreadableCheckpoint:
      "this is not a checkpoint\nhelp: give a file as 'addewid ledger checkpoint' prints it"
    case .checkpointOfOtherLog:
      "the checkpoint is not of this log, or not signed by one of its keys"
    case .largerCheckpoint(let size):
      "the checkpoint has more entries than the log, which has \(size)\n"
        + "help: was it restored from a backup? See docs/operating/ledger.md"
    }
  }
}
