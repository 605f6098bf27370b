/// Reads a page of the web as browsers do: with whatever is broken in it.
///
/// The part that the page names as its content is the notice; without one, what its tags, roles,
/// classes and links show to be menus, banners and footers is left around it. A list of
/// definitions is a table of two columns. Text that only scripts would put there is not seen.
struct HTMLReader {
  let name: String
  let limits: DocumentLimits

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    let decoded = TextEncoding.decoded(bytes)
    let result = (decoded ?? bytes).withUnsafeBufferPointer { buffer in
      Result { () throws(DocumentError) in try read(buffer) }
    }
    return try result.get()
  }

  private func read(_ bytes: Bytes) throws(DocumentError) -> Document {
    guard TextEncoding.isText(bytes) else { throw .notText }
    var blocks = HTMLBlocks(bytes, limits: limits)
    try HTMLEvents.read(bytes, into: &blocks)
    return try blocks.document(name: name)
  }
}
