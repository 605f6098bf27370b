import ArgumentParser
import Office
import Publishing
import Register
import Server
import StatutoryTime
import Wording

struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Writes the notices of a register, in Welsh and English.",
    discussion: "Example: addewid publish Examples/registers/wecare-wales --out notices")

  @Argument(help: "Folder of the register.") var register: String
  @Option(help: "Folder for the notices.") var out: String
  @OptionGroup var day: DayOptions

  func run() throws {
    let register = try RegisterFolder.read(register)
    let today = try day.clock()().localDay
    try Output.makeFolder(out)
    for service in register.services {
      let notice = Notice(service, of: register)
      guard register.controller.isExample || !notice.hasDraftWelsh else {
        throw Ending.refused(
          "refused: the Welsh of '\(service.id)' is a draft that no named person has checked\n"
            + "help: have it checked, and name the person in 'checked-by' beside each text")
      }
      for language in Language.allCases {
        let path = "\(out)/\(service.id).\(language.rawValue).html"
        try Output.write(
          Array(try NoticeDocument.html(notice, register: register, in: language, day: today).utf8),
          to: path)
        Output.line(path)
      }
      if notice.hasDraftWelsh {
        Output.line("note: the Welsh of '\(service.id)' is a draft that nobody has checked")
      }
    }
    try Output.write(Array(NoticeDocument.stylesheet.utf8), to: "\(out)/addewid.css")
  }
}
