import Documents
import Foundation

/// Takes the text out of a PDF with poppler's `pdftotext`, as a process of its own: a PDF that
/// brings it down takes nothing else with it.
public struct PDFText: Sendable {
  /// The program, or its name on the path.
  public let program: String
  /// How long it may take for a file.
  public let secondsMax: Double
  /// How much text a file may have.
  public let outputBytesMax: Int

  public init(
    program: String = "pdftotext", secondsMax: Double = 60, outputBytesMax: Int = 20_000_000
  ) {
    self.program = program
    self.secondsMax = secondsMax
    self.outputBytesMax = outputBytesMax
  }

  /// The text of a PDF as ``DocumentReader`` reads it, with a form feed behind each page.
  ///
  /// - Parameter path: of the file.
  /// - Throws: ``PDFTextError`` where the program is missing, fails, or finds no text.
  public func text(of path: String) throws(PDFTextError) -> [UInt8] {
    let deadline = Date().addingTimeInterval(secondsMax)
    let layout = try run(path, ["-layout"], until: deadline)
    let isEmpty = layout.allSatisfy { $0 <= 0x20 }
    guard !isEmpty else { throw .noText }
    return PDFPages.text(layout: layout, plain: try run(path, [], until: deadline))
  }

  private func run(
    _ path: String, _ options: [String], until deadline: Date
  ) throws(PDFTextError) -> [UInt8] {
    guard let program = located else { throw .notInstalled(program: program) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    // A whole path cannot be taken for an option.
    let file = URL(fileURLWithPath: path).path
    process.arguments = ["-enc", "UTF-8"] + options + [file, "-"]
    process.standardInput = FileHandle.nullDevice
    let (output, complaints) = (PipedBytes(), PipedBytes())
    process.standardOutput = output.pipe
    process.standardError = complaints.pipe
    do { try process.run() } catch { throw .notInstalled(program: program) }
    let isInTime = RunningTime()
    DispatchQueue.global().asyncAfter(deadline: .now() + max(deadline.timeIntervalSinceNow, 0)) {
      isInTime.end(process)
    }
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) { complaints.read(upTo: 64_000) }
    output.read(upTo: outputBytesMax)
    if output.isOver { process.kill() }
    reading.wait()
    process.waitUntilExit()
    guard isInTime.stop() else { throw .tooLong(seconds: Int(secondsMax)) }
    guard !output.isOver else { throw .tooMuchText(bytes: outputBytesMax) }
    guard process.terminationStatus == 0, process.terminationReason == .exit else {
      throw PDFText.failure(process.terminationStatus, complaints.text)
    }
    return output.bytes
  }

  private static func failure(_ code: Int32, _ complaints: String) -> PDFTextError {
    // 3: the PDF does not allow to take its text out.
    let isLocked = code == 3 || complaints.contains("password")
    return isLocked ? .encrypted : .notReadable
  }

  /// The program's path, by the folders in which the system looks for programs.
  private var located: String? {
    let manager = FileManager.default
    if program.contains("/") { return manager.isExecutableFile(atPath: program) ? program : nil }
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first(where: manager.isExecutableFile)
  }
}

/// Why a PDF gave no text.
public enum PDFTextError: Error, Sendable, Hashable {
  case notInstalled(program: String)
  case encrypted
  /// Scanned, as a rule: pictures of pages.
  case noText
  /// No PDF, or a damaged one.
  case notReadable
  case tooLong(seconds: Int)
  case tooMuchText(bytes: Int)

  public var words: String {
    switch self {
    case .notInstalled(let program):
      "'\(program)' is not installed, and reads PDFs\nhelp: apt-get install poppler-utils"
    case .encrypted:
      "the PDF is locked with a password\nhelp: save it without one, or give the notice as DOCX"
    case .noText:
      "the PDF has no text: it may be scanned\n"
        + "help: give the document that it was made from, or let a program recognise its text"
    case .notReadable:
      "the PDF is damaged, or is none\nhelp: open it and save it again, or give another form"
    case .tooLong(let seconds):
      "the PDF took more than \(seconds) seconds to read\nhelp: give the notice alone"
    case .tooMuchText(let bytes):
      "the PDF has more than \(bytes / 1_000_000) MB of text\nhelp: give the notice alone"
    }
  }
}
