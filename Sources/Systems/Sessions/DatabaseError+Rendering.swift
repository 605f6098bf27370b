import Relations

extension DatabaseError {
  /// Carries out a rendering, whose errors become those of the database it was meant for.
  static func ofRendering<T>(_ work: () throws -> T) throws(DatabaseError) -> T {
    do {
      return try work()
    } catch let error as RelationError {
      throw .invalidRelation(error)
    } catch let error as RenderError {
      throw .unrenderable(error)
    } catch {
      throw error as? DatabaseError ?? .failed(code: "unknown")
    }
  }
}
