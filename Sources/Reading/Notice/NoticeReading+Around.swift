import Documents

/// What stands around a passage, for rules that need more than its words.
extension NoticeReading {
  /// Whether a section's heading names none of the things that a notice tells: it then names what
  /// is done, such as "Visitors to our offices".
  public func isSilent(section: Int) -> Bool {
    sections[section].heading != nil && sections[section].topics == 0
  }

  /// How many words a passage has.
  public func wordCount(of passage: Int) -> Int { passages[passage].tokens.count }

  /// Whether a word with a capital stands in a passage after some words of it: most likely a name.
  ///
  /// - Parameter offset: a byte of the document's text, within the passage.
  public func hasCapital(in passage: Int, after offset: Int) -> Bool {
    passages[passage].tokens.contains { token in
      let token = tokens[token]
      return Int(token.start) >= offset && token.kind == .word
        && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(document.text[Int(token.start)])
    }
  }

  /// Whether a passage or its block leads anywhere: a link, or an address of the web or of e-mail.
  public func hasAddress(_ passage: Int) -> Bool {
    !document.blocks[passages[passage].block].links.isEmpty
      || passages[passage].tokens.contains {
        tokens[$0].kind == .url || tokens[$0].kind == .email
      }
  }

  /// The passages of a section and of the sections below it.
  public func span(of section: Int) -> Range<Int> {
    let level = sections[section].level
    var last = section
    while last + 1 < sections.count, sections[last + 1].level > level { last += 1 }
    return sections[section].passages.lowerBound..<sections[last].passages.upperBound
  }
}
