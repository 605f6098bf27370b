import Pages
import Wording

/// The pages that give an account: retention, figures, proof, ledger.
extension ConsoleSamples {
  var checkpoint: String {
    dress(
      "addewid/scw\n4711\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— addewid/scw Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    )
  }

  var retention: RetentionPage {
    RetentionPage(
      context(),
      plans: [
        RetentionPage.Row(
          id: Self.id, day: date(2026, 3, 31),
          plannedBy: say("Swyddog gwybodaeth", "Information officer"),
          goes: 12, stays: 1204, state: word("console.plan.state-planned")),
        RetentionPage.Row(
          id: Self.otherId, day: date(2025, 12, 31),
          plannedBy: say("Swyddog gwybodaeth", "Information officer"), goes: 9, stays: 1188,
          state: word("console.plan.state-applied")),
      ], day: dress("2026-04-01"), problems: [problem("day", "console.retention.day-unreal")])
  }

  var systems: SectionsPage {
    SectionsPage(
      context(), address: .systemPlans, title: word("console.systems.title"),
      back: SectionsPage.Link(
        word("console.systems.back"), path: Address.retention.path(in: language)),
      intro: word("console.systems.intro"), facts: [Fact(dress("A"), dress("B"))],
      links: [
        SectionsPage.Link(
          word("console.systems.holds"), path: Address.systemHolds.path(in: language))
      ],
      sections: [
        SectionsPage.Section(
          id: "plans", heading: word("console.systems.plans"),
          columns: [word("console.systems.as-of"), word("console.systems.records")],
          rows: [SectionsPage.Row(date(2026, 3, 31), cells: ["12"])], numbers: [1]),
        SectionsPage.Section(
          id: "make", heading: word("console.systems.make"),
          action: Address.systemPlans.path(in: language),
          button: word("console.systems.make-button"),
          selects: [
            SelectField(
              name: "system", label: word("console.systems.system"),
              invitation: word("console.systems.choose"),
              choices: [SelectField.Choice(value: "cases", label: dress("Cases"))])
          ]),
      ])
  }

  func plan(_ step: RetentionPlanPage.Step) -> RetentionPlanPage {
    let isDone = step == .none
    let states: [RetentionPlanPage.Step: String] = [.apply: "approved", .none: "applied"]
    return RetentionPlanPage(
      context(), id: Self.id, day: date(2026, 3, 31),
      state: word("console.plan.state-\(states[step] ?? "planned")"),
      planned: say("1 Ebrill 2026, swyddog gwybodaeth", "1 April 2026, information officer"),
      approved: isDone || step == .apply ? date(2026, 4, 2) : nil,
      applied: isDone ? date(2026, 4, 3) : nil,
      register: dress("8f3c21d"), rules: rules,
      reasons: [
        RetentionPlanPage.Reason(
          say("Nid yw'r cyfnod wedi dod i ben", "The period has not ended"), records: 1201),
        RetentionPlanPage.Reason(
          say("Cwyn heb ei datrys: ataliad cyfreithiol", "An open complaint: legal hold"),
          records: 3),
      ], step: step, hasCertificate: isDone,
      problems: step == .apply ? [problem("reason", "console.plan.reason-missing")] : [])
  }

  private var rules: [RetentionPlanPage.Rule] {
    [
      RetentionPlanPage.Rule(
        name: say(
          "Ceisiadau rhyddid gwybodaeth agored: blwyddyn",
          "Freedom of information requests classed as open: one year"),
        law: nil, goes: 9, stays: 31,
        why: say("Daeth y flwyddyn i ben ar gyfer naw.", "The year has ended for nine.")),
      RetentionPlanPage.Rule(
        name: say("Agorwyd yn ddiweddarach: dwy flynedd", "Subsequently opened: two years"),
        law: nil,
        goes: 3, stays: 18,
        why: say("Daeth y ddwy flynedd i ben ar gyfer tri.", "The two years have ended for three.")),
      RetentionPlanPage.Rule(
        name: say("Ar gau: deng mlynedd", "Closed: ten years"), law: dress("FOIA s.77"), goes: 0,
        stays: 1003,
        why: say("Nid oes deng mlynedd wedi mynd heibio.", "Ten years have not passed.")),
      RetentionPlanPage.Rule(
        name: say(
          "Ceisiadau gwrthrych am wybodaeth: pum mlynedd", "Subject access requests: five years"),
        law: nil, goes: 0, stays: 152,
        why: say("Mae dwy o dan ataliad.", "Two are under a hold.")),
    ]
  }

  var certificate: CertificatePage {
    CertificatePage(
      context(), id: Self.id, cy: ConsoleSamples(.cy, dress: dress).certificateText,
      en: ConsoleSamples(.en, dress: dress).certificateText, checkpoint: checkpoint)
  }

  private var certificateText: CertificatePage.Text {
    CertificatePage.Text(
      facts: [
        Fact(say("Rheolydd", "Controller"), say("Gofal Cymdeithasol Cymru", "Social Care Wales")),
        Fact(word("console.plan.approved"), date(2026, 4, 2)),
      ],
      went: [
        CertificatePage.Text.Went(
          rule: say("Agored: blwyddyn", "Open: one year"),
          law: say("Hysbysiad preifatrwydd, SCW-129", "Privacy notice, SCW-129"), records: 9)
      ], total: 9,
      stayed: [
        CertificatePage.Text.Stayed(
          why: say("Ataliad cyfreithiol", "Legal hold"), records: 3)
      ],
      batches: [
        CertificatePage.Text.Batch(
          number: 1, records: 9, finished: date(2026, 4, 3), entry: dress("4709"))
      ])
  }

  func figures(held: Int) -> FiguresPage {
    FiguresPage(
      context(),
      quarters: [
        FiguresPage.Quarter(
          name: say("Hydref i Ragfyr 2025", "October to December 2025"), foi: 18, sar: 4),
        FiguresPage.Quarter(
          name: say("Ionawr i Fawrth 2026", "January to March 2026"), foi: 23, sar: 6),
      ],
      topics: [
        FiguresPage.Topic(
          name: say("Beth rydym yn ei wario a sut", "What we spend and how we spend it"),
          requests: 21,
          published: 9),
        FiguresPage.Topic(
          name: say("Ein polisïau a'n gweithdrefnau", "Our policies and procedures"), requests: 8,
          published: 2),
      ], received: 51, destroyed: 12, held: held, csvPath: dress("/en/console/figures.csv"))
  }

  var proof: ProofPage {
    ProofPage(
      context(), checked: date(2026, 4, 1), register: dress("8f3c21d"),
      coverage: say(
        "Un system, 1,216 o gofnodion; 9 o 9 addewid.",
        "One system, 1,216 records; 9 of 9 promises."),
      noticeLanguage: .en,
      sentences: [
        ProofPage.Sentence(dress("Information governance enquiries"), isHeading: true),
        ProofPage.Sentence(dress("We hold:")),
        ProofPage.Sentence(
          dress("personal information"),
          promises: [
            promise("SCW-126", .kept),
            promise("SCW-127", .conflictsWithLaw, note: say("Erthygl 5(1)(b)", "Article 5(1)(b)")),
          ]),
        ProofPage.Sentence(
          dress(
            "freedom of Information requests that are still classed as open are kept for one year."),
          promises: [promise("SCW-129", .broken)]),
        ProofPage.Sentence(
          dress("Subject Access Requests are kept for five years."),
          promises: [promise("SCW-132", .unproven), promise("SCW-000", .notStated)]),
      ])
  }

  private func promise(
    _ id: String, _ status: StatusMark.Status, note: String? = nil
  ) -> ProofPage.Promise {
    let evidence = ProofPage.Evidence.Kind.allCases.map { kind in
      ProofPage.Evidence(
        kind: kind, what: say("Dyddiad pob achos agored", "The date of every open case"),
        observed: say("Pob un o fewn blwyddyn", "All within one year"),
        population: say("40 achos", "40 cases"))
    }
    return ProofPage.Promise(
      id: dress(id), status: status, note: note, evidence: status == .unproven ? [] : evidence)
  }

  func ledger(faults: [LedgerPage.Fault]) -> LedgerPage {
    LedgerPage(
      context(), size: 4711, root: dress("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="),
      checkpoint: checkpoint,
      key: dress("addewid/scw+50dc1db6+AWyuBWvSdB2DIbuInrzOgWDgSC1o0XZ0XjYyN5Ht1AQ1"),
      verification: LedgerPage.Verification(
        at: date(2026, 4, 1), entries: 4711, against: faults.isEmpty ? dress("4,500") : nil,
        faults: faults))
  }

  var faults: [LedgerPage.Fault] {
    [
      LedgerPage.Fault(
        place: say("Cofnod 4,012", "Entry 4,012"),
        what: say("Nid yw'r crynodeb yn cyfateb.", "The digest does not match."))
    ]
  }

  var newLedger: LedgerPage {
    LedgerPage(
      context(), size: 0, root: dress("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      checkpoint: nil, key: dress("addewid/scw+50dc1db6+AWyuBWv"), verification: nil)
  }
}
