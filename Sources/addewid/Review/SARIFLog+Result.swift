import Foundation
import Office
import Register
import Review
import Wording

extension SARIFLog {
  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]
    let partialFingerprints: [String: String]
    let properties: Properties

    init(
      _ finding: NoticeFinding, of review: NoticeReview, artifact: Int, rule: Int,
      in language: Language
    ) {
      ruleId = finding.rule
      ruleIndex = rule
      level = finding.severity.level
      // A sentence of its own: hosts show it alone.
      let sentences = [finding.message[language], finding.help[language]].map(\.sentence)
      message = Text(text: sentences.joined(separator: " "))
      locations = [
        Location(
          physicalLocation: .init(
            Place(file: review.file, index: artifact), region: Region(finding.place)))
      ]
      // The same finding in another line is the same finding to a host.
      partialFingerprints = ["words/v1": "\(finding.rule) \(finding.place.excerpt)"]
      properties = Properties(
        severity: finding.severity.rawValue, law: finding.law, absence: finding.isAbsence)
    }
  }

  struct Properties: Encodable {
    let severity, law: String
    let absence: Bool
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: Place
    let region: Region?

    init(_ place: Place, region: Region?) {
      artifactLocation = place
      self.region = region
    }
  }

  /// A file as a URI: relative to where the program was run, or whole for a whole path.
  struct Place: Encodable {
    let uri: String
    let index: Int?

    init(file: String, index: Int? = nil) {
      // Everything but what needs no encoding in the path of a URI; a colon would read as a scheme.
      let allowed = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
      let path = file.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
      uri = file.hasPrefix("/") ? "file://" + path : path
      self.index = index
    }
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let snippet: Text?

    init(_ place: NoticePlace) {
      startLine = max(place.line, 1)
      startColumn = max(place.column, 1)
      snippet = place.excerpt.isEmpty ? nil : Text(text: place.excerpt)
    }
  }
}

extension Finding.Severity {
  /// How SARIF, which knows three levels, calls it.
  fileprivate var level: String {
    switch self {
    case .critical, .high: "error"
    case .medium: "warning"
    case .low: "note"
    }
  }
}

extension String {
  /// With a capital and a full stop: findings come without.
  fileprivate var sentence: String {
    let text = prefix(1).uppercased() + dropFirst()
    return text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }
}
