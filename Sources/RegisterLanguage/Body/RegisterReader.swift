import Crypto
import Register

/// Reads a register from the files of its folder.
public enum RegisterReader {
  /// - Parameter files: every `.yaml` file of the folder; `organisation.yaml`, `services/*.yaml`
  ///   and `systems/*.yaml` are read, any other is a finding.
  /// - Returns: the register, or nil where a finding of critical severity stands in its way.
  public static func read(_ files: [RegisterFile]) -> (register: Register?, findings: [Finding]) {
    let log = FindingLog()
    let files = files.sorted { $0.name < $1.name }
    guard files.count <= RegisterLimits.filesMax else {
      let place = SourcePlace(file: ".", line: 1, column: 1)
      log.add(
        .overLimit, at: place, "the register has more than \(RegisterLimits.filesMax) files",
        help: "point at the folder of one register")
      return (nil, log.findings)
    }
    var controller: ReadFile<Controller>?
    var services: [ReadFile<Service>] = []
    var systems: [ReadSystem] = []
    var isWholeRead = true
    for file in files {
      let reading = ValueReading(file: file.name, log: log)
      if file.name == "organisation.yaml" {
        controller = YAMLText.compose(file, log: log)
          .flatMap { OrganisationReader.read($0, reading: reading) }
        isWholeRead = isWholeRead && controller != nil
      } else if isFile(file.name, in: "systems") {
        systems +=
          YAMLText.compose(file, log: log)
          .flatMap { SystemReader.read($0, reading: reading) }.map { [$0] } ?? []
      } else if isFile(file.name, in: "services") {
        if let service = YAMLText.compose(file, log: log)
          .flatMap({ ServiceReader.read($0, reading: reading) })
        {
          services.append(service)
        } else {
          isWholeRead = false
        }
      } else {
        log.add(
          .unknownKey, at: SourcePlace(file: file.name, line: 1, column: 1),
          "this file is no part of a register",
          help: "a register is organisation.yaml, services/*.yaml and systems/*.yaml")
      }
    }
    if !files.contains(where: { $0.name == "organisation.yaml" }) {
      log.add(
        .missingKey, at: SourcePlace(file: "organisation.yaml", line: 1, column: 1),
        "the register has no 'organisation.yaml'", help: "see the example registers")
    }
    // What cannot be read at all may declare the names that others use.
    ServiceTies(
      services: services, controller: controller, isWholeRead: isWholeRead, log: log
    ).check()
    if isWholeRead, let controller {
      SystemTies(
        systems: systems, services: services, controller: controller.declarations, log: log
      ).check()
    }
    guard let controller = controller?.value, log.findings.isEmpty else {
      return (nil, log.findings)
    }
    return (
      Register(
        version: version(of: files), controller: controller,
        services: services.compactMap(\.value), systems: systems.compactMap(\.map)),
      log.findings
    )
  }

  private static func isFile(_ name: String, in folder: String) -> Bool {
    let parts = name.split(separator: "/")
    return parts.count == 2 && parts[0] == folder && name.hasSuffix(".yaml")
  }

  /// SHA-256 over names and contents, each with its length before it.
  private static func version(of files: [RegisterFile]) -> String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array("\(file.name.utf8.count):\(file.name)\(file.bytes.count):".utf8))
      hash.update(data: file.bytes)
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
