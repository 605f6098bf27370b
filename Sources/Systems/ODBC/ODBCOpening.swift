import CODBC

/// How a connection through ODBC is made.
enum ODBCOpening {
  private static let loginSeconds: SQLULEN = 10

  /// What the product is may only be known once it is connected; where it is not the one that was
  /// guessed, the connection is made again with what that one needs.
  static func connect(
    _ address: ODBCAddress
  ) throws(DatabaseError) -> (ODBCHandle, ODBCProduct) {
    let password =
      address.holdsPassword ? nil : try DatabasePassword.find(path: address.passwordFile)
    let guess = ODBCProduct(driver: address.value("DRIVER"))
    let handle = try connect(address, guess, password)
    let product = ODBCProduct(name: text(handle, SQL_DBMS_NAME))
    guard product != guess else { return (handle, product) }
    handle.disconnect()
    return (try connect(address, product, password), product)
  }

  private static func connect(
    _ address: ODBCAddress, _ product: ODBCProduct, _ password: String?
  ) throws(DatabaseError) -> ODBCHandle {
    guard let environment = ODBCHandle.environment,
      let handle = ODBCHandle(kind: SQL_HANDLE_DBC, parent: environment)
    else { throw .failed(code: "environment") }
    _ = addewid_odbc_set_connection(handle.raw, SQL_ATTR_LOGIN_TIMEOUT, loginSeconds)
    var text = Array(connectionText(address, product, password).utf16)
    let code = SQLDriverConnectW(
      handle.raw, nil, &text, SQLSMALLINT(text.count), nil, 0, nil,
      SQLUSMALLINT(SQL_DRIVER_NOPROMPT))
    guard addewid_odbc_succeeded(code) != 0 else { throw ODBCErrors.opening(handle, address) }
    return handle
  }

  /// The product's own needs take the place of what the address says of the same.
  private static func connectionText(
    _ address: ODBCAddress, _ product: ODBCProduct, _ password: String?
  ) -> String {
    let own = product.attributes
    let ownNames = Set(own.map { $0.name.uppercased() })
    var attributes = address.attributes.filter { !ownNames.contains($0.name.uppercased()) } + own
    if let password { attributes.append(.init(name: "PWD", value: password)) }
    return ODBCAttributeText.write(attributes)
  }

  static func text(_ handle: ODBCHandle, _ item: Int32) -> String {
    var bytes = [UInt16](repeating: 0, count: 256)
    var length: SQLSMALLINT = 0
    let code = SQLGetInfoW(handle.raw, SQLUSMALLINT(item), &bytes, 512, &length)
    guard addewid_odbc_succeeded(code) != 0 else { return "" }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF16.self)
  }
}
