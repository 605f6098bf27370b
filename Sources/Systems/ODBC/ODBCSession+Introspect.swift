import Relations

extension ODBCSession {
  func tableNames() throws(DatabaseError) -> [String] {
    switch product {
    case .postgresql: try PostgreSQLCatalog(session: self).tableNames()
    case .mariadb: try MariaDBCatalog(session: self).tableNames()
    case .other: throw .unsupported
    }
  }

  func columns(of table: String) throws(DatabaseError) -> [ColumnDescription] {
    switch product {
    case .postgresql: try PostgreSQLCatalog(session: self).columns(of: table)
    case .mariadb: try MariaDBCatalog(session: self).columns(of: table)
    case .other: throw .unsupported
    }
  }

  func keys(of table: String) throws(DatabaseError) -> TableKeys {
    switch product {
    case .postgresql: try PostgreSQLCatalog(session: self).keys(of: table)
    case .mariadb: try MariaDBCatalog(session: self).keys(of: table)
    case .other: throw .unsupported
    }
  }

  func render(_ relation: Relation) throws(DatabaseError) -> SQLText {
    try DatabaseError.ofRendering {
      try relation.validate()
      for table in relation.tables where !knownTypes.knows(table: table) {
        for (column, kind) in try kinds(of: table) { knownTypes[table, column] = kind }
      }
      return try RelationSQL.render(relation, dialect, types: knownTypes)
    }
  }

  private func kinds(
    of table: String
  ) throws(DatabaseError) -> [(column: String, kind: SQLColumnKind)] {
    switch product {
    case .postgresql: try PostgreSQLCatalog(session: self).kinds(of: table)
    case .mariadb: try MariaDBCatalog(session: self).kinds(of: table)
    case .other: throw .unrenderable(.unspokenDialect)
    }
  }
}
