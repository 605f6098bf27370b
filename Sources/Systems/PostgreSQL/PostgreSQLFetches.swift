import Relations

/// The rows of a cursor in blocks. While one is read, the server is at the next.
final class PostgreSQLFetches {
  /// How many rows are handed over before what has come of the next block is taken in, so that the
  /// server need not wait for whoever is slow, and run into its time limit.
  private static let rowsBetween = 128

  private let connection: PostgreSQLConnection
  private let name: String
  private var size = FetchSize()
  private var coming: PostgreSQLAnswer?
  private var block: PostgreSQLBlock?
  private var place = 0

  /// - Parameter name: of a cursor that was declared.
  init(_ connection: PostgreSQLConnection, named name: String) {
    self.connection = connection
    self.name = name
  }

  /// - Returns: the next row of the block that is here; nil where none is left.
  func row() throws(DatabaseError) -> SQLRow? {
    guard let block, place < block.count else { return nil }
    place += 1
    if place.isMultiple(of: Self.rowsBetween), coming != nil { connection.takeIn() }
    return try block.row(place - 1)
  }

  /// Goes on to the next block.
  ///
  /// - Returns: whether there is one.
  func advance() throws(DatabaseError) -> Bool {
    block = nil
    place = 0
    let next = if let coming { coming } else { try ask() }
    coming = nil
    guard let answer = next else { return false }
    let block = try PostgreSQLBlock(connection.result(of: answer))
    size.add(rows: block.count, bytes: block.bytes)
    coming = try ask()
    self.block = block
    return block.count > 0
  }

  /// - Returns: nil where the last block was the end.
  private func ask() throws(DatabaseError) -> PostgreSQLAnswer? {
    guard !size.isAtEnd else { return nil }
    size.beginNext()
    return try connection.send("FETCH FORWARD \(size.count) FROM \(name)")
  }
}
