import Casebook
import Disposal
import Inspection
import Office
import Register
import Retention
import Systems

// Words for what retention in the systems of a body refuses, and for what broke it off.

extension DisposalRefusal {
  var words: String {
    switch self {
    case .driftAbove(let limit, let found):
      "\(found) planned records have changed, and at most \(limit) may; nothing was removed\n"
        + "help: make a new plan"
    case .unmappedReference(let table, let to):
      "the rows of '\(table)' refer to rows of '\(to)' that would go, and the map does not say what "
        + "becomes of them; nothing was removed\n"
        + "help: write 'goes-with' under '\(table)', or make it a record of its own"
    case .circularReferences(let tables):
      "the tables \(tables.joined(separator: ", ")) refer to each other in a circle; nothing was removed\n"
        + "help: let one of the references be deferred or nullable"
    case .schemaChanged(let table, let column):
      "the map names \(column.map { "the column '\($0)' of " } ?? "")'\(table)', which the system has not; "
        + "nothing was removed\nhelp: 'systems drift' shows what has changed"
    case .keyNotUnique(let table):
      "two rows of '\(table)' have the key that the map gives, or one has none; nothing was removed\n"
        + "help: write the columns under 'key' that tell every row from every other"
    case .unusableFileName:
      "a row names a file outside the system's folder; nothing was removed\n"
        + "help: correct the name in the system"
    case .filesUnknown:
      "rows of the system name files, and it is not known where those are; nothing was removed\n"
        + "help: give their folder with --files NAME=FOLDER"
    case .tooManyWays(let table):
      "more ways lead from a row of '\(table)' to people than a hold can follow; nothing was done\n"
        + "help: hold the records by their key, or all of that kind"
    case .noRemainder(let record):
      "a rule anonymises the records '\(record)', and the map does not say what is left of them; "
        + "nothing was planned or removed\nhelp: write 'remainder' under the record"
    case .notTransactional(let table):
      "the database takes back nothing in '\(table)' when a batch is broken off; nothing was removed\n"
        + "help: let the table be changed to InnoDB"
    case .unknownTrigger(let table, let name):
      "the trigger '\(name)' acts when rows of '\(table)' go or change, and the map does not name it; "
        + "nothing was removed\n"
        + "help: look at what it does, and write it under 'triggers' of '\(table)'"
    case .referencesUnseen:
      "the database does not show which tables refer to the rows that would go; nothing was removed\n"
        + "help: let the user have REFERENCES on the whole database, or PROCESS"
    case .sameDelivery:
      "the files are those that the list was made from, and show nothing of what the owner did\n"
        + "help: ask for the next delivery, and run 'retention apply' over it"
    case .ownerAlone:
      "only its owner can look into the system: nothing can be counted there\n"
        + "help: 'retention plan' asks the owner"
    case .nothingToAsk:
      "no rule of these services has an end that can be computed: the owner is asked nothing\n"
        + "help: state a period in the register"
    case .notDirect:
      "the system is not ours to write in; nothing was removed\n"
        + "help: its owner disposes of what the plan counts, and it is counted again"
    }
  }
}

extension RunInterrupted {
  var words: String {
    "the run in \(system) was broken off: \(reason)\n"
      + "  \(batchesDone) of \(batches) batches are done, and nothing is half done\n"
      + "help: \(help); then 'addewid retention apply \(plan)' goes on where it was"
  }

  private var reason: String {
    switch cause {
    case .busy:
      "it waited for rows or a table that another user of the database holds, and they were not "
        + "let go of in time"
    case .conflict: "it and another user of the database waited for each other"
    case .timedOut: "one statement took longer than is allowed"
    case .poolExhausted: "every connection to the database is in use"
    case .connectionLost, .unreachable, .commitUnknown: "the connection to the database was lost"
    case .diskFull: "the disk of the database is full"
    case .permissionDenied: "the database does not allow its user to do this"
    case .constraintViolated: "a rule of the database refused that rows go"
    default: "the database " + (cause.words.split(separator: "\n").first.map(String.init) ?? "")
    }
  }

  private var help: String {
    switch cause {
    case .busy, .conflict: "wait until the other is done, or ask who looks after the database"
    case .timedOut: "look for a missing index on the columns that the map names under 'goes-with'"
    case .poolExhausted: "wait a moment"
    case .connectionLost, .unreachable, .commitUnknown: "see that the database is running"
    case .diskFull: "make room on the disk"
    case .permissionDenied: "give the rights that docs/operating/retention.md names"
    case .constraintViolated: "see 'systems drift'"
    default: "look into the database"
    }
  }
}

extension HoldRefusal {
  var words: String {
    switch self {
    case .unknownKind(let kind, let known):
      "the map names no record '\(kind.prefix(60))'; no hold was placed\n"
        + (known.isEmpty
          ? "help: write it under 'records:' in the map first"
          : "help: one of \(known.joined(separator: ", "))")
    case .wrongKey(let columns):
      "the key has \(columns.count) \(columns.count == 1 ? "part" : "parts"); no hold was placed\n"
        + "help: write \(columns.joined(separator: "/")), in this order"
    case .unknownColumn(let column, let known):
      "the map has no column '\(column.prefix(60))' there; no hold was placed\n"
        + "help: one of \(known.joined(separator: ", "))"
    case .unknownIdentity(let identity, let known):
      "nobody in the system is known by '\(identity.prefix(60))'; no hold was placed\n"
        + "help: one of \(known.joined(separator: ", "))"
    case .noSuchRecord:
      "there is no record with this key; no hold was placed\n"
        + "help: look it up in the system, or hold by --person or --query what comes later"
    case .reachesNobody:
      "no record is about anybody known by this; no hold was placed\n"
        + "help: look the value up in the system"
    case .notHere:
      "only its owner can look into the system; no hold was placed\n"
        + "help: tell its owner what has to stay"
    }
  }
}

extension DeliveryError {
  var words: String {
    switch self {
    case .fileMissing(let table):
      "the delivery has no file '\(table).csv'\nhelp: ask the owner for it, or take it out of the map"
    case .unreadable(let table):
      "'\(table).csv' cannot be read as a table\nhelp: ask for CSV in UTF-8"
    case .columnMissing(let table, let column):
      "'\(table).csv' has no column '\(column)', which the map names\n"
        + "help: ask the owner for it, or correct the map"
    case .unclearHeader(let table):
      "two columns of '\(table).csv' have one name, or one has none\n"
        + "help: the first row names every column"
    case .broken(let table, let row):
      "row \(row) of '\(table).csv' is not whole\nhelp: ask the owner to deliver it again"
    case .unusableName(let table):
      "the table '\(table.prefix(60))' has a name that no file can have\n"
        + "help: write the file's name without its ending, '.csv'"
    case .cannotCopy:
      "the files cannot be copied to look into them\nhelp: is the disk for temporary files full?"
    }
  }
}
