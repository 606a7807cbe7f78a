import ArgumentParser
import MediationStatistics

/// How an answer is written.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, md, xlsx

  /// What cannot be: told before anything is read.
  func check(output: String?, listsRows: Bool, chart: ChartKind?) throws(RunFault) {
    if let chart, listsRows || self != .table { throw RunFault(.usage, "--chart \(chart.rawValue) 不能与 --rows、--format 同用") }
    if chart != nil, let output, output != "-", !output.lowercased().hasSuffix(".svg") {
      throw RunFault(.usage, "--chart 只能写成 .svg 图片，现为 \(output) — 请改文件名，或去掉 --output 画在表格下面")
    }
    if self == .xlsx, output == nil || output == "-" { throw RunFault(.usage, "--format xlsx 须同时给 --output 文件") }
    if listsRows, self == .md { throw RunFault(.usage, "--rows 可用的格式：table、csv、json、xlsx") }
  }

  /// A picture goes into a file, else below the table.
  func write(_ answer: Answer, _ pipeline: Pipeline, chart: ChartKind?, to path: String?) throws {
    if let chart, let path {
      try writeOutput(path, Array((svg(chart, try chartData(answer, chart)) + "\n").utf8))
      return
    }
    let picture = try chart.map { "\n\n" + (try chartText(answer, $0, width: 80)) } ?? ""
    switch self {
    case .table: try put(Array((answerText(answer) + picture + "\n").utf8), to: path)
    case .md: try put(Array((answerMarkdown(answer) + "\n").utf8), to: path)
    case .csv: try put(answerCSV(answer), to: path)
    case .json: try put(answerJSON(answer), to: path)
    case .xlsx: if let path { try writeAnswerBook(answer, pipeline.plan, pipeline.seeds.office, to: path) }
    }
  }

  func write(_ listing: RowListing, _ office: Office, limit: Int, to path: String?) throws {
    switch self {
    case .csv: try put(listing.csv, to: path)
    case .json: try put(listing.json, to: path)
    case .xlsx: if let path, let note = try listing.book(office).write(to: path) { Console.warn(note) }
    case .table, .md: try put(Array((listing.table(limit: limit) + "\n").utf8), to: path)
    }
  }

  /// Texts for a terminal are made inert there.
  private func put(_ bytes: [UInt8], to path: String?) throws {
    if let path {
      try writeOutput(path, bytes)
    } else if self == .table || self == .md {
      Console.out(String(String(decoding: bytes, as: UTF8.self).dropLast()))
    } else {
      Console.write(bytes)
    }
  }
}
