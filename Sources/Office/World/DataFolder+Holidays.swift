import Foundation
import StatutoryTime

extension DataFolder {
  /// The bank holidays of `bank-holidays.json` in the folder, as GOV.UK publishes them; those that
  /// came with the program where there is no such file.
  public func holidays() throws -> BankHolidays {
    let path = file("bank-holidays.json")
    guard FileManager.default.fileExists(atPath: path) else { return .bundled }
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw DataFolderError.unreadableFile(path)
    }
    return try BankHolidays(json: Array(data))
  }
}
