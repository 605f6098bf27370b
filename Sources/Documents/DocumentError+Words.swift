extension DocumentError {
  /// What is wrong and how to go on, in English, as the command line says it.
  public var words: String {
    switch self {
    case .notText:
      "this is not a text\nhelp: give a notice as text, Markdown, HTML, DOCX or PDF"
    case .otherForm(let form): form.words
    case .notADocument:
      "this is a packed file, and no Word document\nhelp: save the notice as DOCX, HTML or PDF"
    case .damaged(let part):
      "the document is damaged: '\(part)'\nhelp: open it and save it again as DOCX"
    case .documentType(let part):
      "the document holds a document type in '\(part)', which no Word document needs\n"
        + "help: open it and save it again as DOCX"
    case .overLimit(let limit):
      "the document is over the limit of \(limit.words)\nhelp: give the notice alone"
    }
  }
}

extension DocumentError.OtherForm {
  fileprivate var words: String {
    switch self {
    case .oldWord:
      "this is an old Word document (.doc), or one locked with a password\n"
        + "help: save it as DOCX without a password"
    case .richText: "this is rich text (.rtf)\nhelp: save it as DOCX"
    case .openDocument: "this is an OpenDocument file (.odt)\nhelp: save it as DOCX"
    case .workbook: "this is a workbook, and no notice\nhelp: save the notice as DOCX or PDF"
    case .picture: "this is a picture\nhelp: give the notice as text"
    case .program: "this is a program\nhelp: give the notice as text"
    case .pdf:
      "this is a PDF whose text has not been taken out\nhelp: name the file so that it ends in .pdf"
    }
  }
}

extension DocumentError.Limit {
  fileprivate var words: String {
    let limits = DocumentLimits.standard
    return switch self {
    case .fileBytes: "\(limits.fileBytesMax / 1_000_000) MB"
    case .markdownBytes: "\(limits.markdownBytesMax / 1_000_000) MB of Markdown"
    case .unpackedBytes: "\(limits.unpackedBytesMax / 1_000_000) MB once unpacked"
    case .entries: "\(limits.entriesMax) parts"
    case .lines: "\(limits.linesMax) lines"
    case .blocks: "\(limits.blocksMax) paragraphs"
    case .depth: "\(limits.depthMax) elements within elements"
    }
  }
}
