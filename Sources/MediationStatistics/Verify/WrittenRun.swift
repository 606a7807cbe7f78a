internal import CSV

/// The folder of a run with what `run.json` says of it.
package struct WrittenRun: Sendable {
  package let folder: String
  package let pipeline: String
  package let dataCutoff: CalendarDate?
  /// Digest of the records that it counted.
  package let recordsDigest: String
  let workbooks: [String]

  private struct Manifest: Decodable {
    struct Output: Decodable { let path: String }
    let pipeline: String
    let dataCutoff: String?
    let recordsDigest: String
    let outputs: [Output]
  }

  package init(_ folder: String) throws(RunFault) {
    let path = Folder.join(folder, "run.json")
    guard fileExists(path) else { throw RunFault(.inputMissing, "\(folder): 不是一次运行的输出文件夹（没有 run.json） — 例如：--run outputs/2024-12/monthly") }
    guard let manifest: Manifest = try readJSON(path) else { throw RunFault(.dataUnreadable, "\(path): 不是本程序的运行记录 — 请重新运行流程") }
    self.folder = folder
    (pipeline, recordsDigest) = (manifest.pipeline, manifest.recordsDigest)
    dataCutoff = manifest.dataCutoff.flatMap(readDate)
    workbooks = manifest.outputs.map(\.path).filter { $0.hasSuffix(".xlsx") }
  }

  /// The one run below `outputs` (period, then pipeline) that has the workbook. Several, or none, are a fault of usage that names what there is.
  package static func only(with workbook: String, below outputs: String) throws(RunFault) -> WrittenRun {
    let runs = try all(below: outputs)
    guard !runs.isEmpty else { throw RunFault(.usage, "\(outputs) 中没有运行结果 — 请先运行流程，或用 --run 指定一次运行的文件夹") }
    let found = runs.filter { $0.workbooks.contains(workbook) }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw RunFault(.usage, "有 \(found.count) 次运行写出了“\(workbook)” — 请用 --run 指定其中一个：\(found.map(\.folder).joined(separator: "、"))")
    }
    throw unknownWorkbook(workbook, runs.flatMap(\.workbooks).unique)
  }

  static func unknownWorkbook(_ workbook: String, _ known: [String]) -> RunFault {
    let near = nearest(to: workbook, among: known).map { "，是不是“\($0)”？" } ?? ""
    return RunFault(.usage, "没有工作簿“\(workbook)”\(near) — 现有：\(known.joined(separator: "、"))")
  }

  /// Folders that are no run, or one that cannot be read, are passed over.
  private static func all(below outputs: String) throws(RunFault) -> [WrittenRun] {
    guard folderExists(outputs) else { return [] }
    do {
      let periods = try Folder.entries(in: outputs).map { Folder.join(outputs, $0) }.filter(folderExists)
      return try periods.flatMap { period in
        try Folder.entries(in: period).map { Folder.join(period, $0) }.compactMap { try? WrittenRun($0) }
      }
    } catch { throw RunFault(.dataUnreadable, "\(error)") }
  }
}
