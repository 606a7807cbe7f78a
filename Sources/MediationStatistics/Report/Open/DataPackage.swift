/// `datapackage.json`: a Frictionless Data Package (version 1, which all tools read) whose resources have a Table Schema.
struct DataPackage: Encodable {
  let profile = "tabular-data-package"
  let name: String
  let title: String
  let description: String
  let keywords: [String]
  /// The last day of the period: the clock is never asked.
  let created: String
  let contributors: [Contributor]
  let sources: [Source]
  /// Left out until the office has chosen one.
  let licenses: [License]?
  let resources: [Resource]

  struct Contributor: Encodable {
    let title: String
    let role = "publisher"
  }

  struct Source: Encodable {
    let title: String
  }

  struct License: Encodable {
    let name: String
  }

  struct Resource: Encodable {
    let profile = "tabular-data-resource"
    let name: String
    let path: String
    let title: String
    let description: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let bytes: Int
    /// `sha256:` and the digest in hexadecimal.
    let hash: String
    let schema: Schema
  }

  struct Schema: Encodable {
    let fields: [Field]
    /// One field's name stands alone, several in a list: the form that every version of the standard allows.
    let primaryKey: [String]
    let missingValues: [String]
  }

  struct Field: Encodable {
    let name: String
    let title: String
    let type: String
    let description: String
    let constraints: Constraints
  }

  struct Constraints: Encodable {
    let required: Bool
  }
}

extension DataPackage.Schema {
  init(_ table: OpenTable) {
    fields = table.columns.enumerated().map { index, column in
      DataPackage.Field(
        name: column.name, title: column.header, type: column.type.rawValue, description: column.description,
        constraints: DataPackage.Constraints(required: index < table.keys))
    }
    primaryKey = table.columns.prefix(table.keys).map(\.name)
    // On the sheet of marks the shorthand is what the rows are about.
    missingValues = [""] + (table.id == OpenRequest.explanationsID ? [] : Shorthand.allCases.map(\.rawValue))
  }
}

extension DataPackage {
  init(_ book: OpenBook, _ request: OpenRequest, _ context: ReportContext, files: [(sheet: OpenSheet, table: OpenTable, csv: [UInt8])]) {
    name = "tiaojie-\(context.plan.id)-\(context.period)".lowercased()
    title = book.title
    description = "\(openFooter)。只含汇总数，不含案件和个人信息。以%为单位的字段存放百分数，没有四舍五入。与 \(request.file) 内容相同。"
    keywords = book.keywords
    created = "\(context.lastDay)T00:00:00Z"
    contributors = [Contributor(title: book.author)]
    let ledgers = context.results.registers.ledgers
    sources = ledgers.map { Source(title: "\(context.office.name)：\($0.contract.title)") }
    licenses = request.license.map { [License(name: $0)] }
    resources = files.map { sheet, table, csv in
      Resource(
        name: table.id, path: table.csvPath, title: sheet.title, description: sheet.sentences.joined(),
        bytes: csv.count, hash: "sha256:\(sha256Hex(csv))", schema: DataPackage.Schema(table))
    }
  }
}

extension OpenSheet {
  /// The lines of plain text: what the table is, and its source.
  fileprivate var sentences: [String] {
    lines.compactMap { line in
      if case .text(let text) = line { text } else { nil }
    }
  }
}
