import OfficeFiles

extension Workbook {
  /// Reads the sheets of an `.xlsx` file.
  ///
  /// Formulas are not worked out, links are not followed, macros, pictures and comments are not
  /// opened.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: its sheets in their order, hidden ones too.
  /// - Throws: ``WorkbookError`` where it is no workbook, is damaged, or goes beyond a limit.
  public static func read(
    _ bytes: [UInt8], limits: ReadLimits = .standard
  ) throws(WorkbookError) -> [Sheet] {
    guard bytes.count <= limits.fileBytesMax else { throw .overLimit(.fileBytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOrLocked }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAWorkbook }
    var archive = try open(bytes, limits)
    let (main, folder) = try mainPart(of: &archive, limits)
    let workbook = try part(main, of: &archive, limits, WorkbookPart())
    guard workbook.sheets.count <= limits.sheetsMax else { throw .overLimit(.sheets) }
    let name = main.dropFirst(folder.count)
    let relations = try part(
      "\(folder)_rels/\(name).rels", of: &archive, limits, PartRelations(folder: String(folder)))
    var strings: [String] = []
    if let path = relations.byType["sharedStrings"], archive.has(path) {
      strings = try part(path, of: &archive, limits, SharedStrings(limits: limits)).texts
    }
    var styles = CellStyles()
    if let path = relations.byType["styles"], archive.has(path) {
      styles = try part(path, of: &archive, limits, styles)
    }
    var sheets: [Sheet] = []
    for entry in workbook.sheets {
      guard let path = relations.targets[entry.relation] else { throw .damaged(part: main) }
      // A sheet that holds a chart alone is no table.
      guard path.contains("worksheets/") || !path.contains("chartsheets/") else { continue }
      let read = try part(
        path, of: &archive, limits,
        SheetPart(
          strings: strings, styles: styles, from1904: workbook.from1904, limits: limits, part: path)
      )
      sheets.append(
        Sheet(name: entry.name, isHidden: entry.isHidden, rows: read.rows, merged: read.merged))
    }
    return sheets
  }

  /// The part with the list of sheets, and its folder.
  private static func mainPart(
    of archive: inout ZipArchive, _ limits: ReadLimits
  ) throws(WorkbookError) -> (path: String, folder: Substring) {
    guard archive.has("_rels/.rels") else { throw .notAWorkbook }
    let top = try part("_rels/.rels", of: &archive, limits, PartRelations(folder: ""))
    guard let path = top.byType["officeDocument"], path.hasSuffix(".xml"), archive.has(path),
      !path.hasPrefix("word/"), !path.hasPrefix("ppt/")
    else { throw .notAWorkbook }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return (path, folder)
  }

  private static func open(
    _ bytes: [UInt8], _ limits: ReadLimits
  ) throws(WorkbookError) -> ZipArchive {
    do throws(OfficeFileError) {
      return try ZipArchive(bytes, limits: limits.ofFile)
    } catch {
      throw WorkbookError(error)
    }
  }

  private static func part<Consumer: XMLConsumer>(
    _ path: String, of archive: inout ZipArchive, _ limits: ReadLimits, _ consumer: Consumer
  ) throws(WorkbookError) -> Consumer {
    let bytes: [UInt8]
    do throws(OfficeFileError) { bytes = try archive.read(path) } catch {
      throw WorkbookError(error)
    }
    do throws(Consumer.Failure) {
      return try XMLEvents.read(bytes, part: path, limits: limits.ofFile, into: consumer)
    } catch let error as WorkbookError {
      throw error
    } catch let error as OfficeFileError {
      throw WorkbookError(error)
    } catch {
      throw .damaged(part: path)
    }
  }
}
