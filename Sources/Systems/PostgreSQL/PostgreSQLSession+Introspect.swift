import Relations

extension PostgreSQLSession {
  func tableNames() throws(DatabaseError) -> [String] {
    try PostgreSQLCatalog(session: self).tableNames()
  }

  func columns(of table: String) throws(DatabaseError) -> [ColumnDescription] {
    try PostgreSQLCatalog(session: self).columns(of: table)
  }

  func keys(of table: String) throws(DatabaseError) -> TableKeys {
    try PostgreSQLCatalog(session: self).keys(of: table)
  }

  func render(_ relation: Relation) throws(DatabaseError) -> SQLText {
    try DatabaseError.ofRendering {
      try relation.validate()
      for table in relation.tables where !knownTypes.knows(table: table) {
        for (column, kind) in try PostgreSQLCatalog(session: self).kinds(of: table) {
          knownTypes[table, column] = kind
        }
      }
      return try RelationSQL.render(relation, .postgresql, types: knownTypes)
    }
  }
}
