import Crypto
import Foundation
import Office
import Pages
import Review
import StatutoryTime
import Wording

/// Reports on notices as pages that stand alone.
public struct ReviewReport: Sendable {
  private let renderer: PageRenderer
  private let styles: ReviewStyles

  /// A page with the name of its file.
  public struct File: Sendable {
    public let name: String
    public let html: String
  }

  public init() throws {
    renderer = try PageRenderer()
    styles = ReviewStyles { bytes in
      "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
  }

  /// The report on one notice.
  ///
  /// - Parameter indexLink: the way to the page of all notices; nil for a report that stands alone.
  public func page(
    _ review: NoticeReview, _ day: LocalDay, indexLink: String? = nil, in language: Language
  ) throws -> String {
    try renderer.render(
      ReviewPage(
        ReviewedNotice(review), ReviewedNotice.Measured(review.measures()), styles: styles,
        day: day.description, indexLink: indexLink, in: language))
  }

  /// A page with all notices in a table, and a page for each.
  public func site(
    _ outcomes: [NoticeReviewer.Outcome], _ day: LocalDay, in language: Language
  ) throws -> [File] {
    var names = ReportNames()
    var pages: [File] = []
    var entries: [ReviewIndexPage.Entry] = []
    var unread: [ReviewIndexPage.Unread] = []
    for outcome in outcomes {
      switch outcome {
      case .success(let review):
        let name = names.name(of: review.file)
        entries.append(ReviewIndexPage.Entry(ReviewedNotice(review), link: name))
        pages.append(
          File(name: name, html: try page(review, day, indexLink: "index.html", in: language)))
      case .failure(let error):
        unread.append(ReviewIndexPage.Unread(file: error.file, reason: error.reason))
      }
    }
    let index = ReviewIndexPage(
      entries, unread: unread, styles: styles, day: day.description, in: language)
    return [File(name: "index.html", html: try renderer.render(index))] + pages
  }
}

/// Names of pages after the names of files, no two the same.
struct ReportNames {
  private var taken: Set<String> = ["index"]

  /// `notices/housing benefit.docx` as `notices-housing-benefit.html`.
  mutating func name(of file: String) -> String {
    let stem = file.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      .joined(separator: "-").suffix(Self.lettersMax)
    let base = stem.isEmpty ? "notice" : String(stem)
    var name = base
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name + ".html"
  }

  private static let lettersMax = 120
}

extension ReviewedNotice {
  init(_ review: NoticeReview) {
    self.init(
      file: review.file, title: review.title, reading: review.reading, findings: review.findings,
      topics: review.topics, gaps: review.gaps)
  }
}

extension ReviewedNotice.Measured {
  init(_ measures: NoticeMeasures) {
    self.init(
      whole: measures.whole,
      sections: measures.sections.map {
        ReviewedNotice.Section(heading: $0.heading, line: $0.line, measure: $0.measure)
      },
      costliest: measures.costliest.map {
        ReviewedNotice.Sentence(text: $0.text, line: $0.line, cost: $0.cost)
      })
  }
}
