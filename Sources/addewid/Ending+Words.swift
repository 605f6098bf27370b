import Casebook
import Disposal
import Inspection
import Office
import Register
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
    case .untrustedServer:
      "cannot show that it is the right server\nhelp: see encryption in docs/operating"
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

extension KeyError {
  var words: String {
    switch self {
    case .unreadableMasterKey:
      "the master key cannot be read: one line of 64 hexadecimal digits, two while it is changed\n"
        + "help: restore it from your backup of keys"
    case .wrongMasterKey(let expected, let given):
      "the keys of the records are under the master key \(expected), and it is not there"
        + " (given: \(given.joined(separator: ", "))); nothing was done\n"
        + "help: restore the master key \(expected) from your backup of keys"
    case .masterKeyChanged:
      "the master key is being changed by another process; nothing was done\nhelp: try again"
    case .nothingToRotateTo:
      "there is one master key, and it is in use\n"
        + "help: put the next one on a line before it, then run 'keys rotate' again"
    case .noKey(let record):
      "the record \(record) has no key: it was destroyed, and came back from a backup\n"
        + "help: 'keys status' counts such records"
    case .brokenKey(let record): "the key of the record \(record) was changed or moved"
    case .brokenSeal(_, let field, let record):
      "'\(field)' of the record \(record) was changed or moved; it does not open"
    case .otherKeyStore(let expected, let found):
      "the records have their keys in the store \(expected), and this is \(found); nothing was done\n"
        + "help: check 'keys.url' or 'keys.sqlite' in the data folder"
    case .newerKeyStore(let found, let known):
      "the keys were written by a later version (schema \(found), this one knows \(known))\n"
        + "help: use the later version"
    case .tooLongToSeal(let limit): "a value has more than \(limit) bytes"
    }
  }
}

extension MasterKeyError {
  var words: String {
    switch self {
    case .missing(let path):
      "the master key '\(path)' is missing, and keys of records are under it; nothing was done\n"
        + "help: restore it from your backup of keys"
    case .unreadable(let path):
      "the master key '\(path)' cannot be read\nhelp: check the file and its rights"
    case .unsafe(let path):
      "the master key '\(path)' can be read by others, or is not yours\n"
        + "help: chown it to the account of the program, then chmod 600"
    case .cannotWrite(let path):
      "cannot write '\(path)'\nhelp: check the folder and its rights"
    case .commandFailed(let status):
      "the command for the master key ended with \(status)\n"
        + "help: it must print 64 hexadecimal digits and end with 0"
    }
  }
}

extension RecordRefusal {
  var words: String {
    switch self {
    case .notStated(let name, let nearest):
      "'\(name)' is not stated by this service\n"
        + (nearest.map { "help: did you mean '\($0.field)', which is stated by '\($0.item)'?" }
          ?? "help: state it in the register first, if it may be held")
    case .noSuchEvent(let name, let nearest):
      "'\(name)' is no event of this service" + Self.help(nearest)
    case .noSuchFact(let name, let nearest):
      "'\(name)' is no fact of this service" + Self.help(nearest)
    case .noSuchValue(let fact, let values):
      "'\(fact)' has another value\nhelp: one of \(values.joined(separator: ", "))"
    case .empty(let field): "'\(field)' is empty\nhelp: leave it out"
    case .tooLong(let field, let limit): "'\(field)' has more than \(limit) characters"
    case .notOfKind(let field, let kind): "'\(field)' is no \(kind.rawValue)"
    case .noLookUp(let field, let names):
      "records are not looked up by '\(field)'\n"
        + (names.isEmpty
          ? "help: state a 'look-up' at its item" : "help: by \(names.joined(separator: ", "))")
    case .tooManyRecords(let limit): "more than \(limit) records at once"
    case .noSuchRecord: "there is no such record"
    }
  }

  private static func help(_ nearest: String?) -> String {
    nearest.map { "\nhelp: did you mean '\($0)'?" } ?? ""
  }
}

extension ReviewRefusal {
  var words: String {
    switch self {
    case .unknown:
      "there is no disclosure with this id\nhelp: 'addewid disclosures list' shows them"
    case .hadItsPermit: "the gate permitted this disclosure; there is nothing to review"
    case .judgedBefore: "this disclosure has been reviewed already"
    case .samePerson:
      "whoever made a disclosure does not review it\nhelp: ask somebody in another role"
    }
  }
}

extension TokenRefusal {
  var words: String {
    switch self {
    case .badName: "a token needs a name of at most 100 characters"
    case .noScope: "a token without a scope serves for nothing"
    case .noRecipient:
      "nothing says to whom the token may have items handed over\n"
        + "help: give --recipient once or several times, or '--recipient any'"
    case .recipientsForNothing:
      "'--recipient' binds the scope 'disclose' alone\nhelp: add --scope disclose"
    case .unknownRecipient(let name, let nearest):
      "'\(name.prefix(60))' is no recipient of the register"
        + (nearest.map { "\nhelp: did you mean '\($0)'?" } ?? "")
    case .badEnd:
      "the last day has passed, or is more than \(Office.tokenDaysMax) days away\n"
        + "help: give a day within a year with --until"
    case .unknown:
      "there is no token with this id that still serves\nhelp: 'addewid token list' shows them"
    }
  }
}
