import Relations
import StatutoryTime

/// One case of the invented Cafcass Cymru.
struct CafcassCase: Sendable {
  let office: Int
  let year: Int
  let number: Int
  let received: LocalDay
  let closed: LocalDay?
  let reopened: LocalDay?
  let children: [InventedPerson]
  let station: CafcassStation

  var isOpen: Bool { closed == nil || reopened != nil }
  var officeCode: String { CafcassGenerator.offices[office].0 }
  var reference: String { "\(officeCode)/\(year)/\(number)" }
  var isOnPaper: Bool { station == .paper }

  /// The columns that begin every row of the case.
  var key: [Value] { [.of(officeCode), .of(year), .of(number)] }
  /// The last day on which something happened in it.
  var end: LocalDay { closed ?? received.adding(days: 15) }
  /// The worker whose case it is, by the number within the office.
  var worker: Int { 1 + number % CafcassGenerator.workersInOffice }
}
