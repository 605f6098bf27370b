import Casebook
import Register

extension Office {
  /// Takes a record into the product's own store of a service.
  ///
  /// - Returns: its opaque id.
  /// - Throws: `RecordRefusal` for what the register does not state.
  public func keepRecord(
    _ content: RecordContent, of service: String, by actor: Actor
  ) async throws -> String {
    let (records, how) = try records(of: service, by: actor)
    return try await records.write(content, how)
  }

  /// - Returns: nil where there is no such record.
  public func record(_ id: String, of service: String) async throws -> StoredRecord? {
    try await records(of: service, by: .system("office")).records.read(id)
  }

  public func findRecords(
    of service: String, by field: String, _ text: String
  ) async throws -> [StoredRecord] {
    try await records(of: service, by: .system("office")).records.find(field, text)
  }

  /// Changes fields of a record; nil takes a value out.
  public func changeRecord(
    _ id: String, of service: String, fields: [String: String?], by actor: Actor
  ) async throws {
    let (records, how) = try records(of: service, by: actor)
    try await records.change(id, how) { content in
      for (field, value) in fields { content.fields[field] = value }
    }
  }

  /// Destroys a record and its key.
  ///
  /// - Throws: `RecordRefusal.noSuchRecord`.
  public func destroyRecord(_ id: String, of service: String, by actor: Actor) async throws {
    let (records, how) = try records(of: service, by: actor)
    guard try await records.destroy([id], how) == 1 else { throw RecordRefusal.noSuchRecord }
  }

  private func records(
    of id: String, by actor: Actor
  ) throws -> (records: Records, how: RecordCircumstance) {
    guard let service = register.service(id) else { throw OfficeError.noSuchService(id) }
    guard let records = try keeping().records(of: service, in: register) else {
      throw OfficeRefusal.keepsNoRecords
    }
    return (
      records,
      RecordCircumstance(at: world.now(), actor: actor.text, purpose: service.handledFor)
    )
  }
}
