import Register
import Wording

/// To whom it goes, under which contract, and out of which country.
extension RecordScope {
  /// Those to whom it goes for this purpose.
  private var shared: [Stated<Recipient>] {
    all(\.recipients).filter { $0.isShared && $0.head.strength != .mustNot && serves($0.purposes) }
  }

  var recipients: RecordCell {
    RecordCell(
      shared.map { recipient in
        let remarks = [
          RecordWords.recipientRoles[recipient.role], RecordWords.recipientForms[recipient.form],
        ]
        return entry(
          recipient, Message.list(remarks.compactMap { $0 }),
          terms: RecordTerms.recipient(recipient.role))
      })
  }

  var jointControllers: RecordCell {
    RecordCell(shared.filter { $0.role == .jointController }.map { entry($0) })
  }

  /// A register says that there is a contract, not where it lies.
  var processorContracts: RecordCell {
    RecordCell(
      shared.filter { $0.role == .processor && $0.agreements.contains(.contract) }
        .map { entry($0, RecordWords.contract) })
  }

  /// Transfers of what goes to this row's recipients, or of its items; those that name neither hold
  /// for all.
  private var transfers: [Stated<Transfer>] {
    let recipients = Set(shared.map(\.id))
    let items = Set(items.map(\.id))
    return all(\.transfers).filter { transfer in
      (transfer.recipients.isEmpty || !recipients.isDisjoint(with: transfer.recipients))
        && (transfer.items.isEmpty || !items.isDisjoint(with: transfer.items))
    }
  }

  var countries: RecordCell {
    RecordCell(
      transfers.map { transfer in
        var remarks = transfer.to.map(RecordWords.place)
        if transfer.standard == .deny { remarks.append(RecordWords.notAsARule) }
        if transfer.isExceptional { remarks.append(RecordWords.exceptionally) }
        return entry(transfer, Message.list(remarks))
      })
  }

  var safeguards: RecordCell {
    RecordCell(
      transfers.compactMap { transfer in
        transfer.safeguards.map { RecordEntry($0, transfer.head) }
      })
  }
}
