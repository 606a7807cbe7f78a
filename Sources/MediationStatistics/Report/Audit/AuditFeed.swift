internal import XLSX

/// Where the cells of one column of a row sheet come from, made ready once for all rows. A class, since it is asked for each cell and copying
/// its columns' references so often costs more than the cells.
final class AuditFeed {
  let style: CellStyle
  private let source: Source

  private enum Source {
    case key(AuditRowTexts, String)
    case place(AuditRowTexts, String)
    case days(PackedColumn<Int32>)
    case members([CellValue], PackedColumn<UInt16>)
    case integers(PackedColumn<Int64>)
    /// In 分.
    case money(PackedColumn<Int64>)
  }

  init(_ column: AuditColumn, _ content: AuditRowSheet, _ texts: AuditRowTexts) {
    let register = content.register
    switch column.role {
    case .key: (source, style) = (.key(texts, register.id), AuditLook.rowText)
    case .place: (source, style) = (.place(texts, register.id), AuditLook.rowPlace)
    case .day(let clock): (source, style) = (.days(register.days[clock] ?? []), AuditLook.rowDay)
    case .member(let id):
      let labels = register.dimension(id)?.auditLabels ?? []
      (source, style) = (.members(labels.map { .text($0) }, register.columns[id]?.codes ?? []), AuditLook.rowText)
    case .quantity(let id):
      let numbers = register.quantities[id] ?? []
      let isMoney = content.money.contains(id)
      (source, style) = (isMoney ? .money(numbers) : .integers(numbers), isMoney ? AuditLook.rowMoney : AuditLook.rowInteger)
    }
  }

  /// What is absent stays blank, which no formula counts.
  func value(_ row: Int) -> CellValue {
    switch source {
    case .key(let texts, let register): .text(texts.key(row, of: register))
    case .place(let texts, let register): .text(texts.place(row, of: register))
    case .days(let days): days[row] == Register.absentDay ? .blank : spreadsheetDay(Int(days[row]))
    case .members(let labels, let codes): labels[Int(codes[row])]
    case .integers(let numbers): numbers[row] == Register.absentQuantity ? .blank : .integer(numbers[row])
    case .money(let numbers): numbers[row] == Register.absentQuantity ? .blank : .number(Double(numbers[row]) / 100)
    }
  }
}
