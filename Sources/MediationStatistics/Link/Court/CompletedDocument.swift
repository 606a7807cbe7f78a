/// A ledger's document with its blanks filled from the same paper's text (DECISIONS 24). What both say stays as the ledger has it; where they
/// differ, the fields are told.
struct CompletedDocument {
  private(set) var document: Document
  private(set) var differing: [FieldID] = []

  init(_ ledger: Document, by notice: Document, blankPlace: UInt16) {
    document = ledger
    take(.received, \.received, notice)
    take(.paperDate, \.date, notice)
    take(.hearing, \.hearing, notice)
    take(.term, \.term, notice)
    take(.handled, \.handled, notice)
    take(.role, \.role, notice)
    take(.outcome, \.outcome, notice)
    take(.heard, \.heard, notice)
    take(.leader, \.leaderPresent, notice)
    if document.issuer.isEmpty { document.issuer = notice.issuer }
    if document.cause.isEmpty { (document.cause, document.type) = (notice.cause, notice.type) }
    if document.earlier.isEmpty { document.earlier = notice.earlier }
    if document.parties.isEmpty { document.parties = notice.parties }
    if document.place == blankPlace { document.place = notice.place }
  }

  private mutating func take<Value: Equatable>(_ field: FieldID, _ path: WritableKeyPath<Document, Value?>, _ notice: Document) {
    guard let value = notice[keyPath: path] else { return }
    if let own = document[keyPath: path] {
      if own != value { differing.append(field) }
    } else {
      document[keyPath: path] = value
    }
  }

  private mutating func take<Value>(_ field: FieldID, _ path: WritableKeyPath<Document, Said<Value>>, _ notice: Document) {
    guard let value = notice[keyPath: path].value else { return }
    if let own = document[keyPath: path].value {
      if own != value { differing.append(field) }
    } else {
      document[keyPath: path] = .value(value)
    }
  }
}
