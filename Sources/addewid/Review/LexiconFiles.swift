import Foundation
import Reading
import Wording

/// Files of phrases that a user adds to the product's own.
struct LexiconFiles {
  private let paths: [String]

  init(_ paths: [String]) { self.paths = paths }

  /// The lexicon of each language with the files for it: those named `….cy.…` or `….en.…` for that
  /// one, the others for both.
  ///
  /// - Throws: `Ending` with the file and line of what is not written as the language asks.
  func lexicons() throws -> [Language: Lexicon] {
    guard !paths.isEmpty else { return [:] }
    let files = try paths.map { path in
      LexiconFile(name: path, bytes: Array(try DemoCommand.bytes(path)))
    }
    var lexicons: [Language: Lexicon] = [:]
    for language in Language.allCases {
      let other = ".\(language.other.rawValue)."
      do throws(LexiconError) {
        lexicons[language] = try .own(language, and: files.filter { !$0.name.contains(other) })
      } catch {
        throw Ending.usage(
          "\(error)".forTerminal + "\nhelp: docs/design/reading.md tells how phrases are written")
      }
    }
    return lexicons
  }
}
