import ArgumentParser
import Casebook
import Crypto
import Foundation
import Office

extension DisclosuresCommand {
  struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare", abstract: "Says whether a file is the parcel of a disclosure.",
      discussion: "It looks at the bytes of the file, or at the SHA-256 that a recipient tells.")

    @Argument(help: "Id of the disclosure, from 'disclosures list'.") var disclosure: String
    @Option(help: "The file.") var file: String?
    @Option(name: .customLong("sha256"), help: "Its SHA-256, in hexadecimal.") var digest: String?
    @OptionGroup var options: DataOptions

    func run() async throws {
      guard (file == nil) != (digest == nil) else {
        throw Ending.usage("say of what\nhelp: give --file FILE, or --sha256 DIGEST")
      }
      var digest = digest ?? ""
      if let file {
        guard let data = try? Data(contentsOf: URL(filePath: file)) else {
          throw Ending.usage("'\(file)' cannot be read")
        }
        digest = SHA256.hash(data: data).map { byte in
          String(byte, radix: 16).count == 1
            ? "0\(String(byte, radix: 16))" : String(byte, radix: 16)
        }.joined()
      }
      let office = try await options.open()
      let made = try await office.casebook.itemDisclosure(disclosure)
      await office.close()
      guard let made else { throw ItemRefusal.unknownDisclosure }
      guard made.isParcel(withSHA256: digest) else {
        throw Ending.refused("refused: it is another than that of the disclosure")
      }
      Output.line("it is the parcel of the disclosure")
    }
  }
}
