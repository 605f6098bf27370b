import Casebook
import Register
import StatutoryTime

extension Office {
  /// Asks the owners of manual systems what is due to be asked, each question once at a time.
  ///
  /// A question that is still open is not asked again: it is chased.
  ///
  /// - Parameter body: whose systems; nil: those of the body whose enquiries the office handles.
  /// - Returns: the tasks that were opened.
  @discardableResult
  public func askOwners(of body: Register? = nil) async throws -> [OwnerTaskRecord] {
    let register = body ?? register
    let today = world.now().localDay
    var opened: [OwnerTaskRecord] = []
    for system in register.systems {
      for ask in system.asks {
        let last = try await casebook.newestOwnerTask(system: system.id, ask: ask.id)
        if let last {
          guard last.answer != nil,
            calendar(last.openedOn, ask.every, of: register) <= today
          else { continue }
        }
        let task = OwnerTaskRecord(
          id: OpaqueText.id(following: "owner/\(system.id)/\(ask.id)/\(today)"),
          system: system.id, ask: ask.id, register: register.version, openedOn: today,
          dueOn: calendar(today, ask.within, of: register),
          chaseOn: calendar(today, ask.chaseAfter, of: register))
        if try await open(task) { opened.append(task) }
      }
    }
    return opened
  }

  private func open(_ task: OwnerTaskRecord) async throws -> Bool {
    let entry = act(
      .ownerAsked, on: nil, by: .system("owners"),
      id: OpaqueText.id(following: "owner-asked/\(task.id)"),
      facts: ["task": task.id, "system": task.system, "due": task.dueOn.description]
    ).under(register: task.register)
    return try await casebook.perform("owner-asked") { unit in
      guard try unit.open(task) else { return false }
      try unit.queue(
        ownerMessage: OpaqueText.id(following: "letter/\(entry.id)"), template: "asked",
        for: task.id, at: entry.at)
      try unit.record(entry)
      return true
    }
  }

  /// Sends a chaser for every open task whose day for one has come.
  ///
  /// - Parameter body: whose systems; nil: those of the body whose enquiries the office handles.
  /// - Returns: how many.
  @discardableResult
  public func chaseOwners(of body: Register? = nil) async throws -> Int {
    let register = body ?? register
    let today = world.now().localDay
    var count = 0
    for task in try await casebook.ownerTasks(answered: false) where task.chaseOn <= today {
      // A question that the register no longer asks stays open, and is not chased.
      guard let (_, ask) = question(of: task, in: register) else { continue }
      let next = calendar(today, ask.chaseAfter, of: register)
      let number = task.chaserCount + 1
      let entry = act(
        .ownerChased, on: nil, by: .system("owners"),
        id: OpaqueText.id(following: "owner-chased/\(task.id)/\(number)"),
        facts: ["task": task.id, "system": task.system, "chaser": String(number)]
      ).under(register: register.version)
      let isDone = try await casebook.perform("owner-chased") { unit in
        guard try unit.chase(task, nextOn: next) else { return false }
        try unit.queue(
          ownerMessage: OpaqueText.id(following: "letter/\(entry.id)"), template: "chaser",
          for: task.id, at: entry.at)
        try unit.record(entry)
        return true
      }
      if isDone { count += 1 }
    }
    return count
  }

  /// What a task asks, where the register still asks it.
  public func question(
    of task: OwnerTaskRecord, in body: Register? = nil
  ) -> (system: SystemMap, ask: OwnerAsk)? {
    let register = body ?? register
    guard let system = register.system(task.system) else { return nil }
    if task.ask.hasPrefix(OwnerAsk.disposal) {
      let plan = task.ask.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      if let day = OwnerAsk.day(of: task.ask) {
        let terms = SystemDisposal.ownerTerms(of: system, in: register, on: day)
        return (system, .terms(terms, of: plan, on: day, place: system.place))
      }
      return (system, .disposal(of: plan, place: system.place))
    }
    guard let ask = system.asks.first(where: { $0.id == task.ask })
    else { return nil }
    return (system, ask)
  }

  /// The day that is a period after another; working days are those of the body's own division.
  func calendar(_ day: LocalDay, _ period: Period, of body: Register? = nil) -> LocalDay {
    switch period.unit {
    case .day: return day.adding(days: period.count)
    case .week: return day.adding(days: 7 * period.count)
    case .month: return day.adding(months: period.count)
    case .year: return day.adding(years: period.count)
    case .workingDay:
      let division = Division(rawValue: (body ?? register).controller.division) ?? .englandAndWales
      let working = WorkingCalendar.division(division, holidays)
      var day = day
      for _ in 0..<period.count {
        repeat { day = day.adding(days: 1) } while !working.isWorkingDay(day)
      }
      return day
    }
  }
}
